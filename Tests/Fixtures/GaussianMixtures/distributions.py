"""How often draws have to fall where; writes distributions.json.

    python3 distributions.py > distributions.json

Needs NumPy and SciPy. Every interval holds a binomial count with the probability 1 - 1e-6, exactly
(scipy.stats.binom), or a moment with about that (its normal approximation).
"""

import json

import numpy as np
from scipy.stats import binom, expon, norm

MISS = 1e-6
TWO = [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)]
TAIL_START = 3.6541528853610088


def interval(draws, probability):
    return [int(b) for b in binom.interval(1 - MISS, draws, probability)]


def bins(distribution, edges, draws, share=1.0):
    """One interval per bin [edge, next edge), with the two open ends first and last."""
    ends = np.concatenate(([-np.inf], edges, [np.inf]))
    # Differences on the side where they do not cancel.
    lower, upper = distribution.cdf(ends), distribution.sf(ends)
    p = np.where(lower[1:] < 0.5, np.diff(lower), upper[:-1] - upper[1:])
    return {"edges": [float(e) for e in edges], "counts": [interval(draws, share * q) for q in p]}


class TailOfNormal:
    def cdf(self, x):
        return 1 - self.sf(x)

    def sf(self, x):
        return np.where(x < TAIL_START, 1.0, norm.sf(x) / norm.sf(TAIL_START))


def mixture(draws):
    weights, means, sds = (np.array(c) for c in zip(*TWO))
    mean = weights @ means
    offsets = means - mean
    variance = weights @ (sds**2 + offsets**2)
    fourth = weights @ (3 * sds**4 + 6 * sds**2 * offsets**2 + offsets**4)
    reach = norm.isf(MISS / 2)
    mean_error = reach * np.sqrt(variance / draws)
    variance_error = reach * np.sqrt((fourth - variance**2) / draws)
    return {
        "draws": draws,
        "components": [[repr(x) for x in c] for c in TWO],
        "labels": [interval(draws, w) for w in weights],
        "bins": [
            bins(norm(m, s), np.linspace(m - 4 * s, m + 4 * s, 41), draws, w) for w, m, s in TWO
        ],
        "mean": [mean - mean_error, mean + mean_error],
        "variance": [variance - variance_error, variance + variance_error],
        "labelChangesInBlock": interval(65535, 2 * weights[0] * weights[1]),
    }


def main():
    result = {
        "mixture": mixture(2_000_000),
        "normal": {"draws": 2_000_000, **bins(norm(), [-4.5, -TAIL_START, -3, 0, 3, TAIL_START, 4.5], 2_000_000)},
        "tail": {"draws": 200_000, **bins(TailOfNormal(), np.linspace(3.7, 5.0, 27), 200_000)},
        "exponential": {"draws": 200_000, **bins(expon(), np.linspace(0.1, 8, 80), 200_000)},
    }
    lines = [f" {json.dumps(k)}: {json.dumps(v)}" for k, v in result.items()]
    print("{\n" + ",\n".join(lines) + "\n}")


if __name__ == "__main__":
    main()
