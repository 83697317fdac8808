"""Quantiles of mixtures of Gaussians, to 30 digits: quantiles.json.

Run from this folder with mpmath 1.4.1: python3 quantiles.py
"""

import json

from mpmath import erfc, mp, mpf, sqrt

mp.dps = 60

MIXTURES = [
    ([0.25, 0.75], [5, 10], [1.5, 2]),
    ([0.5, 0.5], [-3, 3], [1, 1]),
    ([0.1, 0.2, 0.7], [0, 40, 1000], [0.01, 5, 300]),
    ([0.999, 0.001], [0, 50], [1, 0.1]),
]
SHARES = [0.001, 0.05, 0.3, 0.5, 0.75, 0.95, 0.9999]


def quantile(mixture, share):
    parts = [tuple(map(mpf, part)) for part in zip(*mixture)]

    def excess(place):
        return sum(w * erfc((m - place) / (s * sqrt(2))) / 2 for w, m, s in parts) - mpf(share)

    low = min(m - 40 * s for _, m, s in parts)
    high = max(m + 40 * s for _, m, s in parts)
    for _ in range(200):
        middle = (low + high) / 2
        if excess(middle) < 0:
            low = middle
        else:
            high = middle
    return float((low + high) / 2)


def main():
    content = [
        {"weights": w, "means": m, "deviations": s, "shares": SHARES,
         "quantiles": [quantile((w, m, s), share) for share in SHARES]}
        for w, m, s in MIXTURES
    ]
    with open("quantiles.json", "w") as file:
        json.dump(content, file, indent=1)
        file.write("\n")


main()
