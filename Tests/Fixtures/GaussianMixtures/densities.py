"""Densities of mixtures in 60 digits; writes densities.json.

    python3 densities.py > densities.json

Needs mpmath, NumPy and SciPy. The inputs are the doubles as printed; the expected numbers are
rounded to the nearest double at the end. With each comes its condition: the error of a correct
double-precision computation is about 2^-52 times this, relative to the number (for the logarithm of
the density: absolute). `experiments` has sums over the grids and samples of experiments.json.
"""

import json
import pathlib

import numpy as np
from mpmath import erfc, exp, inf, log, mp, mpf, pi, sqrt
from scipy.stats import norm

from numpy_samples import draw

mp.dps = 60

FAR = 10**6

STANDARD = [(1.0, 0.0, 1.0)]
TWO = [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)]
ZEROS = [(0.0, 100.0, 50.0), (0.5, -1.0, 1.0), (0.0, 0.0, 1e300), (0.5, 1.0, 1.0)]
NARROW = [(0.5, 0.0, 1e-300), (0.5, 1e-299, 2e-300)]
WIDE = [(0.5, 0.0, 1e300), (0.5, 1e301, 2e300)]
MIXED = [(0.3, 0.0, 1e-300), (0.3, 1.0, 1.0), (0.4, -1e300, 1e300)]
UNEVEN = [(1e-300, 0.0, 1.0), (1.0, 30.0, 0.5)]


def points(components):
    for weight, mean, sd in components:
        if weight > 0:
            for z in (-40, -38.5, -20, -8, -3, -1, -0.1, 0, 0.5, 1, 2, 5, 8, 20, 38.5, 40):
                yield mean + z * sd


def evaluate(components, x):
    x = mpf(x)
    peaks, squares, lower = [], [], []
    for weight, mean, sd in components:
        z = (x - mpf(mean)) / mpf(sd)
        squares.append(z * z)
        peaks.append(log(mpf(weight)) - log(mpf(sd)) - log(2 * pi) / 2 if weight > 0 else -inf)
        lower.append(mpf(weight) * (erfc(-z / sqrt(2)) / 2 if abs(z) < FAR else (z > 0)))
    # mpmath fails on exponents of hundreds of digits; beyond FAR a component adds nothing.
    densities = [exp(p - s / 2) if s < FAR**2 else mpf(0) for p, s in zip(peaks, squares)]
    density, cumulative = sum(densities), sum(lower)
    shares = [d / density for d in densities]
    magnitudes = [s + abs(p) if d > 0 else mpf(0) for d, p, s in zip(densities, peaks, squares)]
    mean_square = sum(r * s for r, s in zip(shares, squares) if r > 0)
    mean_magnitude = sum(r * m for r, m in zip(shares, magnitudes))
    lower_square = sum(c * s for c, s in zip(lower, squares) if s < FAR**2) / cumulative
    return {
        "x": repr(float(x)),
        "density": [repr(float(density)), float(mean_square + 4)],
        "logDensity": [repr(float(log(density))), float(mean_magnitude + 4)],
        "cumulativeProbability": [repr(float(cumulative)), float(lower_square + 4)],
        "responsibilities": [
            [repr(float(r)), float(m + mean_magnitude + 4)] for r, m in zip(shares, magnitudes)
        ],
    }


def moments(components):
    mean = sum(mpf(w) * mpf(m) for w, m, _ in components)
    variance = sum(mpf(w) * (mpf(s) ** 2 + (mpf(m) - mean) ** 2) for w, m, s in components)
    return {"mean": repr(float(mean)), "standardDeviation": repr(float(sqrt(variance)))}


def mixture(components):
    xs = sorted(set(points(components)))
    return {
        "components": [[repr(float(v)) for v in c] for c in components],
        **moments(components),
        "points": [evaluate(components, x) for x in xs],
    }


def experiment(entry):
    components = entry["components"]
    values, _ = draw(components, entry["seed"], entry["size"])
    grid = np.arange(*entry["grid"])
    curve = sum(w * norm.pdf(grid, m, s) for w, m, s in components)
    terms = [(mpf(w) / (mpf(s) * sqrt(2 * pi)), mpf(m), mpf(s)) for w, m, s in components]
    likelihood = mpf(0)
    with mp.workdps(30):
        for v in values:
            x = mpf(float(v))
            likelihood += log(sum(c * exp(-(((x - m) / s) ** 2) / 2) for c, m, s in terms))
        n = len(values)
        mean = sum(mpf(float(v)) for v in values) / n
        variance = sum((mpf(float(v)) - mean) ** 2 for v in values) / n
    return {
        "components": [[repr(float(v)) for v in c] for c in components],
        "seed": entry["seed"],
        "size": entry["size"],
        "gridStart": repr(float(grid[0])),
        "gridStep": repr(float(entry["grid"][2])),
        "gridCount": len(grid),
        "densityMaximum": repr(float(curve.max())),
        "densitySum": repr(float(curve.sum())),
        "densityFirst": repr(float(curve[0])),
        "densityLast": repr(float(curve[-1])),
        "logLikelihood": repr(float(likelihood)),
        "minimum": repr(float(values.min())),
        "maximum": repr(float(values.max())),
        "mean": repr(float(mean)),
        "standardDeviation": repr(float(sqrt(variance))),
    }


def main():
    path = pathlib.Path(__file__).with_name("experiments.json")
    mixtures = [mixture(c) for c in (STANDARD, TWO, ZEROS, NARROW, WIDE, MIXED, UNEVEN)]
    experiments = [experiment(e) for e in json.loads(path.read_text())]
    print('{\n "mixtures": [\n' + ",\n".join("  " + json.dumps(m) for m in mixtures))
    print(' ],\n "experiments": [\n' + ",\n".join("  " + json.dumps(e) for e in experiments))
    print(" ]\n}")


if __name__ == "__main__":
    main()
