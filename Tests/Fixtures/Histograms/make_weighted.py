"""Writes numpy-weighted.json: weighted values in bins, by numpy.histogram.

Run with NumPy 2.4.6:  python make_weighted.py

NumPy has no rules for weighted values. Where weights are whole numbers, the bins are those that it gives to
values which are repeated as often; other weights are summed in bins of a number, a range or edges.
"""

import json
import pathlib

import numpy as np

RULES = ["auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt"]


def whole(seed, count, integers):
    generator = np.random.default_rng(seed)
    values = np.round(generator.normal(3, 2, count), 0 if integers else 3)
    weights = generator.integers(0, 12, count)
    repeated = np.repeat(values, weights)
    as_read = repeated.astype(np.int64) if integers else repeated
    cases = []
    for span in [None, (0.5, 5.0)]:
        for rule in RULES:
            counts, edges = np.histogram(as_read, rule, span)
            cases.append({"rule": rule, "range": span, "edges": edges.tolist(), "counts": counts.tolist()})
    return {"values": values.tolist(), "weights": weights.tolist(), "areIntegers": integers, "cases": cases}


def fractional(seed, count):
    generator = np.random.default_rng(seed)
    values = generator.gamma(2.0, 1.5, count)
    weights = generator.random(count) * 3
    parts = generator.integers(0, 3, count)
    cases = []
    for bins, span in [(7, None), (5, (1.0, 4.0)), ([0.0, 0.5, 1.0, 4.0, 20.0], None)]:
        sums, edges = np.histogram(values, bins, span, weights=weights)
        density, _ = np.histogram(values, bins, span, weights=weights, density=True)
        of_parts = [np.histogram(values[parts == p], edges, weights=weights[parts == p])[0] for p in range(3)]
        cases.append(
            {
                "bins": bins, "range": span, "edges": edges.tolist(), "sums": sums.tolist(),
                "density": density.tolist(), "parts": [p.tolist() for p in of_parts],
            }
        )
    return {"values": values.tolist(), "weights": weights.tolist(), "parts": parts.tolist(), "cases": cases}


def plane(seed, count):
    generator = np.random.default_rng(seed)
    x, y = generator.normal(0, 1, count), generator.normal(0, 1, count)
    weights = generator.random(count) * 5
    sums, x_edges, y_edges = np.histogram2d(x, y, [4, 3], weights=weights)
    return {
        "x": x.tolist(), "y": y.tolist(), "weights": weights.tolist(), "xEdges": x_edges.tolist(),
        "yEdges": y_edges.tolist(), "sums": sums.T.ravel().tolist(),
    }


result = {
    "numpy": np.__version__,
    "whole": [whole(1, 60, False), whole(2, 200, True), whole(3, 9, False), whole(4, 500, False)],
    "fractional": [fractional(5, 40), fractional(6, 300)],
    "plane": plane(7, 80),
}
pathlib.Path(__file__).with_name("numpy-weighted.json").write_text(json.dumps(result) + "\n")
