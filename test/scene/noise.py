"""Noise that belongs to a place on the ground: the same cell gives the same value in every tile.

Arrays come from numpy's frozen legacy generator, so they do not change with the numpy version.
"""

from __future__ import annotations

import zlib
from functools import lru_cache

import numpy as np

#: Period of the noise planes in cells, primes so that bands and dates never line up.
ROWS, COLS = 1031, 1021


def stable_hash(*parts: object) -> int:
    """Return a 32-bit hash of the parts' text, the same in every process."""
    return zlib.crc32("\x1f".join(str(p) for p in parts).encode())


def generator(*parts: object) -> np.random.RandomState:
    """Return a generator seeded by the parts."""
    return np.random.RandomState(stable_hash(*parts))


@lru_cache(maxsize=8)
def white(seed: int) -> np.ndarray:
    """Return a periodic plane of standard normal values, (ROWS, COLS) float32."""
    plane = generator("white", seed).standard_normal((ROWS, COLS)).astype(np.float32)
    plane.setflags(write=False)
    return plane


@lru_cache(maxsize=8)
def smooth(seed: int, sigma: float = 4.0) -> np.ndarray:
    """Return a periodic plane of blurred noise (standard deviation 1), (ROWS, COLS) float32."""
    fy = np.fft.fftfreq(ROWS, 1.0)[:, None]
    fx = np.fft.rfftfreq(COLS, 1.0)[None, :]
    response = np.exp(-2 * (np.pi * sigma) ** 2 * (fx**2 + fy**2))
    raw = generator("smooth", seed).standard_normal((ROWS, COLS))
    plane = np.fft.irfft2(np.fft.rfft2(raw) * response, s=(ROWS, COLS))
    # a coarse step keeps the last bits of the Fourier transform out of the pixels
    plane = np.round(plane / plane.std() * 256) / 256
    plane = plane.astype(np.float32)
    plane.setflags(write=False)
    return plane


def sample_plane(plane: np.ndarray, first_row: int, first_col: int, rows: int, cols: int) -> np.ndarray:
    """Read a window of a periodic plane at absolute cell numbers."""
    r = (np.arange(first_row, first_row + rows)) % plane.shape[0]
    c = (np.arange(first_col, first_col + cols)) % plane.shape[1]
    return plane.take(r, axis=0).take(c, axis=1)


def value_noise(
    seed: int, label: str, x: np.ndarray, y: np.ndarray, wavelength: float, octaves: int
) -> np.ndarray:
    """Return fractal value noise at ground points, float32, about 0..1 with mean 0.5.

    Args:
        seed: Of the season.
        label: Tells one field from another (the date, the kind of cloud).
        x: Eastings, metres; x and y broadcast against each other.
        y: Northings, metres.
        wavelength: Of the first octave, metres.
        octaves: Each halves the wavelength and the weight.
    """
    lattice = white(seed)
    total: np.ndarray = np.zeros(np.broadcast(x, y).shape, np.float32)
    weight, norm = 1.0, 0.0
    for octave in range(octaves):
        h = stable_hash("value", label, octave)
        row0, col0 = h % ROWS, (h >> 12) % COLS
        gx, gy = x / wavelength, y / wavelength
        ix, iy = np.floor(gx).astype(np.int64), np.floor(gy).astype(np.int64)
        tx, ty = (gx - ix).astype(np.float32), (gy - iy).astype(np.float32)
        tx, ty = tx * tx * (3 - 2 * tx), ty * ty * (3 - 2 * ty)
        c0, c1 = (ix + col0) % COLS, (ix + col0 + 1) % COLS
        r0, r1 = (iy + row0) % ROWS, (iy + row0 + 1) % ROWS
        top = lattice[r0, c0] * (1 - tx) + lattice[r0, c1] * tx
        low = lattice[r1, c0] * (1 - tx) + lattice[r1, c1] * tx
        total += np.float32(weight) * (top * (1 - ty) + low * ty)
        norm += weight**2
        weight *= 0.55
        wavelength /= 2
    return 0.5 + total * np.float32(0.35 / np.sqrt(norm))
