"""Probabilities that a standard normal variable is above numbers and its moments there; writes
normal-half-lines.json.

    python3 normal_half_lines.py > normal-half-lines.json

Needs mpmath. Each row is a number, then the logarithm of the probability above it, the mean and the mean of
squares under the condition that the variable is there, with 100 digits.
"""

import json

from mpmath import erfc, exp, log, mp, mpf, pi, sqrt

mp.dps = 100


def row(number):
    a = mpf(number)
    mass = erfc(a / sqrt(2)) / 2
    density = exp(-a * a / 2) / sqrt(2 * pi)
    mean = density / mass
    return [number] + [float(x) for x in (log(mass), mean, 1 + a * mean)]


def main():
    numbers = [-40.0, -9.0, -3.5, -1.0, -1e-3, 0.0, 1e-9, 0.3, 1.0, 2.75, 6.0, 15.0, 60.0, 2e3, 1e8]
    print("[")
    print(",\n".join(json.dumps(row(x)) for x in numbers))
    print("]")


main()
