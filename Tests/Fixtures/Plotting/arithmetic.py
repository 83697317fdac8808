"""Writes arithmetic.json: Python's and NumPy's answers to small numeric questions.

Run with Python 3.11 and NumPy 2.4.6:  python arithmetic.py

divmod   [dividend, divisor, quotient, remainder], by Python's divmod
fixed    [value, decimals, text], by Python's '%.*f' (which rounds the exact value, as C does)
arange   numpy.arange(start, stop, step): count, first, last, and the FNV-1a digest of the
         little-endian bytes of all values
"""

import json
import pathlib
import random

import numpy as np

random.seed(20250608)


def divmod_cases():
    pairs = [
        (0.0, 1.0), (-0.0, 1.0), (0.0, -1.0), (1.0, 0.1), (0.3, 0.1), (0.7, 0.1), (-0.3, 0.1),
        (6.0, 0.2), (5.0, 2.5), (-5.0, 2.5), (5.0, -2.5), (-5.0, -2.5), (-1e-20, 1.0), (1e-20, 1.0),
        (-1e-20, 0.1), (1e20, 3.0), (-1e20, 3.0), (1e300, 1e-7), (5e-324, 1.0), (-5e-324, 1.0),
        (1.0, 3.0), (-1.0, 3.0), (1.0, -3.0), (0.5, 1.0), (-0.5, 1.0), (4.35, 0.05), (1e6, 1e-5),
    ]
    for step in [0.1, 0.2, 0.25, 0.5, 0.01, 0.02, 0.025, 0.05, 1e-5, 2.5e-7, 1e7]:
        pairs += [(index * step, step) for index in (-1000, -7, -3, -1, 1, 3, 7, 19, 1000)]
        pairs += [(index / 40 * 10, step) for index in (-33, -3, 3, 6, 7, 33)]
    for _ in range(150):
        divisor = 10 ** random.uniform(-12, 12) * random.choice([-1, 1])
        pairs.append((divisor * random.uniform(-1e4, 1e4), divisor))
    for dividend, divisor in pairs:
        yield [float(dividend), float(divisor), *divmod(float(dividend), float(divisor))]


def fixed_cases():
    cases = [
        (0.0, 0), (0.0, 2), (-0.0, 1), (0.125, 2), (0.375, 2), (-0.125, 2), (0.5, 0), (1.5, 0),
        (2.5, 0), (1.005, 2), (1.115, 2), (1.135, 2), (2.675, 2), (0.285, 2), (8.345, 2),
        (0.05, 1), (0.15, 1), (0.25, 1), (0.35, 1), (0.45, 1), (0.095, 2), (0.999, 2), (9.995, 2),
        (99.5, 0), (999999.5, 0), (1e-9, 3), (-1e-9, 3), (-0.04, 1), (123456.789, 6), (1e6, 0),
        (0.1, 15), (0.3, 14), (7.0, 14), (1e-15, 15), (5e-324, 4), (1e15, 0),
        (1 / 3, 22), (0.1, 22), (1e-22, 22), (5e-23, 22), (123456.7, 17), (2.0**52 - 0.5, 0),
        (2.0**52 - 1.5, 0), (2.0**-40, 18), (1.1274559959394, 16),
    ]
    for _ in range(150):
        decimals = random.randint(0, 12)
        exponent = random.uniform(-decimals - 1, 15 - decimals - 1e-3)
        cases.append((random.choice([-1, 1]) * 10**exponent, decimals))
    for _ in range(250):
        # Halves of the last decimal, as near as a double comes to them.
        decimals = random.randint(0, 9)
        cases.append((float(f"{random.randint(0, 99999)}5e-{decimals + 1}"), decimals))
    for value, decimals in cases:
        yield [value, decimals, "%.*f" % (decimals, value)]


def digest(values):
    state = 0xCBF29CE484222325
    for byte in values.astype("<f8").tobytes():
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return f"{state:016x}"


def arange_cases():
    grids = [
        (0, 18, 0.01), (-7, 18, 0.01), (-2, 19, 0.01), (0, 1, 0.1), (0, 1, 1 / 3), (1, 1.3, 0.1),
        (-1, 1, 0.1), (-0.3, 0.3, 0.1), (-5, -1, 0.05), (0.1, 0.8, 0.1), (0, 100, 0.3),
        (-4, 4, 0.001), (0, 10, 7), (0, 1, 5), (3.3, 3.4, 0.0007), (1e6, 1e6 + 1, 0.01), (-1e9, -1e9 + 1, 1e-3),
        (1e-8, 1e-7, 1e-9), (1e-300, 1e-298, 1e-300), (0, 1e300, 3e297), (-18.7, 42.1, 0.017),
        (0, 0.6, 0.2), (5, 5.5, 1 / 7), (-1 / 3, 2 / 3, 1 / 9), (1e15, 1e15 + 20, 0.3),
    ]
    for start, stop, step in grids:
        values = np.arange(float(start), float(stop), float(step))
        yield {
            "start": float(start), "stop": float(stop), "step": float(step), "count": len(values),
            "first": float(values[0]), "last": float(values[-1]), "digest": digest(values),
        }


lists = {"divmod": divmod_cases(), "fixed": fixed_cases(), "arange": arange_cases()}
text = ",\n".join(
    f' "{key}": [\n' + ",\n".join("  " + json.dumps(case) for case in cases) + "\n ]"
    for key, cases in lists.items())
(pathlib.Path(__file__).parent / "arithmetic.json").write_text("{\n" + text + "\n}\n")
