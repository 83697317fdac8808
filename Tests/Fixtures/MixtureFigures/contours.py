"""Contours by contourpy, which Matplotlib draws with; writes contours.json.

    python3 contours.py > contours.json

Needs NumPy, SciPy and contourpy 1.3. `grids` are contours of values on grids: random smooth ones, and
small ones whose lines are told apart by rules. `mixtures` are the numbers of lines and the areas of
highest-density regions in the plane, from contours on a grid of 2000 x 2000.
"""

import json

import numpy as np
from contourpy import LineType, contour_generator
from scipy.ndimage import gaussian_filter


def grid(name, x, y, z, levels):
    x, y, z = np.asarray(x, float), np.asarray(y, float), np.asarray(z, float)
    generator = contour_generator(x, y, z, name="serial", line_type=LineType.Separate)
    contours = []
    for level in levels:
        lines = [line.ravel().tolist() for line in generator.lines(level)]
        contours.append({"level": level, "lines": lines})
    return {
        "name": name, "x": x.tolist(), "y": y.tolist(), "values": z.ravel().tolist(),
        "contours": contours}


def grids():
    rng = np.random.default_rng(1)
    x = np.cumsum(0.2 + rng.random(23))
    y = np.cumsum(0.2 + rng.random(17))
    smooth = gaussian_filter(rng.normal(size=(17, 23)), 1.2)
    rough = rng.normal(size=(17, 23))
    cases = [
        grid("smooth", x, y, smooth, [-0.2, 0.0, 0.1, 0.25]),
        grid("rough", x, y, rough, [-0.5, 0.0, 1.0]),
        grid("circle", np.arange(9), np.arange(9),
             [[(i - 4) ** 2 + (j - 4.0) ** 2 for j in range(9)] for i in range(9)], [2.5, 9.5, 20.5]),
        grid("saddle joined", [0, 1], [0, 1], [[3, 0], [0, 3]], [1.0]),
        grid("saddle apart", [0, 1], [0, 1], [[3, 0], [0, 3]], [2.0]),
        grid("other saddle joined", [0, 1], [0, 1], [[0, 3], [3, 0]], [1.0]),
        grid("other saddle apart", [0, 1], [0, 1], [[0, 3], [3, 0]], [2.0]),
        grid("plateau", np.arange(5), np.arange(5),
             [[1, 1, 1, 1, 1], [1, 2, 2, 2, 1], [1, 2, 3, 2, 1], [1, 2, 2, 2, 1], [1, 1, 1, 1, 1]],
             [1.5, 2.0, 2.5]),
        grid("islands", np.arange(7), np.arange(4),
             [[0, 0, 0, 0, 0, 0, 0], [0, 2, 0, 0, 0, 2, 0], [0, 2, 0, 0, 2, 2, 0],
              [0, 0, 0, 0, 0, 0, 0]], [1.0]),
        grid("hole", np.arange(5), np.arange(5),
             [[0, 0, 0, 0, 0], [0, 2, 2, 2, 0], [0, 2, 0, 2, 0], [0, 2, 2, 2, 0], [0, 0, 0, 0, 0]],
             [1.0]),
        grid("none", [0, 1, 2], [0, 1], [[0, 0, 0], [0, 0, 0]], [0.0, 1.0, -1.0]),
    ]
    return cases


def log_density(components, x, y):
    terms = []
    for weight, mean, covariance in components:
        a, b, c = covariance[0][0], covariance[0][1], covariance[1][1]
        determinant = a * c - b * b
        u, v = x - mean[0], y - mean[1]
        quadratic = (c * u * u - 2 * b * u * v + a * v * v) / determinant
        terms.append(np.log(weight / (2 * np.pi * np.sqrt(determinant))) - quadratic / 2)
    return np.logaddexp.reduce(terms)


def area(line):
    x, y = line[:, 0], line[:, 1]
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


def mixture(components, limits, levels):
    places = np.linspace(*limits, 2000)
    x, y = np.meshgrid(places, places)
    generator = contour_generator(
        places, places, log_density(components, x, y), name="serial", line_type=LineType.Separate)
    contours = []
    for level in levels:
        lines = generator.lines(level)
        assert all((line[0] == line[-1]).all() for line in lines)
        # Holes count as negative.
        areas = sorted(abs(area(line)) for line in lines)
        contours.append({"level": level, "areas": areas})
    return {
        "components": [
            {"weight": w, "mean": m, "covariance": [x for row in c for x in row]}
            for w, m, c in components],
        "limits": limits, "contours": contours}


def mixtures():
    ring = [
        (1 / 12, [4 * np.cos(np.pi * k / 6), 4 * np.sin(np.pi * k / 6)], [[0.8, 0.0], [0.0, 0.8]])
        for k in range(12)]
    return [
        mixture(ring, [-8, 8], [-4.5, -4.0, -6.0]),
        mixture([
            (0.3, [0.0, 0.0], [[1.0, 0.8], [0.8, 1.0]]),
            (0.5, [1.5, -1.0], [[0.5, -0.2], [-0.2, 0.3]]),
            (0.2, [-2.0, 1.0], [[2.0, 0.0], [0.0, 0.2]])], [-7, 7], [-5.0, -3.0, -2.2, -1.5]),
        mixture([
            (0.1, [1.0, 0.5], [[0.01, 0.0], [0.0, 0.01]]), (0.6, [0.0, 0.0], [[1.0, 0.5], [0.5, 1.0]]),
            (0.3, [-2.0, -1.5], [[0.6, -0.58], [-0.58, 0.6]])], [-7, 7], [-5.0, -3.0, -2.5, 0.0]),
    ]


def main():
    print(json.dumps({"grids": grids(), "mixtures": mixtures()}))


main()
