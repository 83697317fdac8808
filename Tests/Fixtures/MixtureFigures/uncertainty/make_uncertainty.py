"""Writes uncertainty.json: how uncertain the components of some points are under mixtures, and how a
scatter shows it.

Run with NumPy 2.2.6 and SciPy 1.17.1: python make_uncertainty.py
"""

import json
from pathlib import Path

import numpy as np
from scipy.stats import multivariate_normal

POINTS = [[0, 0], [2, 0.5], [1, 2], [4, 4], [-3, 1], [2.1, 1.9], [3, -2], [1.2, 1.4]]
MIXTURES = {
    "two": [(0.3, [0, 0], [[1, 0.4], [0.4, 2]]), (0.7, [3, 1], [[2, 0], [0, 0.5]])],
    "three": [
        (0.5, [0, 0], [[1, 0], [0, 1]]),
        (0.3, [3, 0], [[1, -0.5], [-0.5, 2]]),
        (0.2, [1.5, 3], [[0.5, 0], [0, 3]]),
    ],
}


def case(components):
    densities = np.array(
        [
            weight * multivariate_normal(mean, covariance).pdf(POINTS)
            for weight, mean, covariance in components
        ]
    )
    responsibilities = densities / densities.sum(axis=0)
    # 1 less the greatest, with all digits where that is tiny.
    uncertainty = np.sort(responsibilities, axis=0)[:-1].sum(axis=0)
    # The area of a dot, as a share of that of one whose size tells nothing: a quarter at 0, four times at 1/2.
    areas = np.interp(uncertainty, [0, 0.5, 1], [0.25, 4, 7.75])
    return {
        "components": [
            {"weight": weight, "mean": mean, "covariance": covariance}
            for weight, mean, covariance in components
        ],
        "uncertainty": uncertainty.tolist(),
        "component": (responsibilities.argmax(axis=0) + 1).tolist(),
        "widths": np.sqrt(areas).tolist(),
        "greatest": 1 - 1 / len(components),
    }


file = Path(__file__).with_name("uncertainty.json")
content = {"points": POINTS, "cases": [case(components) for components in MIXTURES.values()]}
file.write_text(json.dumps(content, indent=1) + "\n")
