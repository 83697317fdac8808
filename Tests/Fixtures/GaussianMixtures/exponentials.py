"""Exponentials of doubles in 60 digits; writes exponentials.json.

    python3 exponentials.py > exponentials.json

Needs mpmath and NumPy. Each value is given as the nearest double and the rest.
"""

import json

import numpy as np
from mpmath import exp, mp, mpf

mp.dps = 60


def main():
    rng = np.random.default_rng(5)
    step = float(mp.log(2) / 256)
    arguments = np.concatenate([
        rng.uniform(-708, 709, 500), rng.uniform(-2, 2, 300),
        # Where the rounding to a whole number changes, and the series is least accurate.
        (rng.integers(-200000, 200000, 200) + 0.5) * step,
        [0.0, -0.0, 1e-300, -1e-20, 1.0, -1.0, -708.0, 709.0],
    ])
    values = [exp(mpf(float(x))) for x in arguments]
    print(json.dumps({
        "arguments": [float(x).hex() for x in arguments],
        "values": [float(v).hex() for v in values],
        "rests": [float(v - mpf(float(v))).hex() for v in values],
    }))


main()
