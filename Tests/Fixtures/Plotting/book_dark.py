"""Searches the colours of the theme book-dark, and prints the best of some random starts.

Run with Python 3.11, NumPy 2.2.6 and scikit-image 0.25: python book_dark.py

Each of the seven has a window of OKLCh about the hue of its partner in book. What is made as large as
possible is the smallest CIEDE2000 between any two of the first four, five, six and seven as a share of
15.5, 14, 11.3 and 9.8, for usual vision and the three kinds of colour blindness (Machado, Oliveira and
Fernandes 2009, severity 1); each has a contrast from 5 to 9.6 with the page #14171c.
"""

import itertools

import numpy as np
from skimage.color import deltaE_ciede2000

VISIONS = [np.array(rows) for rows in (
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
)]
TO_XYZ = np.array([
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
])
# Ranges of lightness, chroma and hue: blue, orange, teal, plum, violet, moss, rose.
WINDOWS = np.array([
    [(.60, .80), (.09, .17), (248, 264)], [(.64, .82), (.10, .18), (40, 60)],
    [(.70, .90), (.07, .13), (178, 200)], [(.58, .76), (.08, .18), (350, 376)],
    [(.64, .84), (.08, .17), (284, 304)], [(.66, .88), (.05, .13), (112, 135)],
    [(.66, .88), (.05, .14), (338, 364)],
])
WANTED = {4: 15.5, 5: 14.0, 6: 11.3, 7: 9.8}
PAIRS = np.array(list(itertools.combinations(range(7), 2)))


def linear(color):
    return np.where(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055) ** 2.4)


def encoded(light):
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def from_oklch(lightness, chroma, hue):
    a, b = chroma * np.cos(np.radians(hue)), chroma * np.sin(np.radians(hue))
    l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return np.stack([
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ], -1)


def lab(light):
    xyz = light @ TO_XYZ.T / np.array([0.95047, 1, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


def contrast(light):
    page = linear(np.array([0x14, 0x17, 0x1c]) / 255)
    luminance = np.array([0.2126, 0.7152, 0.0722])
    return (light @ luminance + 0.05) / (page @ luminance + 0.05)


def rounded(palettes):
    light = from_oklch(palettes[..., 0], palettes[..., 1], palettes[..., 2])
    is_outside = ((light < 0) | (light > 1)).any((1, 2))
    return linear(np.round(encoded(light) * 255) / 255), is_outside


def score(palettes):
    light, is_outside = rounded(palettes)
    ratio = contrast(light)
    penalty = np.maximum(0, 5 - ratio).sum(1) + np.maximum(0, ratio - 9.6).sum(1) + 10 * is_outside
    distance = np.full((len(palettes), len(PAIRS)), np.inf)
    for rows in VISIONS:
        seen = lab(np.clip(light @ rows.T, 0, 1))
        distance = np.minimum(
            distance, deltaE_ciede2000(seen[:, PAIRS[:, 0]], seen[:, PAIRS[:, 1]]))
    shares = [
        distance[:, (PAIRS < count).all(1)].min(1) / wanted for count, wanted in WANTED.items()]
    return np.min(shares, 0) - penalty


def search(seed):
    rng = np.random.default_rng(seed)
    low, high = WINDOWS[..., 0], WINDOWS[..., 1]
    palettes = low + (high - low) * rng.random((4000, 7, 3))
    best = palettes[score(palettes).argsort()[-20:]]
    for step in range(400):
        reach = 0.12 * (1 - step / 400) + 0.006
        tried = np.repeat(best, 20, 0)
        moved = rng.normal(size=tried.shape) * (high - low) * reach * (rng.random(tried.shape) < 0.3)
        tried = np.concatenate([best, np.clip(tried + moved, low, high)])
        best = tried[score(tried).argsort()[::-1][:20]]
    light, _ = rounded(best[:1])
    names = ["%02x%02x%02x" % tuple(int(round(v * 255)) for v in encoded(color)) for color in light[0]]
    return float(score(best[:1])[0]), names, np.round(contrast(light[0]), 1).tolist()


if __name__ == "__main__":
    print(*max(search(seed) for seed in range(1, 12)), sep="\n")
