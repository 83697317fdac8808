"""Moments of numbers in 60 digits; writes moments.json.

    python3 moments.py > moments.json

Needs mpmath and NumPy.
"""

import json

import numpy as np
from mpmath import mp, mpf, sqrt

mp.dps = 60


def case(name, values):
    exact = [mpf(float(v)) for v in values]
    mean = sum(exact) / len(exact)
    variance = sum((v - mean) ** 2 for v in exact) / len(exact)
    return {
        "name": name,
        "values": [repr(float(v)) for v in values],
        "minimum": repr(float(min(values))),
        "maximum": repr(float(max(values))),
        "mean": repr(float(mean)),
        "standardDeviation": repr(float(sqrt(variance))),
    }


def main():
    normal = np.random.default_rng(1).normal(size=100)
    cases = [
        case("one number", [2.5]),
        case("equal numbers", [0.1] * 10),
        case("ordinary numbers", normal),
        case("numbers far from 0", 1e9 + normal),
        case("numbers whose sum overflows", 1e308 + 1e307 * normal[:20]),
        case("numbers whose squares underflow", 1e-300 * normal[:20]),
        case("the smallest numbers", [0.0, 5e-324, 1e-323, 5e-324]),
        case("opposite giants", [-1.5e308, 1.5e308]),
        case("cancelling numbers", [1e17, 1.0, -1e17, 3.0]),
    ]
    print("[\n" + ",\n".join(" " + json.dumps(c) for c in cases) + "\n]")


if __name__ == "__main__":
    main()
