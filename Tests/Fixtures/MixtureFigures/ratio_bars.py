"""The bootstrap distribution of a likelihood ratio, and its bars by NumPy's rule auto; writes ratio-bars.json.

    python3 ratio_bars.py > ratio-bars.json

Needs NumPy and mpmath; takes a minute. Samples and EM are those of ../GaussianMixtures/em.py. One Gaussian is
tested against two of one variance; of these the best of many starts is taken, as each has few maxima.
"""

import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent / "../GaussianMixtures"))
from em import log_likelihood, maximum, sample_drawn  # noqa: E402

SEED = 2
COUNT = 9


def one(x):
    return np.array([1.0]), x.mean(axis=0)[None], np.cov(x.T, bias=True).reshape(1, 1, 1)


def two(x):
    """The greatest log-likelihood of two components with one variance."""
    mean, variance = x.mean(), x.var()
    ends = []
    for weight in (0.005, 0.02, 0.1, 0.25, 0.5):
        for shift in (-3.5, -2.5, -1.5, -1, 1, 1.5, 2.5, 3.5):
            for share in (0.1, 0.4, 0.9):
                start = (
                    np.array([weight, 1 - weight]),
                    np.array([[mean + shift * variance ** 0.5], [mean]]),
                    np.full((2, 1, 1), share * variance))
                fit = maximum(x, start, "tied", limit=60)
                ends.append((log_likelihood(x, fit), fit))
    ends.sort(key=lambda end: -end[0])
    return max(
        log_likelihood(x, maximum(x, fit, "tied", limit=5000, tolerance=1e-9)) for _, fit in ends[:20])


def ratio(x):
    return 2 * (two(x) - log_likelihood(x, one(x)))


def main():
    directory = Path(__file__).parent / "../GaussianMixtures"
    table = np.genfromtxt(directory / "faithful.csv", delimiter=",", names=True)
    x = table["waiting"][:, None]
    statistic = ratio(x)
    values = [ratio(sample_drawn(one(x), len(x), SEED, b)) for b in range(COUNT)]
    counts, edges = np.histogram(values, bins="auto")
    print(json.dumps({
        "componentCount": 1, "seed": SEED, "statistic": statistic,
        "pValue": (1 + sum(value >= statistic for value in values)) / (1 + COUNT),
        "values": values, "edges": edges.tolist(), "counts": counts.tolist()}, indent=1))


main()
