"""Quantiles of mixtures that are hard to invert, to 40 digits; writes quantiles-many.json.

    python3 quantiles_many.py > quantiles-many.json

Needs mpmath 1.4. No probability belongs to a whole gap. The mixtures have gaps, components of very different sizes, and up to 1,000
components; the test makes those of a recipe in the same way. A quantile is bisected with doubles
and mended by Newton's method with 60 digits. "distance" is that from the mean of the component
that contributes most, in its standard deviations.
"""

import json
import math

from mpmath import exp, mp, mpf, ncdf, sqrt

mp.dps = 60

GIVEN = {
    "wide gap": [(0.5, -1e8, 1.0), (0.5, 1e8, 1.0)],
    "gaps": [(0.25, 0.0, 1.0), (0.25, 50.0, 1e-6), (0.25, 100.0, 10.0), (0.25, 1e5, 1.0)],
    "light component": [(1 - 1e-12, 0.0, 1.0), (1e-12, -40.0, 0.01)],
    "nested": [(0.999, 0.0, 1e-8), (0.001, 0.0, 1e8)],
    "narrower than doubles": [(0.3, 0.0, 1.0), (0.7, 1e6, 1e-12)],
    "weights of 0": [(0.0, -1e3, 1e-3), (1.0, 2.0, 3.0), (0.0, 7.0, 1e3)],
}
RECIPES = {
    "smooth": lambda i: (0.001, (i * 7919 % 1000) / 10, 0.25 + (i * 31 % 97) / 97),
    "needles": lambda i: (0.001, i * 389 % 1000 - 500.0, 1 / 8192),
    "scales": lambda i: (0.001, (i * 389 % 1000) / 1000, 2.0 ** -(i % 12)),
}
PROBABILITIES = [
    5e-324, 1e-310, 1e-300, 1e-100, 1e-16, 1e-5, 0.0013, 0.1007, 0.2499999999, 0.3004, 0.49993,
    0.5000000001, 0.7006, 0.7500000001, 0.9007, 0.9993, 1 - 1e-9, 1 - 2.0**-53,
]


def double_quantile(mixture, probability):
    lower = min(m - 39 * s for _, m, s in mixture)
    upper = max(m + 39 * s for _, m, s in mixture)
    while lower < (middle := lower + (upper - lower) / 2) < upper:
        if probability <= 0.5:
            is_below = sum(w / 2 * math.erfc((m - middle) / s / 2**0.5)
                           for w, m, s in mixture) < probability
        else:
            is_below = sum(w / 2 * math.erfc((middle - m) / s / 2**0.5)
                           for w, m, s in mixture) > 1 - probability
        if is_below:
            lower = middle
        else:
            upper = middle
    return middle


def quantile(mixture, probability):
    components = [(mpf(w), mpf(m), mpf(s)) for w, m, s in mixture if w > 0]
    total = sum(w for w, _, _ in components)
    wanted = mpf(probability)
    # Below the median of the lower tail, above it of the upper one: the weights sum to 1 but for rounding.
    def excess(x):
        if probability <= 0.5:
            return sum(w * ncdf((x - m) / s) for w, m, s in components) - wanted
        return 1 - wanted - sum(w * ncdf((m - x) / s) for w, m, s in components)

    def slope(x):
        return sum(w * exp(-((x - m) / s) ** 2 / 2) / s for w, m, s in components) / sqrt(2 * mp.pi)

    x = mpf(double_quantile(mixture, probability))
    scale = min(wanted, 1 - wanted)
    for _ in range(60):
        step = excess(x) / slope(x)
        x -= step
        if abs(excess(x)) < scale * mpf(10) ** -30:
            break
    else:
        raise ArithmeticError(f"no quantile of {probability}")
    w, m, s = max(components, key=lambda c: c[0] * exp(-((x - c[1]) / c[2]) ** 2 / 2) / c[2])
    return float(x), float(abs(x - m) / s), float(slope(x))


def entry(name, mixture, components):
    found = [quantile(mixture, p) for p in PROBABILITIES]
    return {
        "name": name, "components": components, "probabilities": PROBABILITIES,
        "quantiles": [x for x, _, _ in found], "distances": [z for _, z, _ in found],
        "slopes": [f for _, _, f in found],
    }


entries = [entry(name, mixture, mixture) for name, mixture in GIVEN.items()]
for name, recipe in RECIPES.items():
    entries.append(entry(name, [recipe(i) for i in range(1000)], []))
print("[\n" + ",\n".join(json.dumps(e) for e in entries) + "\n]")
