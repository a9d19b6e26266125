"""Shifts of parcels against images, beside a co-registration library on the same scene, and errors of both.

Simulated images show the ground displaced by known shifts of -15 to 15 m, on several dates, with noise and
clouds. This project estimates the shift of the parcels; the phase correlation of scikit-image registers an
image painted of the same parcels (means of the pixels inside each), which is what a library can be given.
What lies under clouds is filled with the median for it.
"""

from __future__ import annotations

import argparse
import math
import time

import contestants
import numpy as np
import products  # noqa: F401 - puts the simulator on the path
import rows

SHIFTS = ((0.0, 0.0), (7.3, -4.1), (-15.0, 15.0), (12.5, 3.0), (-2.2, -11.7), (15.0, -15.0))
DAYS = ("2018-04-11", "2018-05-21", "2018-07-10", "2018-09-03", "2018-01-15")
BANDS = ("B04", "B08")
#: Noise that is added to the simulator's own (10 to 24 DN), and cloud percent.
CONDITIONS = ((0.0, 0.0), (100.0, 0.0), (100.0, 40.0))
TARGET_M = 2.0


def scenes(pixels: int, seed: int):
    """Yield (parcels, grid, images, clear, shift, label)."""
    import scene
    from deepsatdata_plugin.core.alignment import MovableParcels
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.geo import Grid, polygons_from_wkb

    land = scene.make_landscape(("31TFM",), pixels, seed, mean_parcel_ha=2.0)
    shapes = [bytes(scene.layer_geometry(land, n).ExportToWkb()) for n in range(land.n_parcels)]
    polygons = polygons_from_wkb(shapes)
    rng = np.random.default_rng(seed)
    for number, shift in enumerate(SHIFTS):
        day = DAYS[number % len(DAYS)]
        for noise, cloud in CONDITIONS:
            (spec,) = scene.plan_products(
                land, ("31TFM",), [scene.as_acquisition(day)], pixels, seed, shifts={day: shift},
                clouds={day: cloud} if cloud else None,
            )  # fmt: skip
            rendered = scene.Renderer(land, seed, 4).render(spec, BANDS, (0, 0, pixels, pixels))
            images = [
                np.clip(rendered.signed[band] + rng.normal(0, noise, (pixels, pixels)), 1, 65534).astype(
                    np.uint16
                )
                for band in BANDS
            ]
            clear = np.isin(rendered.scl, (2, 4, 5, 6, 7, 11)).repeat(2, 0).repeat(2, 1)
            grid = Grid(spec.epsg, spec.ulx, spec.uly, 10.0, pixels, pixels)
            parcels = MovableParcels(polygons, grid, Silent())
            yield parcels, images, clear, shift, f"{day} noise {noise:g} DN, cloud {cloud:g} %"


def by_library(parcels, image, clear) -> tuple[float, float]:
    """Return the shift that phase correlation finds, metres."""
    from skimage.registration import phase_cross_correlation

    covered = parcels.at(0.0, 0.0)
    flat = np.where(clear, image, np.median(image[clear])).astype(float)
    inside = covered.share > 0.999
    count = np.bincount(covered.parcel[inside], minlength=parcels.n_parcels)
    sums = np.bincount(covered.parcel[inside], flat.ravel()[covered.pixel[inside]], parcels.n_parcels)
    means = np.where(count > 0, sums / np.maximum(count, 1), np.median(flat))
    around = np.clip(1 - covered.total, 0, 1) * np.median(flat)
    painted = (covered.painted(means) + around).reshape(flat.shape)
    (down, right), _, _ = phase_cross_correlation(flat, painted, upsample_factor=50)
    return float(right) * 10.0, -float(down) * 10.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", type=int, default=240, help="side of the images (240)")
    parser.add_argument("--seeds", type=int, default=2, help="landscapes (2)")
    options = parser.parse_args()
    contestants.ensure("skimage")
    from deepsatdata_plugin.core.alignment import Limits, estimate_shift

    errors: dict[str, list[float]] = {"ours": [], "library": []}
    untold = 0
    seconds = 0.0
    for seed in range(1, options.seeds + 1):
        for parcels, images, clear, shift, label in scenes(options.pixels, seed):
            start = time.process_time()
            found = estimate_shift(parcels, images, clear, Limits())
            seconds += time.process_time() - start
            library = by_library(parcels, images[1], clear)
            theirs = math.hypot(library[0] - shift[0], library[1] - shift[1])
            errors["library"].append(theirs)
            if found.reason:
                untold += 1
                print(f"{label}, shift {shift}: cannot tell ({found.reason}); library {theirs:.2f} m off")
                continue
            ours = math.hypot(found.east - shift[0], found.north - shift[1])
            errors["ours"].append(ours)
            sure = f"standard error {found.error:.2f}"
            print(f"{label}, shift {shift}: {ours:.2f} m off ({sure}); library {theirs:.2f} m")
    n = len(errors["library"])
    middle = {name: float(np.median(values)) for name, values in errors.items()}
    print(
        f"median error: {middle['ours']:.3f} m, library {middle['library']:.3f} m; largest "
        f"{max(errors['ours']):.2f} and {max(errors['library']):.2f} m; cannot tell {untold} of {n}; "
        f"{seconds / n:.2f} s of processor time each"
    )
    met = [
        rows.tell(
            "alignment_error", f"largest error of {n - untold} imposed shifts that are told",
            max(errors["ours"]), TARGET_M, at_most=True, unit="m",
        ),
        rows.tell("alignment_told", "share of shifts that are told", 1 - untold / n, 0.8, at_most=False),
        rows.tell(
            "alignment_library", "median error / that of scikit-image's phase correlation",
            middle["ours"] / max(middle["library"], 1e-9), 1.0, at_most=True,
        ),
    ]  # fmt: skip
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
