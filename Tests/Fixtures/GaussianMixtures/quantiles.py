"""Quantiles of mixtures to 30 digits by bisection; writes quantiles.json.

    python3 quantiles.py > quantiles.json

Needs mpmath 1.4.
"""

import json

from mpmath import mp, mpf, ncdf

mp.dps = 50

MIXTURES = [
    [(1.0, 0.0, 1.0)],
    [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)],
    [(0.5, -100.0, 1.0), (0.5, 100.0, 1.0)],
    [(0.97, 0.0, 1.0), (0.03, 2.0, 0.002)],
    [(0.3, 1e6, 1e-3), (0.7, -1e6, 1e5)],
]
PROBABILITIES = [1e-300, 1e-20, 1e-5, 0.01, 0.25, 0.499, 0.75, 0.9, 0.999999, 1 - 2.0**-53]


def quantile(mixture, probability):
    components = [(mpf(w), mpf(m), mpf(s)) for w, m, s in mixture]
    lower = min(m - 60 * s for _, m, s in components)
    upper = max(m + 60 * s for _, m, s in components)
    for _ in range(220):
        middle = (lower + upper) / 2
        if sum(w * ncdf((middle - m) / s) for w, m, s in components) < mpf(probability):
            lower = middle
        else:
            upper = middle
    return float(lower)


print(
    json.dumps(
        [
            {
                "components": [list(c) for c in mixture],
                "probabilities": PROBABILITIES,
                "quantiles": [quantile(mixture, p) for p in PROBABILITIES],
            }
            for mixture in MIXTURES
        ],
        indent=1,
    )
)
