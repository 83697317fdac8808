"""Expected results of the elementary functions: glibc.json and nearest.json.

Run on Debian 12 (glibc 2.36) on a processor with fused multiply-add: the first file is what its C library
gives. The second is made with mpmath 1.3: the doubles nearest to the true values. Results are kept in
hexadecimal notation of doubles; arguments too.
"""
import ctypes
import json
import math
import random
from pathlib import Path
from struct import pack, unpack

from mpmath import mp, mpf

mp.prec = 400
FOLDER = Path(__file__).parent
COUNT = 60  # arguments of each kind
library = ctypes.CDLL("libm.so.6")
random.seed(1)
even = random.uniform


def any_number():
    while True:
        (number,) = unpack("<d", pack("<Q", random.getrandbits(64)))
        if math.isfinite(number):
            return number


def near(number, steps=3):
    """A number and its neighbors."""
    numbers = [number]
    lower = upper = number
    for _ in range(steps):
        lower, upper = math.nextafter(lower, -math.inf), math.nextafter(upper, math.inf)
        numbers += [lower, upper]
    return numbers


def several(make):
    return [make() for _ in range(COUNT)]


def glibc(name, *arguments):
    function = library[name]
    function.restype = ctypes.c_double
    function.argtypes = [ctypes.c_double] * len(arguments)
    return function(*arguments)


def nearest(value):
    """The double nearest to a value, also below the normal numbers."""
    if value == 0:
        return 0.0
    magnitude = abs(value)
    exponent = max(int(mp.floor(mp.log(magnitude, 2))) - 52, -1074)
    scaled = magnitude / mpf(2) ** exponent
    whole = int(mp.floor(scaled))
    rest = scaled - whole
    assert rest != mpf(1) / 2 or exponent == -1074
    number = math.ldexp(whole + (1 if rest > mpf(1) / 2 else 0), exponent)
    return math.copysign(number, value)


positive = (
    several(lambda: abs(any_number())) + several(lambda: even(0, 1)) + several(lambda: even(0.9, 1.1))
    + several(lambda: 1 + even(-1, 1) * 10 ** even(-15, -1)) + several(lambda: float(random.getrandbits(30)))
    + [10.0**n for n in range(-30, 31)] + [2.0**n for n in range(-60, 61, 7)] + near(1.0)
    # Where the ways to compute meet.
    + near(0.9375) + near(1 + 0x109 * 2.0**-12) + near(1 + 0x16AB2 * 2.0**-21) + near(1 - 0x15B51 * 2.0**-21)
    + near(0.6875) + near(1.375) + near(0x169555 * 2.0**-21) + near(2.0**-1022) + [5e-324, 3e-320, 1.7e308]
)
exponents = (
    several(lambda: even(-1, 1)) + several(lambda: even(-745.2, 709.8)) + several(lambda: even(-745.2, -708))
    + several(lambda: even(-40, 0)) + several(lambda: even(-1, 1) * 10 ** even(-17, -1))
    + near(512.0) + near(-512.0) + near(2.0**-54) + near(709.782712893384) + near(-745.1332191019411)
    + near(-708.3964185322641) + near(0.0) + [any_number() for _ in range(8)]
)
powers = (
    [(abs(any_number()), even(-2, 2)) for _ in range(COUNT)]
    + [(even(0, 10), even(-300, 300)) for _ in range(COUNT)]
    + [(even(-1e3, 1e3), float(random.randint(-120, 120))) for _ in range(COUNT)]
    + [(even(-9, 9), 3.0) for _ in range(5 * COUNT)]
    + [(float(random.getrandbits(30)), 1 / 3) for _ in range(COUNT)]
    + [(float(random.getrandbits(30)), -1 / 3) for _ in range(COUNT)]
    + [(float(k**3), y) for k in range(1, 200, 3) for y in (1 / 3, -1 / 3)]
    + [(even(0, 1), 2.4) for _ in range(COUNT)] + [(10.0, float(n)) for n in range(-324, 309, 3)]
    + [(10.0, float(n)) for n in range(-20, 40)] + [(even(0.999, 1.001), even(-1e6, 1e6)) for _ in range(COUNT)]
    + [(x, y) for x in near(2.0, 1) for y in near(1024.0, 1) + near(-1074.0, 1) + [1e-70, 1e300, -1e300]]
)
angles = (
    several(lambda: even(-7, 7)) + several(lambda: even(-1e5, 1e5))
    + several(lambda: math.pi * random.randint(1, 3000) / 4)
    + [2 * math.pi * n / 64 for n in range(64)] + several(lambda: even(-1, 1) * 10 ** even(-12, 0))
)
shifts = (
    several(lambda: even(-1, 0)) + several(lambda: even(-1, 3)) + several(lambda: even(-1, 1) * 10 ** even(-18, -1))
    + several(lambda: 10 ** even(0, 300)) + several(lambda: -1 + 10 ** even(-15, -1))
    + near(2.0**-7) + near(-(2.0**-7)) + near(2.0**-54) + [-1 + 2.0**-53, 5e-324, -5e-324]
)
distances = (
    several(lambda: even(-6, 6)) + several(lambda: even(-1, 1)) + several(lambda: even(0, 28))
    + several(lambda: even(26, 27.3)) + several(lambda: even(-1, 1) * 10 ** even(-18, -1))
    + [2.0**n * (1 + m / 8) - 1 for n in range(5) for m in range(8)] + near(0.0) + near(27.226017111108366)
    + near(-5.9)
)


def text(number):
    return number.hex() if math.isfinite(number) else str(number)


def rows(arguments, function):
    result = []
    for argument in arguments:
        values = argument if isinstance(argument, tuple) else (argument,)
        result.append(" ".join(text(float(value)) for value in (*values, function(*values))))
    return result


def write(name, tables):
    (FOLDER / name).write_text(json.dumps(tables, indent=0) + "\n")


write("glibc.json", {
    "log": rows(positive, lambda x: glibc("log", x)),
    "log2": rows(positive, lambda x: glibc("log2", x)),
    "log10": rows(positive, lambda x: glibc("log10", x)),
    "exp": rows(exponents, lambda x: glibc("exp", x)),
    "pow": rows(powers, lambda x, y: glibc("pow", x, y)),
})
finite = [x for x in exponents if abs(x) < 709.78]
write("nearest.json", {
    "exp": rows(finite, lambda x: nearest(mp.exp(mpf(x)))),
    "log": rows([x for x in positive if x > 0], lambda x: nearest(mp.log(mpf(x)))),
    "log1p": rows(shifts, lambda x: nearest(mp.log1p(mpf(x)))),
    "erfc": rows(distances, lambda x: nearest(mp.erfc(mpf(x)))),
    "sin": rows(angles, lambda x: nearest(mp.sin(mpf(x)))),
    "cos": rows(angles, lambda x: nearest(mp.cos(mpf(x)))),
})
