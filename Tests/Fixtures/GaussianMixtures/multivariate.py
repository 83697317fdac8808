"""Mixtures in several dimensions in 50 digits; writes multivariate.json.

    python3 multivariate.py > multivariate.json

Needs mpmath, NumPy and SciPy. Log-densities of components and of the mixture at points, eigenvalues
of covariances, and ellipses, whose quantiles are SciPy's of the chi-squared distribution and whose
axes are NumPy's eigenvectors.
"""

import json

import numpy as np
from mpmath import det, exp, log, matrix, mp, mpf, pi
from scipy.stats import chi2

mp.dps = 50


def log_density(weight, mean, covariance, point):
    size = len(mean)
    sigma = matrix(covariance)
    u = matrix([mpf(x) - mpf(m) for x, m in zip(point, mean)])
    quadratic = (u.T * (sigma**-1) * u)[0]
    return log(mpf(weight)) - (size * log(2 * pi) + log(det(sigma)) + quadratic) / 2


def case(components, points):
    terms = [[log_density(*c, point) for c in components] for point in points]
    densities = [log(sum(exp(t) for t in row)) for row in terms]
    return {
        "components": [
            {"weight": w, "mean": m, "covariance": [x for row in c for x in row]}
            for w, m, c in components],
        "points": [float(x) for point in points for x in point],
        "logComponentDensities": [[float(t) for t in row] for row in terms],
        "logDensities": [float(d) for d in densities],
        "responsibilities": [
            [float(exp(t - d)) for t in row] for row, d in zip(terms, densities)],
        "logLikelihood": float(sum(densities)),
    }


def ellipse(covariance, mass):
    values, vectors = np.linalg.eigh(np.array(covariance))
    quantile = chi2.ppf(mass, 2)
    major = vectors[:, 1] * (-1 if vectors[0, 1] < 0 else 1)
    return {
        "covariance": [x for row in covariance for x in row],
        "mass": mass,
        "major": float(np.sqrt(quantile * values[1])),
        "minor": float(np.sqrt(quantile * values[0])),
        "direction": major.tolist(),
    }


def main():
    two = [
        (0.25, [5.0, -1.0], [[2.25, 0.5], [0.5, 1.0]]),
        (0.75, [10.0, 3.0], [[4.0, -1.5], [-1.5, 2.0]]),
    ]
    four = [
        (0.5, [0.0, 1.0, 2.0, 3.0], np.diag([1.0, 4.0, 1e-6, 1e6]).tolist()),
        (0.5, [1.0, 1.0, 2.0, 0.0],
         [[4.0, 1.0, 0.5, 0.25], [1.0, 3.0, 0.5, 0.0], [0.5, 0.5, 2.0, -0.5],
          [0.25, 0.0, -0.5, 1.0]]),
    ]
    rng = np.random.default_rng(3)
    cases = [
        case(two, [[5.0, -1.0], [0.0, 0.0], [100.0, -300.0], [1e6, 1e6], [9.5, 2.25]]),
        case(four, [[0.0, 1.0, 2.0, 3.0], [1.0, 0.0, 2.001, 500.0], [-40.0, 40.0, 0.0, 1.0]]),
    ]
    matrices = []
    for size in (1, 2, 3, 6):
        a = rng.normal(size=(size, size))
        symmetric = a + a.T
        matrices.append({
            "rows": symmetric.ravel().tolist(),
            "values": np.linalg.eigvalsh(symmetric).tolist()})
    ellipses = [
        ellipse([[2.25, 0.5], [0.5, 1.0]], 0.5), ellipse([[4.0, -1.5], [-1.5, 2.0]], 0.95),
        ellipse([[1.0, 0.0], [0.0, 9.0]], 0.99), ellipse([[1e-8, 1e-3], [1e-3, 1e6]], 0.9),
    ]
    print(json.dumps({"cases": cases, "matrices": matrices, "ellipses": ellipses}, indent=1))


main()
