"""Probabilities above numbers in 40 digits, and a polynomial for them; writes normal-tails.json.

    python3 normal_tails.py > normal-tails.json

Needs mpmath. With t = 1 / (1 + z / 4), exp(z²/2) P(Z > z) is fitted for z from 0 to 12.5 by a polynomial
of degree 11 in t: least squares of the relative errors at 44 places of Chebyshev. Its coefficients are
those of LaneNormalTail.swift; the largest relative error at 2000 places is `error`.
"""

import json

from mpmath import cos, erfc, exp, lu_solve, matrix, mp, mpf, pi, sqrt

mp.dps = 40
DEGREE = 11
SCALE = mpf(1) / 4
LARGEST = mpf("12.5")


def tail(z):
    return erfc(z / sqrt(2)) / 2


def scaled(t):
    z = (1 / t - 1) / SCALE
    return tail(z) * exp(z * z / 2)


def main():
    low, high = 1 / (1 + SCALE * LARGEST), mpf(1)
    count = 4 * (DEGREE + 1) - 4
    places = [
        (low + high) / 2 + (high - low) / 2 * cos(pi * (k + mpf(1) / 2) / count)
        for k in range(count)
    ]
    rows = matrix(count, DEGREE + 1)
    for i, t in enumerate(places):
        for j in range(DEGREE + 1):
            rows[i, j] = t**j / scaled(t)
    coefficients = [float(c) for c in lu_solve(rows, matrix([1] * count))]
    error = 0
    for k in range(2000):
        t = low + (high - low) * k / 1999
        error = max(error, abs(sum(c * t**j for j, c in enumerate(coefficients)) / scaled(t) - 1))
    numbers = [12.5 * k / 80 for k in range(81)]
    print(json.dumps({
        "coefficients": coefficients,
        "error": float(error),
        "numbers": numbers,
        "tails": [float(tail(mpf(z))) for z in numbers],
    }, indent=1))  # fmt: skip


main()
