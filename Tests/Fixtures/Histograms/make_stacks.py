"""Writes matplotlib-stacks.json: stacked histograms of made-up data sets by Matplotlib's hist.

Run with NumPy 2.2.6 and Matplotlib 3.10.3:  python make_stacks.py

The data sets are those of make_histograms.py. The part of each value comes from a generator of its own, so
that parts overlap; numbers are hexadecimal floats. For every data set:

  edges   those of the bins of all values
  counts  of each part, by numpy.histogram with these edges
  tops    what hist(stacked=True) draws the parts up to: counts, and densities
"""

import json
import pathlib

import matplotlib
import numpy as np

from make_histograms import Random, value

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

DATA = [
    ("mixture", 3000, 1, 3, "auto", None),
    ("mixture", 3000, 2, 4, 20, (2.0, 12.0)),
    ("integers", 500, 3, 2, 10, None),
    ("grid", 1000, 4, 5, "fd", None),
    ("normal", 10_000, 5, 12, [-3.0, -1.0, -0.5, 0.0, 0.125, 2.0], None),
    ("constant", 7, 6, 2, "auto", None),
    ("normal", 1, 7, 3, "auto", None),
]


def data_set(kind, count, seed, parts, bins, interval):
    random, choice = Random(seed), Random(seed + 1000)
    values = np.array([value(kind, index, random) for index in range(count)])
    labels = np.array([choice.below(parts) * choice.below(parts) % parts for _ in range(count)])
    edges = np.histogram_bin_edges(values, bins, range=interval)
    split = [values[labels == part] for part in range(parts)]
    tops = [
        plt.hist(split, bins=edges, stacked=True, density=density)[0] for density in (False, True)
    ]
    return {
        "kind": kind,
        "count": count,
        "seed": seed,
        "parts": parts,
        "bins": bins,
        "range": interval and [end.hex() for end in interval],
        "edges": [float(edge).hex() for edge in edges],
        "counts": [np.histogram(part, edges)[0].tolist() for part in split],
        "tops": {
            name: [[float(top).hex() for top in part] for part in found]
            for name, found in zip(("count", "density"), tops)
        },
    }


if __name__ == "__main__":
    content = {
        "matplotlib": matplotlib.__version__,
        "dataSets": [data_set(*arguments) for arguments in DATA],
    }
    path = pathlib.Path(__file__).with_name("matplotlib-stacks.json")
    path.write_text(json.dumps(content, indent=1) + "\n")
