"""The bootstrap test of a number of components against one more; writes ratio.json.

    python3 ratio.py > ratio.json

Needs NumPy and mpmath; takes some minutes. Samples and EM are those of em.py. Of each number of components
the best of many random starts is taken; all components share one covariance, with which the likelihood is
bounded and has few maxima.
"""

import json
import sys

import numpy as np

from em import load, log_likelihood, maximum, sample_drawn

STARTS = 48
COUNT = 9


def best(x, k, rng):
    if k == 1:
        fit = (np.array([1.0]), x.mean(axis=0)[None], np.cov(x.T, bias=True).reshape(1, x.shape[1], -1))
        return fit, log_likelihood(x, fit)
    ends = []
    covariance = np.cov(x.T, bias=True).reshape(x.shape[1], -1)
    for _ in range(STARTS):
        start = (
            np.full(k, 1 / k), x[rng.choice(len(x), k, replace=False)],
            np.array([covariance * rng.choice([0.1, 0.3, 1.0])] * k))
        fit = maximum(x, start, "tied", limit=60)
        ends.append((log_likelihood(x, fit), fit))
    ends.sort(key=lambda end: -end[0])
    # Those that may still become the best go on.
    ends = [maximum(x, fit, "tied", limit=3000, tolerance=1e-8) for _, fit in ends[:6]]
    values = [log_likelihood(x, fit) for fit in ends]
    return ends[int(np.argmax(values))], max(values)


def case(names, k, seed):
    rng = np.random.default_rng(seed)
    x = load("faithful.csv", names)
    smaller, low = best(x, k, rng)
    larger, high = best(x, k + 1, rng)
    statistics = []
    for b in range(COUNT):
        sample = sample_drawn(smaller, len(x), seed, b)
        statistics.append(2 * (best(sample, k + 1, rng)[1] - best(sample, k, rng)[1]))
    print(names, k, 2 * (high - low), sorted(statistics), file=sys.stderr)
    return {
        "columns": names, "componentCount": k, "seed": seed, "statistic": 2 * (high - low),
        "replicates": statistics,
        "pValue": (1 + sum(s >= 2 * (high - low) for s in statistics)) / (COUNT + 1)}


def main():
    line, plane = ["waiting"], ["eruptions", "waiting"]
    print(json.dumps({"cases": [
        case(line, 1, 2), case(line, 2, 3), case(plane, 1, 4), case(plane, 2, 5)]}, indent=1))


main()
