"""Responsibilities, uncertainties and margins in 400 digits; writes classification.json.

    python3 classification.py > classification.json

Needs mpmath and NumPy. The inputs are the doubles as printed. The uncertainty is 1 less the greatest
responsibility, which in so many digits is no loss. With each number comes its condition: the error of a
computation with doubles is about 2^-52 times this, relative to the number (of the margin: absolute).
"""

import json

import numpy as np
from mpmath import det, exp, log, matrix, mp, mpf, pi

mp.dps = 400


def log_density(weight, mean, covariance, point):
    sigma = matrix([[mpf(x) for x in row] for row in covariance])
    u = matrix([mpf(x) - mpf(m) for x, m in zip(point, mean)])
    square = (u.T * (sigma**-1) * u)[0]
    peak = log(mpf(weight)) - (len(mean) * log(2 * pi) + log(det(sigma))) / 2
    # Of a covariance the error of the square grows with its condition.
    return peak - square / 2, abs(peak) + square * (1 if len(mean) == 1 else np.linalg.cond(covariance))


def at(components, point):
    terms = [log_density(*c, point) for c in components]
    logs = [t for t, _ in terms]
    total = sum(exp(t) for t in logs)
    shares = [exp(t) / total for t in logs]
    best = max(range(len(logs)), key=lambda k: logs[k])
    second = max(t for k, t in enumerate(logs) if k != best)
    condition = float(4 + 2 * max(m for t, m in terms if t > logs[best] - 750))
    return {
        "point": [repr(float(x)) for x in point],
        "responsibilities": [[repr(float(r)), condition] for r in shares],
        "component": best,
        "uncertainty": [repr(float(1 - shares[best])), condition],
        "margin": [repr(float(logs[best] - second)), float(4 + 2 * max(m for _, m in terms))],
    }


def main():
    rng = np.random.default_rng(8)
    line = [(0.2, [-2.0], [[0.25]]), (0.5, [1.0], [[1.0]]), (0.3, [4.0], [[4.0]])]
    plane = [
        (0.25, [5.0, -1.0], [[2.25, 0.5], [0.5, 1.0]]),
        (0.45, [10.0, 3.0], [[4.0, -1.5], [-1.5, 2.0]]),
        (0.3, [-4.0, 2.0], [[1.0, 0.75], [0.75, 1.0]]),
    ]
    space = [
        (0.5, [0.0, 0.0, 0.0], [[1.0, 0.25, 0.0], [0.25, 2.0, 0.5], [0.0, 0.5, 1.0]]),
        (0.5, [3.0, -1.0, 2.0], [[0.5, 0.0, 0.125], [0.0, 1.0, 0.0], [0.125, 0.0, 2.0]]),
    ]
    cases = []
    for components, spread in ((line, 4), (plane, 6), (space, 3)):
        size = len(components[0][1])
        points = [[float(x) for x in np.round(rng.normal(scale=spread, size=size), 3)] for _ in range(12)]
        # Deep within one component: the uncertainties are tiny.
        points += [[float(x * far) for x in components[1][1]] for far in (1, 4, 10)]
        points += [[-float(far)] * size for far in (10, 16)]
        cases.append({
            "components": [
                {"weight": w, "mean": m, "covariance": [x for row in c for x in row]}
                for w, m, c in components],
            "points": [at(components, p) for p in points],
        })
    print('{"cases": [\n' + ",\n".join(json.dumps(c) for c in cases) + "\n]}")


main()
