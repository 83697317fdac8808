"""Levels of highest-density regions in the plane; writes density-levels.json.

    python3 density_levels.py > density-levels.json

Needs NumPy, SciPy and contourpy; takes a minute. Each level is solved for with SciPy. The probability
above a level is that within the contours of a fine grid by Green's theorem: in coordinates in which a
component is a standard Gaussian, that of a sector to the radius r is its angle times
1 - exp(-r^2/2), over 2 pi. For components without overlap it is the sum of those within their ellipses.
The bounds are order statistics of the log-densities of a million points drawn with NumPy,
between which the level lies but for a probability of 1e-6. Counts are bounds on how many of 20000
points lie in an ellipse that holds a given probability, left with a probability of 1e-6.
"""

import json

import numpy as np
from contourpy import LineType, contour_generator
from scipy.optimize import brentq
from scipy.stats import binom

MASSES = [0.05, 0.25, 0.5, 0.8, 0.95, 0.99]


def log_density(components, x, y):
    terms = []
    for weight, mean, covariance in components:
        a, b, c = covariance[0][0], covariance[0][1], covariance[1][1]
        determinant = a * c - b * b
        u, v = x - mean[0], y - mean[1]
        quadratic = (c * u * u - 2 * b * u * v + a * v * v) / determinant
        terms.append(np.log(weight / (2 * np.pi * np.sqrt(determinant))) - quadratic / 2)
    return np.logaddexp.reduce(terms)


def places(components, axis):
    steps = np.linspace(-6.5, 6.5, 2401 // len(components))
    return np.unique(np.concatenate(
        [mean[axis] + steps * np.sqrt(covariance[axis][axis]) for _, mean, covariance in components]))


def probability(components, lines):
    total = 0.0
    for weight, mean, covariance in components:
        points = [np.linalg.solve(np.linalg.cholesky(covariance), (line - mean).T) for line in lines]
        for u, v in points:
            angles = np.arctan2(u[:-1] * v[1:] - v[:-1] * u[1:], u[:-1] * u[1:] + v[:-1] * v[1:])
            inner = -np.expm1(-(u * u + v * v) / 2)
            total += weight * np.sum(angles * (inner[:-1] + inner[1:]) / 2) / (2 * np.pi)
    return total


def contour_levels(components):
    x, y = places(components, 0), places(components, 1)
    values = log_density(components, *np.meshgrid(x, y))
    generator = contour_generator(x, y, values, name="serial", line_type=LineType.Separate)

    def mass(level):
        return probability(components, generator.lines(level))

    return [
        float(brentq(lambda c: mass(c) - m, values.max() - 12, values.max() - 1e-3, xtol=1e-7))
        for m in MASSES]


def separate_levels(components):
    peaks = [
        np.log(weight / (2 * np.pi * np.sqrt(np.linalg.det(covariance))))
        for weight, _, covariance in components]

    def mass(level):
        return sum(
            c[0] * -np.expm1(-max(peak - level, 0)) for c, peak in zip(components, peaks))

    return [brentq(lambda c: mass(c) - m, -60, max(peaks), xtol=1e-13) for m in MASSES]


def bounds(components, rng):
    size = 1_000_000
    labels = rng.choice(len(components), size=size, p=[c[0] for c in components])
    points = np.empty((size, 2))
    for index, (_, mean, covariance) in enumerate(components):
        own = labels == index
        points[own] = rng.multivariate_normal(mean, covariance, size=own.sum())
    values = np.sort(log_density(components, points[:, 0], points[:, 1]))
    found = []
    for mass in MASSES:
        low, high = binom.ppf([0.5e-6, 1 - 0.5e-6], size, 1 - mass).astype(int)
        found.append([float(values[low - 1]), float(values[high + 1])])
    return found


def main():
    rng = np.random.default_rng(5)
    overlapping = {
        "one": [(1.0, [1.0, 2.0], [[4.0, 1.5], [1.5, 1.0]])],
        "two": [
            (0.25, [5.0, -1.0], [[2.25, 0.5], [0.5, 1.0]]),
            (0.75, [8.0, 2.0], [[4.0, -1.5], [-1.5, 2.0]])],
        "three": [
            (0.3, [0.0, 0.0], [[1.0, 0.8], [0.8, 1.0]]),
            (0.5, [1.5, -1.0], [[0.5, -0.2], [-0.2, 0.3]]), (0.2, [-2.0, 1.0], [[2.0, 0], [0, 0.2]])],
        "narrow": [
            (0.3, [1.0, 0.5], [[0.01, 0.0], [0.0, 0.01]]),
            (0.7, [0.0, 0.0], [[1.0, 0.5], [0.5, 1.0]])],
        "ten": [
            (0.1, [2.0 * np.cos(k), 2.0 * np.sin(k)],
             [[0.2 + 0.1 * k, 0.1], [0.1, 0.5]]) for k in range(10)],
    }
    separate = {
        "far": [
            (0.3, [0.0, 0.0], [[1.0, 0.0], [0.0, 1.0]]),
            (0.7, [1e6, -1e6], [[1.0, 0.99], [0.99, 1.0]])],
        "scales": [
            (0.4, [0.0, 0.0], [[1e-8, 0.0], [0.0, 1e-8]]),
            (0.6, [1e6, 0.0], [[1e8, 0.0], [0.0, 1e6]])],
    }
    cases = []
    for solve, mixtures in [(contour_levels, overlapping), (separate_levels, separate)]:
        for name, components in mixtures.items():
            cases.append({
                "name": name,
                "components": [
                    {"weight": w, "mean": m, "covariance": [x for row in c for x in row]}
                    for w, m, c in components],
                "levels": solve(components), "bounds": bounds(components, rng)})
    counts = [[int(n) for n in binom.ppf([0.5e-6, 1 - 0.5e-6], 20000, mass)] for mass in MASSES]
    print(json.dumps({"masses": MASSES, "cases": cases, "counts": counts}, indent=1))


main()
