"""Boundaries between the components of mixtures on the line, in 400 digits; writes boundaries.json.

    python3 boundaries.py > boundaries.json

Needs mpmath and NumPy. All roots of all differences of two logarithms of weighted densities, by their
coefficients in powers of x; of these the ones on whose two sides, half-way to the next root, the greatest
is another component. The inputs are the doubles as printed. With each place comes how far it moves by
rounding: the error of a computation with doubles is about 2^-52 times this.
"""

import json

import numpy as np
from mpmath import log, mp, mpf, sqrt

mp.dps = 400


def polynomial(component):
    weight, mean, sd = (mpf(x) for x in component)
    square = 1 / (2 * sd**2)
    return -square, 2 * square * mean, log(weight) - log(sd) - square * mean**2


def roots(a, b):
    p, q, r = (x - y for x, y in zip(polynomial(a), polynomial(b)))
    if p == 0:
        return [] if q == 0 else [-r / q]
    square = q * q - 4 * p * r
    if square <= 0:
        return []
    return [(-q + sqrt(square)) / (2 * p), (-q - sqrt(square)) / (2 * p)]


def highest(polynomials, x):
    values = [None if p is None else (p[0] * x + p[1]) * x + p[2] for p in polynomials]
    return max((k for k, v in enumerate(values) if v is not None), key=lambda k: values[k])


def shift(components, low, high, x):
    """How far rounding moves the place."""
    (wa, ma, sa), (wb, mb, sb) = (tuple(mpf(v) for v in components[k]) for k in (low, high))
    slope = abs((x - ma) / sa**2 - (x - mb) / sb**2)
    magnitude = (abs(log(wa) - log(sa)) + abs(log(wb) - log(sb)) + 2 + ((x - ma) / sa)**2
                 + ((x - mb) / sb)**2 + ((ma - mb) / max(sa, sb))**2)
    # Places are found from the mean of the narrower one.
    mean = ma if sa <= sb else mb
    return float(magnitude / slope + abs(x) + 2 * abs(x - mean))


def case(components):
    polynomials = [polynomial(c) if c[0] > 0 else None for c in components]
    there = [c for c in components if c[0] > 0]
    places = sorted({r for i, a in enumerate(there) for b in there[:i] for r in roots(a, b)})
    ends = [places[0] - 1 - abs(places[0]), *places, places[-1] + 1 + abs(places[-1])] if places else []
    boundaries = []
    for left, x, right in zip(ends, ends[1:], ends[2:]):
        low, high = highest(polynomials, (left + x) / 2), highest(polynomials, (x + right) / 2)
        if low != high:
            boundaries.append([repr(float(x)), shift(components, low, high, x), low, high])
    return {
        "components": [[repr(float(v)) for v in c] for c in components],
        "boundaries": [{"position": b[:2], "below": b[2], "above": b[3]} for b in boundaries],
    }


def drawn(rng, count, spread, sizes, offset=0.0):
    weights = np.round(rng.dirichlet(np.ones(count)), 6)
    weights[-1] = 1 - weights[:-1].sum()
    means = offset + np.round(rng.normal(scale=spread, size=count), 3)
    sds = np.round(np.exp(rng.normal(scale=sizes, size=count)), 4)
    return [tuple(float(v) for v in c) for c in zip(weights, means, sds)]


def main():
    rng = np.random.default_rng(21)
    cases = [
        [(1.0, 3.0, 2.0)],
        # Equal deviations: one boundary, between the means or beyond them.
        [(0.5, -1.0, 1.0), (0.5, 1.0, 1.0)], [(0.999, 1.0, 1.0), (0.001, 0.0, 1.0)],
        # A narrow one within a broad one, on both sides, and one that is nowhere the most probable.
        [(0.5, 0.0, 5.0), (0.5, 0.0, 1.0)], [(0.999, 0.0, 1.0), (0.001, 0.1, 0.9)],
        # The broad one is the most probable on either side.
        [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)], [(0.9, 0.0, 1.0), (0.1, 30.0, 1.0000001)],
        [(0.0, 100.0, 50.0), (0.5, -1.0, 1.0), (0.0, 0.0, 1e300), (0.5, 1.0, 1.0)],
        [(0.5, 0.0, 1e-150), (0.5, 1e-149, 2e-150)], [(0.5, 0.0, 1e150), (0.5, 1e151, 2e150)],
        # So far apart that squares of deviations overflow.
        [(0.5, 0.0, 1e-200), (0.5, 1.0, 3e-200)], [(0.3, 0.0, 1e-200), (0.3, 1.0, 1.0), (0.4, -1e200, 1e200)],
        [(1e-300, 0.0, 1.0), (1.0, 30.0, 0.5)],
        # The same component twice: the first wins.
        [(0.25, 0.0, 1.0), (0.25, 0.0, 1.0), (0.5, 3.0, 1.0)],
    ]
    cases = [case(c) for c in cases]
    for count in (2, 3, 5, 8, 12):
        for spread, sizes, offset in ((3, 0, 0), (3, 0.3, 0), (3, 1, 0), (0.1, 1, 0), (20, 1.5, 0), (3, 1, 1e6)):
            cases.append(case(drawn(rng, count, spread, sizes, offset)))
    cases.append(case(drawn(rng, 60, 20, 1)))
    print('{"cases": [\n' + ",\n".join(json.dumps(c) for c in cases) + "\n]}")


main()
