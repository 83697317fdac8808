"""Writes points.csv, plane.json and expected.json: what NumPy and SciPy give for points in the plane.

Made with Python 3.11, NumPy 2.4.6, SciPy 1.17.1: python3 make_plane.py
"""

import json

import numpy as np
from scipy.stats import chi2, multivariate_normal

components = [
    {"weight": 0.5, "mean": [0.0, 0.0], "covariance": [[1.0, 0.7], [0.7, 1.0]]},
    {"weight": 0.3, "mean": [3.0, -1.0], "covariance": [[0.5, -0.2], [-0.2, 0.4]]},
    {"weight": 0.2, "mean": [1.0, 2.5], "covariance": [[1.5, 0.0], [0.0, 0.1]]},
]
masses = [0.5, 0.9]
limits = {"x": [-5.0, 7.0], "y": [-5.0, 5.0]}

rng = np.random.default_rng(7)
labels = rng.choice(3, size=200, p=[c["weight"] for c in components])
points = np.array(
    [rng.multivariate_normal(components[k]["mean"], components[k]["covariance"]) for k in labels]
)
np.savetxt("points.csv", points, fmt="%.17g", delimiter=",", header="a,b", comments="")

weighted = np.array(
    [
        c["weight"] * multivariate_normal(c["mean"], c["covariance"]).pdf(points)
        for c in components
    ]
)


def density(grid):
    return sum(
        c["weight"] * multivariate_normal(c["mean"], c["covariance"]).pdf(grid) for c in components
    )


# The levels of the smallest areas with given masses, by sums over a fine grid.
x = np.linspace(-8, 9, 3401)
y = np.linspace(-8, 8, 3201)
fine = density(np.dstack(np.meshgrid(x, y)))
cell = (x[1] - x[0]) * (y[1] - y[0])
sorted_density = np.sort(fine.ravel())[::-1]
cumulative = np.cumsum(sorted_density) * cell
levels = [float(np.log(np.interp(m, cumulative, sorted_density))) for m in masses]

ellipses = []
for index, c in enumerate(components):
    values, vectors = np.linalg.eigh(np.array(c["covariance"]))
    major = vectors[:, 1] if vectors[0, 1] >= 0 else -vectors[:, 1]
    for m in masses:
        q = chi2(2).ppf(m)
        ellipses.append(
            {
                "component": index + 1,
                "mass": m,
                "center": c["mean"],
                "halfAxes": [float(np.sqrt(q * values[1])), float(np.sqrt(q * values[0]))],
                "direction": major.tolist(),
            }
        )

# The axes area is 155 × 154 pixels; cells are given by column and row from the lower left, with the mean
# of the density over them by the rule of Gauss and Legendre with 20 places a side.
nodes, shares = np.polynomial.legendre.leggauss(20)
cells = []
for column, row in [(0, 0), (64, 77), (103, 61), (154, 153)]:
    x = -5 + 12 * (column + (nodes + 1) / 2) / 155
    y = -5 + 10 * (row + (nodes + 1) / 2) / 154
    mean = shares @ density(np.dstack(np.meshgrid(x, y))) @ shares / 4
    cells.append({"column": column, "row": row, "density": float(mean)})

layers = [
    {"mark": "heatmap"},
    {"mark": "contours", "masses": masses},
    {"mark": "ellipses", "masses": masses},
    {"mark": "scatter", "colorBy": "label"},
    {"mark": "scatter", "colorBy": "responsibility"},
]
experiment = {
    "mixture": {"components": components},
    "data": {"file": "points.csv", "columns": ["a", "b"]},
    "figure": {
        "size": [2, 2],
        "x": {"limits": limits["x"]},
        "y": {"limits": limits["y"]},
        "layers": layers,
    },
}
with open("plane.json", "w") as file:
    json.dump(experiment, file, indent=2)
    file.write("\n")
with open("expected.json", "w") as file:
    json.dump(
        {
            "mean": points.mean(axis=0).tolist(),
            "sd": points.std(axis=0).tolist(),
            "min": points.min(axis=0).tolist(),
            "max": points.max(axis=0).tolist(),
            "logLikelihood": float(np.log(weighted.sum(axis=0)).sum()),
            "components": (weighted.argmax(axis=0) + 1).tolist(),
            "responsibilities": (weighted / weighted.sum(axis=0)).T.tolist(),
            "levels": levels,
            "ellipses": ellipses,
            "cells": cells,
        },
        file,
        indent=1,
    )
    file.write("\n")
