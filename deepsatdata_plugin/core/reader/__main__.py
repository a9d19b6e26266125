"""Prints what a dataset holds: python -m reader DATASET."""

from __future__ import annotations

import argparse
import sys

from .overview import overview


def main() -> int:
    """Print the overview of the dataset named on the command line; 1 when there is none."""
    parser = argparse.ArgumentParser(prog="python -m reader", description="Tells what a dataset holds.")
    parser.add_argument("dataset", help="its folder, the one with dataset.json")
    try:
        sys.stdout.write(overview(parser.parse_args().dataset) + "\n")
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
