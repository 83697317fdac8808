"""Assignments of least cost, and Hellinger distances of Gaussians; writes matching.json.

    python3 matching.py > matching.json

Needs NumPy, SciPy and mpmath. Assignments are those of scipy.optimize.linear_sum_assignment; squared
distances are 1 less the integral of the root of the product of two densities, by quadrature.
"""

import json

import numpy as np
from mpmath import mp, mpf, npdf, quad, sqrt
from scipy.integrate import dblquad
from scipy.optimize import linear_sum_assignment
from scipy.stats import multivariate_normal


def assignment(costs):
    return {"costs": costs.tolist(), "columns": linear_sum_assignment(costs)[1].tolist()}


def line_distance(a, b):
    mp.dps = 30
    ends = sorted([mpf(a[0]), mpf(b[0])])
    wide = 60 * max(a[1], b[1])
    integral = quad(
        lambda t: sqrt(npdf(t, a[0], a[1]) * npdf(t, b[0], b[1])),
        [ends[0] - wide, ends[0], (ends[0] + ends[1]) / 2, ends[1], ends[1] + wide], maxdegree=10)
    return float(1 - integral)


def plane_distance(a, b):
    f, g = multivariate_normal(*a), multivariate_normal(*b)
    return 1 - dblquad(
        lambda y, x: np.sqrt(f.pdf([x, y]) * g.pdf([x, y])), -15, 18, -15, 18, epsabs=1e-11)[0]


def main():
    rng = np.random.default_rng(5)
    assignments = [assignment(rng.uniform(-1, 2, (size, size))) for size in (1, 2, 3, 4, 5, 7, 12, 30)]
    # Many equal costs: only the sum is certain.
    ties = [rng.integers(0, 3, (size, size)).astype(float) for size in (3, 6, 10)]
    first = [(0.0, 1.0), (3.0, 0.5), (3.2, 2.5), (9.0, 1.0)]
    second = [(8.0, 1.5), (2.9, 2.2), (0.4, 0.8), (3.1, 0.6)]
    distances = [[line_distance(a, b) for b in second] for a in first]
    a = ([0.0, 1.0], [[2.0, 0.5], [0.5, 1.0]])
    b = ([1.0, -0.5], [[1.0, -0.6], [-0.6, 1.5]])
    print(json.dumps({
        "assignments": assignments,
        "ties": [
            {"costs": c.tolist(), "sum": float(c[linear_sum_assignment(c)].sum())} for c in ties],
        "line": {
            "first": first, "second": second, "distances": distances,
            "columns": linear_sum_assignment(np.array(distances))[1].tolist()},
        "plane": {"means": [a[0], b[0]], "covariances": [a[1], b[1]], "distance": plane_distance(a, b)},
    }, indent=1))


main()
