"""The observed information of mixtures at their maxima, by numerical derivatives; writes information.json.

    python3 information.py > information.json

Needs NumPy and mpmath; takes some minutes. EM (em.py) leads to a maximum. There the log-likelihood is taken
with 60 digits, and its second derivatives by central differences of steps of 1e-14 of a parameter's
size, whose error is 1e-28 of them. The free parameters are all weights but the last, the means, and in one
dimension the standard deviations, in several the free elements of the covariances; the errors of all
others follow by the Jacobian.
"""

import json
import sys

import numpy as np
from mpmath import matrix, mp, mpf, exp, log, pi, det, inverse, sqrt

from em import as_json, load, maximum

mp.dps = 60


def unpack(free, k, d, kind):
    """Weights, means and covariances (matrices) of free parameters."""
    free = list(free)
    weights = free[: k - 1]
    weights.append(1 - sum(weights))
    means = [free[k - 1 + i * d : k - 1 + (i + 1) * d] for i in range(k)]
    rest = free[k - 1 + k * d :]
    covariances = []
    triangle = [(i, j) for i in range(d) for j in range(i + 1)]
    for c in range(k):
        m = matrix(d, d)
        if d == 1:
            m[0, 0] = rest[0 if kind == "tied" else c] ** 2
        elif kind == "spherical":
            for i in range(d):
                m[i, i] = rest[c]
        elif kind == "diagonal":
            for i in range(d):
                m[i, i] = rest[c * d + i]
        else:
            start = 0 if kind == "tied" else c * len(triangle)
            for place, (i, j) in enumerate(triangle):
                m[i, j] = m[j, i] = rest[start + place]
        covariances.append(m)
    return weights, means, covariances


def pack(mixture, kind):
    weights, means, covariances = mixture
    d = means.shape[1]
    free = [mpf(float(w)) for w in weights[:-1]] + [mpf(float(v)) for v in means.ravel()]
    for c in covariances[:1] if kind == "tied" else covariances:
        if d == 1:
            free.append(sqrt(mpf(float(c[0, 0]))))
        elif kind == "spherical":
            free.append(mpf(float(c[0, 0])))
        elif kind == "diagonal":
            free += [mpf(float(v)) for v in np.diag(c)]
        else:
            free += [mpf(float(c[i, j])) for i in range(d) for j in range(i + 1)]
    return free


def log_likelihood(points, free, k, d, kind):
    weights, means, covariances = unpack(free, k, d, kind)
    parts = []
    for w, m, c in zip(weights, means, covariances):
        parts.append((w / sqrt((2 * pi) ** d * det(c)), m, inverse(c)))
    total = mpf(0)
    for x, count in points:
        density = mpf(0)
        for scale, m, p in parts:
            u = [a - b for a, b in zip(x, m)]
            q = sum(u[i] * p[i, j] * u[j] for i in range(d) for j in range(d))
            density += scale * exp(-q / 2)
        total += count * log(density)
    return total


def listed(free, k, d, kind):
    """The parameters in the order of FittedParameter.all."""
    weights, means, covariances = unpack(free, k, d, kind)
    result = weights + [v for m in means for v in m]
    for c in covariances:
        if d == 1:
            result.append(sqrt(c[0, 0]))
        elif kind in ("diagonal", "spherical"):
            result += [c[i, i] for i in range(d)]
        else:
            result += [c[i, j] for i in range(d) for j in range(i + 1)]
    return result


def case(name, x, start, kind):
    fit = maximum(x, tuple(np.array(a, dtype=float) for a in start), kind)
    k, d = fit[1].shape
    free = pack(fit, kind)
    rows, counts = np.unique(x, axis=0, return_counts=True)
    points = [([mpf(float(v)) for v in row], int(n)) for row, n in zip(rows, counts)]
    steps = [max(abs(v), mpf("0.1")) * mpf(10) ** -14 for v in free]

    def at(*changes):
        moved = list(free)
        for i, sign in changes:
            moved[i] += sign * steps[i]
        return log_likelihood(points, moved, k, d, kind)

    size = len(free)
    middle = at()
    single = {(i, s): at((i, s)) for i in range(size) for s in (1, -1)}
    information = matrix(size, size)
    for i in range(size):
        information[i, i] = -(single[i, 1] + single[i, -1] - 2 * middle) / steps[i] ** 2
        for j in range(i):
            pair = (at((i, 1), (j, 1)) + at((i, -1), (j, -1)) + 2 * middle
                    - single[i, 1] - single[i, -1] - single[j, 1] - single[j, -1])
            information[i, j] = information[j, i] = -pair / (2 * steps[i] * steps[j])
    inverted = inverse(information)
    here = listed(free, k, d, kind)
    jacobian = matrix(len(here), size)
    for j in range(size):
        moved = list(free)
        moved[j] += steps[j]
        there = listed(moved, k, d, kind)
        for i in range(len(here)):
            jacobian[i, j] = (there[i] - here[i]) / steps[j]
    covariance = jacobian * inverted * jacobian.T
    print(name, kind, [float(sqrt(covariance[i, i])) for i in range(len(here))], file=sys.stderr)
    return {
        "name": name, "covariances": kind, "dimension": d, "points": x.ravel().tolist(),
        "fit": as_json(fit),
        "covariance": [float(covariance[i, j]) for i in range(len(here)) for j in range(len(here))],
    }


def main():
    rng = np.random.default_rng(21)
    waiting, both = load("faithful.csv", ["waiting"]), load("faithful.csv", ["eruptions", "waiting"])
    line = ([0.4, 0.6], [[55], [80]], [[[30]], [[30]]])
    plane = ([0.4, 0.6], [[2, 55], [4.3, 80]], [[[0.1, 0], [0, 30]], [[0.2, 0], [0, 30]]])
    three = np.concatenate([rng.normal(m, s, n) for m, s, n in [(0, 1, 60), (4, 0.7, 50), (9, 1.5, 40)]])
    space = np.concatenate([
        rng.normal(size=(45, 3)) @ rng.normal(size=(3, 3)) + 4 * np.array(m)
        for m in ([0, 0, 0], [1, -1, 2])])
    apart = ([0.5, 0.5], [[0, 0, 0], [4, -4, 8]], [np.eye(3), np.eye(3)])
    cases = [
        case("waiting", waiting, line, "full"),
        case("waiting", waiting, line, "tied"),
        case("three", np.round(three, 3)[:, None],
             ([0.4, 0.3, 0.3], [[0], [4], [9]], [[[1]], [[1]], [[2]]]), "full"),
        case("one", np.round(three, 3)[:, None], ([1.0], [[4]], [[[10]]]), "full"),
        case("plane", both, plane, "full"),
        case("plane", both, plane, "diagonal"),
        case("plane", both, plane, "spherical"),
        case("plane", both, plane, "tied"),
        case("space", np.round(space, 3), apart, "full"),
    ]
    print(json.dumps({"cases": cases}, indent=1))


main()
