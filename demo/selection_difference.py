"""What the exact choice of products gains over choosing them one by one.

Simulates growing seasons of one tile (a product every 5 days, clouds that come in spells and are
rarer in summer), chooses products with each method and prints a table in Markdown. Seeded: the same
numbers every time.

    python3 demo/selection_difference.py [--seasons 200]
"""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from deepsatdata_plugin.core.selection import (
    Candidate,
    SelectionParameters,
    TileSelection,
    select_products as select,
)

START, END = date(2019, 3, 1), date(2019, 10, 31)
METHODS = ("nearest", "uniform", "largest_gap")


def season(generator: np.random.Generator) -> list[Candidate]:
    """Return the products of one simulated season."""
    first = int(generator.integers(0, 5))
    days = np.arange(first, (END - START).days + 1, 5)
    # Weather comes in spells: half of what makes a day cloudy is left five days later.
    weather = np.zeros(len(days))
    noise = generator.normal(size=len(days))
    for i in range(len(days)):
        weather[i] = noise[i] if i == 0 else 0.5 * weather[i - 1] + 0.87 * noise[i]
    # From mostly overcast in March to mostly clear in July: the middle of the season shifts the odds.
    summer = np.sin(np.pi * days / (END - START).days)
    clouds = 100.0 / (1.0 + np.exp(-(2.6 * weather + 1.2 - 2.6 * summer)))
    midnight = datetime(START.year, START.month, START.day, 10, 30, 31, tzinfo=timezone.utc)
    products = []
    for day, cloud in zip(days.tolist(), clouds.tolist()):
        sensing = midnight + timedelta(days=day)
        name = f"S2A_MSIL2A_{sensing:%Y%m%dT%H%M%S}_N0207_R051_T31TFM_{sensing:%Y%m%dT%H%M%S}"
        products.append(
            Candidate(name, name, "31TFM", "L2A", "S2A", sensing, 51, "02.07", sensing, cloud, 800_000_000)
        )
    return products


def numbers(tile: TileSelection, count: int, weight: float) -> tuple[float, float, float, float]:
    """Return (cost, mean days off plan, mean cloud, largest gap) of a choice."""
    planned = START.toordinal() + np.arange(count) * ((END - START).days / (count - 1))
    off = np.abs(np.array([step.day for step in tile.steps]) - planned)
    clouds = np.array([step.cloud for step in tile.steps])
    return float((off + weight * clouds).sum()), float(off.mean()), float(clouds.mean()), tile.largest_gap


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seasons", type=int, default=200, help="seasons to simulate (default 200)")
    options.add_argument("--weight", type=float, default=0.5, help="days per percent of cloud (default 0.5)")
    asked = options.parse_args()
    print(
        f"{asked.seasons} simulated seasons, {START} to {END}, a product every 5 days, "
        f"CLOUD_WEIGHT {asked.weight:g}. Means per season:\n"
    )
    print("| COUNT | method | cost, days | off plan, days | cloud, % | largest gap, days | against uniform |")
    print("|---|---|---|---|---|---|---|")
    for count in (8, 12, 24, 36):
        generator = np.random.default_rng(2021)
        rows: dict[str, list[tuple[float, float, float, float]]] = {method: [] for method in METHODS}
        for _ in range(asked.seasons):
            products = season(generator)
            for method in METHODS:
                parameters = SelectionParameters(
                    count=count, start=START, end=END, method=method, cloud_weight=asked.weight
                )
                rows[method].append(numbers(select(products, parameters).tiles[0], count, asked.weight))
        uniform = np.array(rows["uniform"])[:, 0]
        for method in METHODS:
            cost, off, cloud, gap = np.mean(rows[method], axis=0)
            against = ""
            if method != "uniform":
                more = np.array(rows[method])[:, 0] - uniform
                against = f"{100 * more.mean() / uniform.mean():+.0f} %, higher in {(more > 1e-9).sum()}, "
                against += f"lower in {(more < -1e-9).sum()} of {asked.seasons} seasons"
            print(f"| {count} | {method} | {cost:.0f} | {off:.1f} | {cloud:.1f} | {gap:.0f} | {against} |")


if __name__ == "__main__":
    main()
