"""Writes expected.json: what NumPy finds in the points of many.json, which gmm-plot prints.

Made with NumPy 2.4.6: gmm-plot sample many.json | python3 make_many.py
"""

import json
import sys

import numpy as np

points = np.loadtxt(sys.stdin, delimiter=",", skiprows=1, usecols=1)
counts, edges = np.histogram(points, bins="auto")
with open("expected.json", "w") as file:
    json.dump(
        {
            "min": points.min(), "max": points.max(), "mean": points.mean(), "sd": points.std(),
            "edges": edges.tolist(), "counts": counts.tolist(),
        },
        file,
    )
    file.write("\n")
