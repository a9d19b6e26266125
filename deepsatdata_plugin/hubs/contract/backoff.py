"""How long to wait before the next attempt: doubling, bounded, and not in step with everybody else."""

from __future__ import annotations

import os
import platform
import zlib
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Backoff:
    """Waiting times of a row of failures.

    Attributes:
        first: Seconds after the first failure; each further one doubles them.
        longest: Seconds at most.
        jitter: Share by which a wait is moved up or down, so that clients do not come back in one second.
        seed: What the move depends on besides the failure; "" for this user on this computer.
    """

    first: float
    longest: float
    jitter: float = 0.0
    seed: str = ""

    def wait(self, count: int, *failure: object) -> float:
        """Return the seconds to wait after failure number `count` (1, 2, 3 ...) in a row.

        Args:
            count: How many failures in a row there were.
            *failure: What failed (hub, kind); the same failure of the same user waits equally long.
        """
        wait = min(self.longest, self.first * 2.0 ** min(max(count, 1) - 1, 30))
        if self.jitter <= 0:
            return wait
        text = "|".join(map(str, (self.seed or _here(), *failure, count)))
        fraction = zlib.crc32(text.encode()) / 0xFFFFFFFF
        return wait * (1 - self.jitter + 2 * self.jitter * fraction)

    @property
    def most(self) -> float:
        """Return the longest wait that can come out, jitter included."""
        return self.longest * (1 + self.jitter)


@lru_cache(maxsize=1)
def _here() -> str:
    return f"{platform.node()}|{os.path.expanduser('~')}"
