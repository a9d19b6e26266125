"""A download queue on a share that comes and goes, with bands added, killed at random instants until it ends.

Processes work a queue off against a simulated hub on this computer; SIGKILL ends them after a random number
of calls, while the folder of queue and products is taken away and brought back, and somebody asks for more
bands. After each kill whatever has its final name is verified, and the bands that were here are counted; in
the end everything has to be there, nothing made where the share was not, no limit of streams exceeded, and
nothing fetched twice in full. The exit code is 1 where something is wrong. POSIX only.

    python benchmark/queue_kills.py [KILLS [SEED [PROCESSES]]]

With PROCESSES several work on one queue at once. Each gives the login of the one user in another way: typed
and kept by QGIS, in environment variables, in a netrc file.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

KILLS = 100


def main() -> int:
    from queuekit.kills import season

    given = [int(text) for text in sys.argv[1:]]
    kills, seed, processes = (*given, *(KILLS, 1, 1)[len(given) :])
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="deepsatdata_queue_kills_") as folder:
        told = season(
            Path(folder),
            kills,
            seed=seed,
            processes=processes,
            products=max(6, kills // 6),
            tell=lambda text: print(text, flush=True),
        )
    ends = ", ".join(f"{count} {how}" for how, count in sorted(told.ends.items()))
    print(
        f"{told.kills} kills of {processes} at once, seed {seed}: runs {ends}; the share was away "
        f"{told.outages} times, more was asked for {told.bands_added} times; {time.monotonic() - began:.0f} s"
    )
    print(f"streams refused by the hub: {told.refused}; accounts: {told.accounts}")
    print(f"fetched, of what the largest product has: {max(told.again.values()):.2f}")
    for text in told.wrong:
        print(f"WRONG: {text}")
    print("nothing lost" if not told.wrong else f"{len(told.wrong)} wrong")
    return 1 if told.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
