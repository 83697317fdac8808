"""Writes bands.json: bands about quantiles and distribution functions, hanging bars and stacked densities.

Run with NumPy 2.2.6 and SciPy 1.17.1:  python bands.py

  beta       quantiles of order statistics: scipy.stats.beta.ppf(p, i, n + 1 - i)
  quantiles  the ends of the band of 12 draws from one Gaussian, by scipy.stats.norm.ppf of these
  distances  sqrt(log(2 / (1 - level)) / (2 n)): P. Massart, The Annals of Probability 18(3), 1990
  hanging    what two Gaussians expect between edges, by scipy.stats.norm.cdf, and from where to where bars hang
"""

import json
import pathlib

import numpy as np
from scipy import stats

HERE = pathlib.Path(__file__).parent

beta = [
    {"rank": rank, "count": count, "probability": p, "quantile": float(stats.beta.ppf(p, rank, count + 1 - rank))}
    for count in (1, 2, 5, 17, 100, 1001, 50_000, 1_000_000)
    for rank in sorted({1, 2, (count + 1) // 2, count // 10 + 1, count - 1, count} & set(range(1, count + 1)))
    for p in (0.0005, 0.025, 0.5, 0.975, 0.995)
]

count, level = 12, 0.9
ranks = np.arange(1, count + 1)
tail = (1 - level) / 2
quantiles = {
    "count": count,
    "level": level,
    "mean": 3.0,
    "sd": 2.0,
    "lower": stats.norm.ppf(stats.beta.ppf(tail, ranks, count + 1 - ranks), 3, 2).tolist(),
    "upper": stats.norm.ppf(stats.beta.ppf(1 - tail, ranks, count + 1 - ranks), 3, 2).tolist(),
}

distances = [
    {"level": level, "count": count, "distance": float(np.sqrt(np.log(2 / (1 - level)) / (2 * count)))}
    for level in (0.5, 0.9, 0.95, 0.99)
    for count in (1, 3, 1000, 1_000_000)
]

edges = np.array([-2.0, 0.0, 1.0, 1.5, 3.0, 6.0, 12.0, 30.0])
weights, means, deviations = np.array([0.3, 0.7]), np.array([1.0, 5.0]), np.array([0.5, 2.0])
values = np.array([-3.0, 0.1, 0.7, 0.9, 1.2, 1.4, 2.0, 2.9, 4.0, 4.5, 5.0, 5.5, 6.5, 7.0, 8.0, 9.5, 11.0])
below = (weights * stats.norm.cdf((edges[:, None] - means) / deviations)).sum(axis=1)
above = (weights * stats.norm.sf((edges[:, None] - means) / deviations)).sum(axis=1)
probabilities = np.where(below[:-1] < 0.5, np.diff(below), -np.diff(above))
counts, _ = np.histogram(values, edges)
inside = counts.sum()
widths = np.diff(edges)
scales = {
    "count": (len(values) * np.ones_like(widths), np.ones_like(widths)),
    "density": (1 / widths, 1 / widths / inside),
    "densityOfAll": (1 / widths, 1 / widths / len(values)),
    "probability": (len(values) / inside * np.ones_like(widths), np.ones_like(widths) / inside),
}
hanging = {
    "edges": edges.tolist(),
    "values": values.tolist(),
    "bars": {
        name: {
            "tops": np.sqrt(probabilities * of_expected).tolist(),
            "feet": (np.sqrt(probabilities * of_expected) - np.sqrt(counts * of_counts)).tolist(),
        }
        for name, (of_expected, of_counts) in scales.items()
    },
}

parts = {"beta": beta, "quantiles": [quantiles], "distances": distances, "hanging": [hanging]}
lines = [
    f'"{name}": [\n' + ",\n".join(json.dumps(one) for one in rows) + "\n]" for name, rows in parts.items()
]
(HERE / "bands.json").write_text("{" + ",\n".join(lines) + "}\n")
