"""Maxima of the likelihood of binned data, found without EM; writes fit-binned.json.

    python3 fit_binned.py > fit-binned.json

Needs NumPy and SciPy. The likelihood is that of the bins, sum of count * log [F(upper) - F(lower)], of which
"maxima" are the largest values for 1, 2, ... components, and where they are: of 60 starts by L-BFGS-B and
then Nelder and Mead's simplex, over the logits of the weights, the means and the logarithms of the
deviations, none below a tenth of the narrowest bin. "given" is a mixture with its log-likelihood, entropy
(-sum n r log r) and classification uncertainty (-sum n log max r) over the bins. "components" is the number
of normals that the points in the bins were drawn from. Infinite edges are null.
"""

import json

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_ndtr, logsumexp


def log_mass(a, b):
    """log P(a < Z < b), from the tail that is nearer."""
    swap = a + b > 0
    a, b = np.where(swap, -b, a), np.where(swap, -a, b)
    upper, lower = log_ndtr(b), log_ndtr(a)
    return upper + np.log1p(-np.exp(lower - upper))


def terms(weights, means, deviations, edges):
    z = (edges[None, :] - np.asarray(means)[:, None]) / np.asarray(deviations)[:, None]
    with np.errstate(invalid="ignore"):
        return np.log(weights)[:, None] + log_mass(z[:, :-1], z[:, 1:])


def unpacked(theta, k):
    logits = np.r_[0, theta[: k - 1]]
    return np.exp(logits - logsumexp(logits)), theta[k - 1 : 2 * k - 1], np.exp(theta[2 * k - 1 :])


def maximum(edges, counts, k, seed):
    filled = counts > 0
    finite = edges[np.isfinite(edges)]
    spread = finite[-1] - finite[0]
    least = np.log(np.diff(finite).min() / 10)
    generator = np.random.default_rng(seed)

    def loss(theta):
        logs = logsumexp(terms(*unpacked(theta, k), edges)[:, filled], axis=0)
        return -np.sum(counts[filled] * logs)

    bounds = [(-12, 12)] * (k - 1) + [(finite[0] - spread, finite[-1] + spread)] * k
    bounds += [(least, np.log(3 * spread))] * k
    ends = []
    for _ in range(1 if k == 1 else 60):
        start = np.r_[
            generator.normal(0, 0.5, k - 1),
            generator.uniform(finite[0], finite[-1], k),
            np.log(spread) - generator.uniform(0.7, 3, k),
        ]
        found = minimize(
            loss, np.clip(start, *np.array(bounds).T), method="L-BFGS-B", bounds=bounds,
            options={"ftol": 1e-14})
        ends.append((found.fun, tuple(found.x)))
    ends.sort()
    theta = np.array(ends[0][1])
    for _ in range(4):
        polished = minimize(
            loss, theta, method="Nelder-Mead", bounds=bounds,
            options={"xatol": 1e-11, "fatol": 1e-13, "maxfev": 40000, "maxiter": 40000})
        theta = polished.x
    weights, means, deviations = unpacked(theta, k)
    order = np.argsort(means)
    return {
        "logLikelihood": round(-polished.fun, 9),
        "weights": weights[order].tolist(),
        "means": means[order].tolist(),
        "deviations": deviations[order].tolist(),
    }


def described(edges, counts, most, components, given, seed):
    edges, counts = np.asarray(edges, float), np.asarray(counts, float)
    matrix = terms(*given, edges)[:, counts > 0]
    total = logsumexp(matrix, axis=0)
    logs = matrix - total
    filled = counts[counts > 0]
    return {
        "edges": [float(x) if np.isfinite(x) else None for x in edges],
        "counts": counts.tolist(),
        "components": components,
        "maxima": [maximum(edges, counts, k, seed + k) for k in range(1, most + 1)],
        "given": {
            "weights": given[0], "means": given[1], "deviations": given[2],
            "logLikelihood": float(np.sum(filled * total)),
            "entropy": float(-np.sum(filled * np.exp(logs) * logs)),
            "uncertainty": float(-np.sum(filled * logs.max(axis=0))),
        },
    }


def main():
    r = np.random.default_rng(20)
    inf = np.inf
    two = np.r_[r.normal(0, 1.2, 180), r.normal(6, 1.6, 320)]
    even = np.arange(-6.0, 14.5, 0.5)
    open_ends = np.r_[-inf, np.arange(-1.0, 8.5, 0.75), inf]
    uneven = np.r_[-inf, -2, -1.5, -1.2, -0.5, 0, 0.4, 1, 1.5, 2.5, 3, 4, 4.5, 5.5, 6, 6.5, 7.5, 9, inf]
    one = r.normal(2.0, 0.7, 250)
    table = np.r_[-inf, 1.0, 1.6, 2.0, 2.7, inf]

    def counts(points, edges):
        return np.histogram(points, edges)[0]

    sets = {
        "two normals, even bins": described(
            even, counts(two, even), 3, 2, ([0.4, 0.6], [0, 6], [1, 2]), 1),
        "two normals, open ends": described(
            open_ends, counts(two, open_ends), 2, 2, ([0.5, 0.5], [0.5, 5], [1.5, 1.5]), 2),
        "two normals, uneven bins": described(
            uneven, counts(two, uneven), 2, 2, ([0.3, 0.7], [-1, 6.5], [0.2, 3]), 3),
        "two normals, counts that are no whole numbers": described(
            open_ends, 0.37 * counts(two, open_ends), 2, 2, ([0.3, 0.7], [0.2, 6.1], [1, 1.7]), 4),
        "one normal, a table of five bins": described(
            table, counts(one, table), 1, 1, ([0.2, 0.8], [1.5, 2.2], [0.5, 0.6]), 5),
    }
    print("{")
    print(",\n".join(f" {json.dumps(name)}: {json.dumps(content)}" for name, content in sets.items()))
    print("}")


main()
