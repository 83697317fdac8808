"""Writes numpy-expected.json: what NumPy finds in the points of numpy.json, which it draws itself.

Made with NumPy 2.4.6 on Linux, x86-64: python3 make_numpy.py
"""

import json

import numpy as np

weights, means, deviations = [0.25, 0.75], [5, 10], [1.5, 2]
np.random.seed(1)
points = []
for _ in range(100001):
    k = np.random.binomial(1, weights[1])
    points.append(np.random.normal(means[k], deviations[k]))
points = np.array(points)
counts, edges = np.histogram(points, bins="auto")
with open("numpy-expected.json", "w") as file:
    json.dump(
        {
            "min": points.min(), "max": points.max(), "edges": edges.tolist(),
            "counts": counts.tolist(),
        },
        file,
    )
    file.write("\n")
