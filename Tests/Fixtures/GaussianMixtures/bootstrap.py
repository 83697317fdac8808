"""Bootstrap replicates of fits, with their errors, intervals and bands; writes bootstrap.json.

    python3 bootstrap.py > bootstrap.json

Needs NumPy, SciPy and mpmath. The points are those of faithful.csv. The draws and EM are those of em.py,
percentiles are those of numpy.percentile, standard errors those of numpy.std with ddof=1.
"""

import json
import sys

import numpy as np
from scipy.stats import norm

from em import as_json, load, maximum, rows_drawn, sample_drawn

COUNT = 40
LEVEL = 0.9
STARTS = {
    ("waiting",): ([0.4, 0.6], [[55.0], [80.0]], [[[30.0]], [[30.0]]]),
    ("eruptions", "waiting"): (
        [0.4, 0.6], [[2.0, 55.0], [4.3, 80.0]], [[[0.1, 0.0], [0.0, 30.0]], [[0.2, 0.0], [0.0, 30.0]]]),
}


def values(mixture, kind):
    """The parameters in the order of FittedParameter.all."""
    weights, means, covariances = mixture
    d = means.shape[1]
    result = [*weights, *means.ravel()]
    for c in covariances:
        if d == 1:
            result.append(np.sqrt(c[0, 0]))
        elif kind in ("diagonal", "spherical"):
            result += list(np.diag(c))
        else:
            result += [c[i, j] for i in range(d) for j in range(i + 1)]
    return np.array(result)


def case(names, kind, draws, seed, places):
    x = load("faithful.csv", names)
    fit = maximum(x, tuple(np.array(a) for a in STARTS[names]), kind)
    fits = []
    for b in range(COUNT):
        points = (
            x[rows_drawn(len(x), seed, b)] if draws == "nonparametric"
            else sample_drawn(fit, len(x), seed, b))
        fits.append(maximum(points, fit, kind))
    table = np.array([values(f, kind) for f in fits])
    ends = [50 - 50 * LEVEL, 50 + 50 * LEVEL]
    result = {
        "columns": names, "covariances": kind, "kind": draws, "seed": seed, "count": COUNT,
        "level": LEVEL, "fit": as_json(fit), "first": [as_json(f) for f in fits[:3]],
        "estimates": values(fit, kind).tolist(),
        "standardErrors": table.std(axis=0, ddof=1).tolist(),
        "biases": (table.mean(axis=0) - values(fit, kind)).tolist(),
        "intervals": np.percentile(table, ends, axis=0).T.tolist(),
    }
    if places:
        at = np.array(places)

        def band(curve):
            return np.percentile([curve(f) for f in fits], ends, axis=0).T.tolist()

        def component(f, k):
            return f[0][k] * norm.pdf(at, f[1][k, 0], np.sqrt(f[2][k, 0, 0]))

        result["places"] = places
        result["density"] = band(lambda f: component(f, 0) + component(f, 1))
        result["second"] = band(lambda f: component(f, 1))
        result["cumulative"] = band(lambda f: sum(
            w * norm.cdf(at, m[0], np.sqrt(c[0, 0])) for w, m, c in zip(*f)))
    print(names, kind, draws, file=sys.stderr)
    return result


def draws():
    """Points drawn from few points, and a sample rounded to whole numbers from the first of them."""
    mixture = (np.array([0.3, 0.7]), np.array([[4.0], [11.0]]), np.array([[[1.5]], [[4.0]]]))
    points = [2.5, 4.5, 3.5, 9.5, 12.5, 10.5, 11.5]
    sample = sample_drawn(mixture, len(points), 5, 3)[:, 0]
    return {
        "points": points, "mixture": as_json(mixture), "seed": 5, "replicate": 3,
        "rows": [points[i] for i in rows_drawn(len(points), 5, 3)],
        "sample": sample.tolist(), "rounded": (2.5 + np.round(sample - 2.5)).tolist()}


def lost():
    """How many replicates of two groups of three points have a group of one point, or of none."""
    (at_floor, lost) = (0, 0)
    for b in range(500):
        rows = rows_drawn(6, 9, b)
        sizes = [len({i for i in rows if i // 3 == group}) for group in (0, 1)]
        if 0 in sizes:
            lost += 1
        elif 1 in sizes:
            at_floor += 1
    return {"points": [0.0, 1.0, 2.5, 100.0, 101.0, 102.5], "seed": 9, "count": 500,
            "atFloor": at_floor, "lost": lost}


def main():
    line, plane = ("waiting",), ("eruptions", "waiting")
    places = [40.0, 52.5, 61.0, 66.5, 70.0, 81.25, 99.0]
    cases = [
        case(line, "full", "nonparametric", 3, places),
        case(line, "full", "parametric", 4, places),
        case(plane, "full", "nonparametric", 0, None),
        case(plane, "full", "parametric", 1, None),
        case(plane, "diagonal", "nonparametric", 7, None),
        case(plane, "spherical", "nonparametric", 9, None),
        case(plane, "tied", "parametric", 8, None),
    ]
    print(json.dumps({"draws": draws(), "lost": lost(), "cases": cases}, indent=1))


main()
