"""Writes colors.json: colours as other programs see them, and colours that the themes derive.

Run with Python 3.11, NumPy 2.4.6, Matplotlib 3.10.3, colorspacious 1.1.2 and scikit-image 0.26:
python colors.py

seen     for some colours: CIELAB (D65) as it is, and as people with protanopia, deuteranopia and
         tritanopia see it, by colorspacious: the matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
         IEEE Transactions on Visualization and Computer Graphics 15, 1291-1298, 2009,
         doi:10.1109/TVCG.2009.113, at severity 1.0, in linear RGB
dark     Matplotlib's tab10 with the OKLab lightness brought three tenths of the way to 0.85
distances  for book and book-dark, whose colours are below, and for each kind of vision the smallest
         distance between any two of the first three, four and seven colours: CIEDE2000 by scikit-image,
         rounded down to a tenth
"""

import itertools
import json
import math
import pathlib
import random

import matplotlib
import numpy as np
from colorspacious import cspace_convert
from skimage.color import deltaE_ciede2000

random.seed(20261121)

# B. Ottosson, "A perceptual color space for image processing", 2020.
TO_LMS = np.array([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
])
TO_OKLAB = np.array([
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
])


def linear(color):
    return np.where(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055) ** 2.4)


def encoded(color):
    color = np.clip(color, 0, 1)
    return np.where(color <= 0.0031308, color * 12.92, 1.055 * color ** (1 / 2.4) - 0.055)


def with_lightness(color, change):
    """The colour of the same hue with another OKLab lightness, and as much chroma as sRGB has."""
    lightness, *chroma = TO_OKLAB @ np.cbrt(TO_LMS @ linear(color))
    chroma = np.array(chroma)
    while True:
        lms = (np.linalg.inv(TO_OKLAB) @ [change(lightness), *chroma]) ** 3
        result = np.linalg.inv(TO_LMS) @ lms
        if result.min() >= -1e-4 and result.max() <= 1 + 1e-4:
            return encoded(result)
        chroma *= 0.995


def parsed(digits):
    return np.array([int(digits[index:index + 2], 16) / 255 for index in (0, 2, 4)])


def digits(color):
    return "".join(f"{round(share * 255):02x}" for share in color)


def simulated(color, kind):
    space = {"name": "sRGB1+CVD", "cvd_type": kind, "severity": 100}
    return np.clip(cspace_convert(color, space, "sRGB1"), 0, 1)


def lab(color):
    return cspace_convert(color, "sRGB1", {"name": "CIELab", "XYZ100_w": "D65"})


VISIONS = {
    "usual": lambda color: color,
    "protanopia": lambda color: simulated(color, "protanomaly"),
    "deuteranopia": lambda color: simulated(color, "deuteranomaly"),
    "tritanopia": lambda color: simulated(color, "tritanomaly"),
}


def seen(color):
    def rounded(color):
        return [round(float(value), 4) for value in lab(color)]

    values = {name: rounded(vision(color)) for name, vision in VISIONS.items()}
    return {"color": digits(color), "lab": values.pop("usual"), **values}


def distances(colors, vision):
    labs = [lab(vision(parsed(color))) for color in colors]

    def smallest(count):
        pairs = itertools.combinations(labs[:count], 2)
        return math.floor(10 * min(float(deltaE_ciede2000(a, b)) for a, b in pairs)) / 10

    return {name: smallest(count) for name, count in (("three", 3), ("four", 4), ("seven", 7))}


tab10 = [np.array(color) for color in matplotlib.color_sequences["tab10"]]
okabe_ito = {
    "orange": "e69f00", "sky blue": "56b4e9", "bluish green": "009e73", "blue": "0072b2",
    "vermillion": "d55e00", "reddish purple": "cc79a7", "black": "000000",
}
okabe_ito = {name: parsed(color) for name, color in okabe_ito.items()}
samples = tab10 + list(okabe_ito.values()) + [
    parsed(f"{random.getrandbits(24):06x}") for _ in range(20)
]
data = {
    "seen": [seen(color) for color in samples],
    "dark": [digits(with_lightness(color, lambda l: l + 0.3 * (0.85 - l))) for color in tab10],
}
THEMES = {
    # By eye, for an even weight on white.
    "book": ["3569aa", "d45724", "2f9a94", "86455a", "8277e0", "7c8c58", "c66988"],
    # By book_dark.py.
    "book-dark": ["5483ed", "f5ae75", "63cfbf", "e25774", "b8b7fb", "95992b", "c28797"],
}
data["themes"] = THEMES
data["distances"] = {
    theme: {name: distances(colors, vision) for name, vision in VISIONS.items()}
    for theme, colors in THEMES.items()
}
pathlib.Path(__file__).with_name("colors.json").write_text(json.dumps(data, indent=1) + "\n")
