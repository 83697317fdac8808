"""Probabilities of intervals of a standard normal variable and its moments there; writes
normal-intervals.json.

    python3 normal_intervals.py > normal-intervals.json

Needs mpmath. Each row is the middle and the half width of an interval, both doubles, then the logarithm of
its probability, the mean and the mean of squares under the condition that the variable is there, with 400
digits, of which the differences leave enough.
"""

import json

from mpmath import erfc, exp, log, mp, mpf, pi, sqrt

mp.dps = 400


def tail(z):
    return erfc(z / sqrt(2)) / 2


def density(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


def row(middle, half):
    m, h = mpf(middle), mpf(half)
    sign = -1 if m < 0 else 1
    a, b = abs(m) - h, abs(m) + h
    mass = tail(a) - tail(b)
    mean = (density(a) - density(b)) / mass
    square = 1 + (a * density(a) - b * density(b)) / mass
    return [middle, half] + [float(x) for x in (log(mass), sign * mean, square)]


def main():
    middles = [0.0, 1e-3, -0.1, 0.4, -1.0, 1.7, 3.0, -5.5, 8.0, 20.0, 37.0, -45.0, 120.0, 1500.0]
    halves = [1e-9, 1e-5, 1e-3, 0.01, 0.1, 0.24, 0.26, 0.5, 1.0, 2.5, 6.0, 25.0]
    print("[")
    rows = [row(m, h) for m in middles for h in halves]
    print(",\n".join(json.dumps(r) for r in rows))
    print("]")


main()
