"""Means of densities over the cells of grids, in 25 digits; writes cell-means.json.

    python3 cell_means.py > cell-means.json

Needs mpmath and NumPy. The mean over a cell is an integral over y of a normal density times a
difference of two normal distribution functions. It is taken by mpmath's Gauss-Legendre rule between
all places where the integrand changes its form, and compared with the same integral over x to
1e-10. The cells are drawn at random from those whose density is not below 1e-13 of the largest, by
the size of the component in cells, from a hundredth to hundreds, and by its correlation.
"""

import json
import random

import numpy as np
from mpmath import erfc, exp, mp, mpf, pi, quad, sqrt

mp.dps = 25
REACH = 15


def difference(a, b):
    """P(a < Z < b), also in the tails."""
    if a > 0:
        return (erfc(a / sqrt(2)) - erfc(b / sqrt(2))) / 2
    return (erfc(-b / sqrt(2)) - erfc(-a / sqrt(2))) / 2


def mass(mean, covariance, x, y, swapped=False):
    """The probability of the rectangle x, y."""
    mean = [mpf(m) for m in mean]
    (sxx, sxy), (_, syy) = [[mpf(c) for c in row] for row in covariance]
    if swapped:
        mean, x, y, sxx, syy = mean[::-1], y, x, syy, sxx
    slope = sxy / syy
    sd = sqrt(sxx - sxy * slope)
    root = sqrt(syy)

    def inner(v):
        middle = mean[0] + slope * (v - mean[1])
        density = exp(-(((v - mean[1]) / root) ** 2) / 2) / (root * sqrt(2 * pi))
        return density * difference((x[0] - middle) / sd, (x[1] - middle) / sd)

    low, high = max(y[0], mean[1] - REACH * root), min(y[1], mean[1] + REACH * root)
    if low >= high:
        return mpf(0)
    marks = {low, high}
    width = root if slope == 0 else min(root, abs(sd / slope))
    for edge in x if slope != 0 else []:
        place = mean[1] + (edge - mean[0]) / slope
        marks |= {place + k * abs(sd / slope) for k in range(-REACH, REACH + 1)}
    marks |= {mean[1] + k * root for k in range(-REACH, REACH + 1)}
    marks = sorted(m for m in marks if low <= m <= high)
    # In the tails the integrand falls within a fraction of a standard deviation.
    return sum(quad(inner, [a, (a + b) / 2, b]) for a, b in zip(marks, marks[1:]))


def case(components, x, y, columns, rows, count, seed):
    generator = random.Random(seed)
    hx, hy = mpf(x[1] - x[0]) / columns, mpf(y[1] - y[0]) / rows
    edges_x = [mpf(x[0]) + hx * i for i in range(columns + 1)]
    edges_y = [mpf(y[0]) + hy * i for i in range(rows + 1)]
    # Candidates by the density of the components, widened by the cells.
    cx = np.array([float((a + b) / 2) for a, b in zip(edges_x, edges_x[1:])])
    cy = np.array([float((a + b) / 2) for a, b in zip(edges_y, edges_y[1:])])
    log_density = np.full((rows, columns), -np.inf)
    for weight, mean, covariance in components:
        sigma = np.array(covariance) + np.diag([float(hx) ** 2 / 12, float(hy) ** 2 / 12])
        inverse = np.linalg.inv(sigma)
        dx, dy = cx - mean[0], cy - mean[1]
        q = (
            inverse[0, 0] * dx[None, :] ** 2
            + 2 * inverse[0, 1] * dy[:, None] * dx[None, :]
            + inverse[1, 1] * dy[:, None] ** 2
        )
        term = np.log(weight) - q / 2 - np.log(np.linalg.det(sigma)) / 2
        log_density = np.logaddexp(log_density, term)
    levels = log_density - log_density.max()
    chosen = set()
    # As many from each range of levels; the densest cell first.
    chosen.add(int(levels.argmax()))
    for low in (-0.7, -3, -10, -20, -28):
        high = {-0.7: 1, -3: -0.7, -10: -3, -20: -10, -28: -20}[low]
        found = np.flatnonzero((levels.ravel() >= low) & (levels.ravel() < high))
        found = [int(i) for i in found]
        chosen |= set(generator.sample(found, min(count, len(found))))
    cells, means = [], []
    largest = 0
    # The densest first; those below 1e-13 of it are left out.
    for cell in sorted(chosen, key=lambda cell: -levels.ravel()[cell]):
        row, column = divmod(cell, columns)
        box = (edges_x[column], edges_x[column + 1]), (edges_y[row], edges_y[row + 1])
        total = sum(mpf(w) * mass(m, c, *box) for w, m, c in components)
        largest = max(largest, total)
        if total < largest * mpf("1e-13"):
            continue
        other = sum(mpf(w) * mass(m, c, *box, swapped=True) for w, m, c in components)
        assert abs(total - other) <= total * mpf("1e-10"), (components, cell, total, other)
        cells.append(cell)
        means.append(float(total / (hx * hy)))
    return {
        "components": [
            {"weight": w, "mean": list(m), "covariance": [c for row in cov for c in row]}
            for w, m, cov in components
        ],
        "x": x,
        "y": y,
        "columns": columns,
        "rows": rows,
        "cells": cells,
        "means": means,
    }


def main():
    cases = []
    seed = 0
    for correlation in (0, 0.5, -0.5, 0.99, -0.9999, 0.999999):
        for size in (0.01, 0.4, 1, 3, 12, 40):
            for ratio in (1, 30):
                if size * ratio > 400:
                    continue
                seed += 1
                sx, sy = size, size * ratio
                if seed % 2:
                    sx, sy = sy, sx
                c = correlation * sx * sy
                cases.append(
                    case(
                        [(1, (20.3, 17.6), ((sx * sx, c), (c, sy * sy)))],
                        [0, 43], [0, 37], 43, 37, 1, seed,
                    )
                )  # fmt: skip
    # Cells that are not squares, limits far from zero, several components.
    cases.append(
        case(
            [
                (0.5, (1e6 + 0.5, -3), ((0.04, 0.0019), (0.0019, 0.0001))),
                (0.3, (1e6 + 0.2, -3.01), ((1e-9, 0), (0, 1e-7))),
                (0.2, (1e6 + 0.7, -2.98), ((0.01, -0.0005), (-0.0005, 0.0004))),
            ],
            [1e6, 1e6 + 1], [-3.05, -2.95], 465, 385, 4, 1000,
        )
    )  # fmt: skip
    print(json.dumps({"cases": cases}, indent=1))


main()
