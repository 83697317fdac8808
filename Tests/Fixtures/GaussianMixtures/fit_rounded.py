"""Maxima of the likelihood of rounded values, found without EM; writes fit-rounded.json.

    python3 fit_rounded.py > fit-rounded.json

Needs NumPy and SciPy. The likelihood is that of the intervals, Σ log [F(x + s/2) − F(x − s/2)] with s the
step, of which "logLikelihoods" are the largest values for 1, 2, ... components: of 80 starts by
L-BFGS-B and then Nelder and Mead's simplex, over the logits of the weights, the means and the logarithms
of the deviations, none below a tenth of the step. A maximum with a deviation below a quarter of the step,
where the intervals hardly determine it, is null, and so are those after it. "given" is a mixture with its
log-likelihood, entropy (−Σ r log r) and classification uncertainty (−Σ log max r) over the intervals.
"components" is the number of normals that the values were drawn from.
"""

import json

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_ndtr, logsumexp


def log_mass(middle, half):
    """log P(|Z - middle| < half), from the tail that is nearer."""
    upper = -np.abs(middle) + half
    lower = -np.abs(middle) - half
    return log_ndtr(upper) + np.log1p(-np.exp(log_ndtr(lower) - log_ndtr(upper)))


def terms(weights, means, deviations, values, step):
    return np.log(weights)[:, None] + log_mass(
        (values[None, :] - np.asarray(means)[:, None]) / np.asarray(deviations)[:, None],
        step / 2 / np.asarray(deviations)[:, None],
    )


def unpacked(theta, k):
    logits = np.r_[0, theta[: k - 1]]
    weights = np.exp(logits - logsumexp(logits))
    return weights, theta[k - 1 : 2 * k - 1], np.exp(theta[2 * k - 1 :])


def maximum(data, k, step, seed):
    values, counts = np.unique(data, return_counts=True)
    generator = np.random.default_rng(seed)

    def loss(theta):
        return -np.sum(counts * logsumexp(terms(*unpacked(theta, k), values, step), axis=0))

    least = np.log(step / 10)
    bounds = [(-12, 12)] * (k - 1) + [(values[0] - step, values[-1] + step)] * k
    bounds += [(least, np.log(10 * data.std()))] * k
    ends = []
    for _ in range(1 if k == 1 else 80):
        start = np.r_[
            generator.normal(0, 0.5, k - 1),
            generator.choice(data, k),
            np.maximum(np.log(data.std()) - generator.uniform(0, 2, k), least),
        ]
        found = minimize(loss, start, method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-14})
        ends.append((found.fun, tuple(found.x)))
    ends.sort()
    theta = np.array(ends[0][1])
    for _ in range(4):
        polished = minimize(
            loss, theta, method="Nelder-Mead", bounds=bounds,
            options={"xatol": 1e-10, "fatol": 1e-12, "maxfev": 40000, "maxiter": 40000},
        )
        theta = polished.x
    return -polished.fun, unpacked(theta, k)[2].min()


def described(data, step, most, components, given, seed):
    found = []
    for k in range(1, most + 1):
        value, least = maximum(data, k, step, seed + k)
        if least < step / 4:
            break
        found.append(round(value, 9))
    values, counts = np.unique(data, return_counts=True)
    matrix = terms(*given, values, step)
    total = logsumexp(matrix, axis=0)
    logs = matrix - total
    return {
        "step": step,
        "values": [float("%.10g" % x) for x in data],
        "components": components,
        "logLikelihoods": found,
        "given": {
            "weights": given[0], "means": given[1], "deviations": given[2],
            "logLikelihood": float(np.sum(counts * total)),
            "entropy": float(-np.sum(counts * np.exp(logs) * logs)),
            "uncertainty": float(-np.sum(counts * logs.max(axis=0))),
        },
    }


def rounded(values, step):
    return np.round(values / step) * step


def main():
    r = np.random.default_rng(20)
    whole = rounded(np.r_[r.normal(10, 1.5, 120), r.normal(18, 2, 180)], 1)
    tenths = np.round(r.normal(5, 0.07, 200), 1)
    answers = np.clip(rounded(r.normal(3.2, 0.9, 300), 1), 1, 5)
    heaped = rounded(r.normal(60, 12, 300), 1)
    chosen = r.random(300) < 0.4
    heaped[chosen] = rounded(heaped[chosen], 5)
    fives = rounded(np.r_[r.normal(40, 6, 200), r.normal(75, 9, 150)], 5)
    wide = rounded(np.r_[r.normal(0, 3, 150), r.normal(16, 4, 150)], 6)
    apart = rounded(np.r_[r.normal(0.5, 0.6, 100), r.normal(9, 1.1, 60)], 1) + 0.25
    sets = {
        "two normals, whole numbers": described(
            whole, 1, 3, 2, ([0.4, 0.6], [10, 18], [1.5, 2]), 1),
        "one normal, tenths": described(tenths, 0.1, 1, 1, ([1], [5], [0.08]), 2),
        "answers from 1 to 5": described(
            answers, 1, 1, 1, ([0.3, 0.7], [2, 3.5], [0.2, 1]), 3),
        "whole numbers, heaped at multiples of 5": described(
            heaped, 1, 1, 1, ([0.2, 0.8], [50, 63], [5, 0.3]), 4),
        "two normals, multiples of 5": described(
            fives, 5, 2, 2, ([0.5, 0.5], [45, 70], [5, 12]), 5),
        "two normals, steps of 6": described(
            wide, 6, 2, 2, ([0.5, 0.5], [0, 15], [3, 4]), 6),
        "two normals, steps of 1 from a quarter": described(
            apart, 1, 2, 2, ([0.6, 0.4], [0.5, 9], [0.5, 1]), 7),
    }
    print("{")
    print(",\n".join(f" {json.dumps(name)}: {json.dumps(content)}" for name, content in sets.items()))
    print("}")


main()
