"""Writes collinear.json: nearly collinear points, with the Gaussian of greatest likelihood.

The mean, the covariance (divided by n) and the log-likelihood are computed with 60 digits from the points as
they are written.
"""

import json
from pathlib import Path

import numpy
from mpmath import det, log, matrix, mp, mpf, pi

mp.dps = 60


def case(name, points):
    n, d = points.shape
    exact = [[mpf(float(x)) for x in row] for row in points]
    mean = [sum(row[i] for row in exact) / n for i in range(d)]
    covariance = matrix(d, d)
    for i in range(d):
        for j in range(d):
            covariance[i, j] = (
                sum((row[i] - mean[i]) * (row[j] - mean[j]) for row in exact) / n
            )
    likelihood = -mpf(n) / 2 * (d * log(2 * pi) + log(det(covariance)) + d)
    return {
        "name": name,
        "points": [float(x) for x in points.ravel()],
        "dimension": d,
        "mean": [float(m) for m in mean],
        "covariance": [float(covariance[i, j]) for i in range(d) for j in range(d)],
        "logLikelihood": float(likelihood),
    }


def main():
    generator = numpy.random.default_rng(12)
    cases = []
    for lack in [1e-3, 1e-6, 1e-9, 1e-12]:
        x = generator.normal(50, 4, 60)
        # r = 1 / √(1 + s²), so that 1 − r is about s² / 2.
        y = 2.5 * (x + 4 * (2 * lack) ** 0.5 * generator.normal(size=60)) - 7
        cases.append(case(f"1 - r = {lack}", numpy.column_stack([x, y])))
    a, b = generator.normal(0, 1, (2, 50))
    c = a - 3 * b + 1e-6 * generator.normal(size=50)
    cases.append(case("a sum of two columns", numpy.column_stack([a, b, c])))
    cases.append(case("narrow column first", numpy.column_stack([c, b, a])))
    far = generator.normal(1e5, 1, 40)
    cases.append(
        case(
            "far from zero",
            numpy.column_stack([far, far + 1e-3 * generator.normal(size=40)]),
        )
    )
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps({"cases": cases}, indent=1) + "\n")


main()
