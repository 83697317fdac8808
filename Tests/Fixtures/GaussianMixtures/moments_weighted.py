"""Moments of weighted numbers in 60 digits; writes moments-weighted.json.

    python3 moments_weighted.py > moments-weighted.json

Needs mpmath and NumPy. "isCount" says that the weights are whole numbers, and that numbers repeated as often
have these moments, which is checked here.
"""

import json

import numpy as np
from mpmath import mp, mpf, sqrt

mp.dps = 60


def moments(values, weights):
    total = sum(weights)
    mean = sum(w * v for v, w in zip(values, weights)) / total
    variance = sum(w * (v - mean) ** 2 for v, w in zip(values, weights)) / total
    return total, mean, sqrt(variance)


def case(name, values, weights):
    exact = [mpf(float(v)) for v in values]
    total, mean, deviation = moments(exact, [mpf(float(w)) for w in weights])
    is_count = all(float(w).is_integer() for w in weights)
    if is_count and total < 1000:
        repeated = [v for v, w in zip(exact, weights) for _ in range(int(w))]
        _, other_mean, other_deviation = moments(repeated, [1] * len(repeated))
        assert abs(other_mean - mean) <= mpf(10) ** -50 * abs(mean)
        assert abs(other_deviation - deviation) <= mpf(10) ** -25 * abs(mean)
    counted = [float(v) for v, w in zip(values, weights) if w > 0]
    return {
        "name": name,
        "isCount": is_count,
        "values": [repr(float(v)) for v in values],
        "weights": [repr(float(w)) for w in weights],
        "count": len(counted),
        "totalWeight": repr(float(total)),
        "minimum": repr(min(counted)),
        "maximum": repr(max(counted)),
        "mean": repr(float(mean)),
        "standardDeviation": repr(float(deviation)),
    }


def main():
    r = np.random.default_rng(4)
    normal = r.normal(size=60)
    cases = [
        case("counts", np.round(normal, 2), r.poisson(2, 60)),
        case("no whole numbers", normal, r.gamma(0.7, 1, 60)),
        case("far from 0", 1e9 + normal, r.gamma(2, 1, 60)),
        case("numbers that overflow when they are squared", 1e300 * normal, r.poisson(3, 60)),
        case("numbers that underflow when they are squared", 1e-200 * normal, r.gamma(2, 1, 60)),
        case("weights of all sizes", normal, 10.0 ** r.uniform(-12, 12, 60)),
        case("one number that counts", [7, 2.5, 9], [0, 3, 0]),
    ]
    print("[")
    print(",\n".join(json.dumps(c) for c in cases))
    print("]")


main()
