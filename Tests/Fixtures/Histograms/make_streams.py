"""Writes numpy-streams.json: histograms of a hundred thousand points by numpy.histogram.

Run with NumPy 2.4.6:  python make_streams.py

The points are made by the recipes of make_histograms.py, here with the scale 1 and the
shift 0. For every set and range:

  histograms  for some rules: the number of bins, and the
              FNV-1a digests of the edges and of the counts
"""

import json
import pathlib

import numpy as np
from make_histograms import PARTS, Random, digest, edge_digest, value

SETS = [
    dict(kind="mixture", count=140_007, seed=301),
    dict(kind="heavyTail", count=90_001, seed=302),
    dict(kind="skewed", count=131_072, seed=303),
    dict(kind="integers", count=70_000, seed=304),
]


def histogram(values, bins, range):
    counts, edges = np.histogram(values, bins, range)
    return dict(bins=len(counts), edgeDigest=edge_digest(edges), countDigest=digest(counts))


def main():
    sets = []
    for recipe in SETS:
        random = Random(recipe["seed"])
        points = [value(recipe["kind"], i, random) for i in range(recipe["count"])]
        points = np.array(points)
        cases = []
        for part in (None, PARTS[recipe["kind"]]):
            # "scott" asks for more bins of a heavy tail than there may be.
            rules = ["auto", "sqrt"] + ["scott"] * (recipe["kind"] != "heavyTail")
            case = dict(histograms={rule: histogram(points, rule, part) for rule in rules})
            if part is not None:
                case["range"] = [float(end).hex() for end in part]
            cases.append(case)
        sets.append(dict(recipe, cases=cases))
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in sets)
    path = pathlib.Path(__file__).with_name("numpy-streams.json")
    path.write_text(f'{{"numpy":"{np.__version__}","sets":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    main()
