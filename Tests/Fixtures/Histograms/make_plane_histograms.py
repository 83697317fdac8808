"""Writes numpy-plane-histograms.json and matplotlib-hexbins.json: points of a plane counted in cells and hexagons.

Run with NumPy 2.2.6 and Matplotlib 3.10.3:  python make_plane_histograms.py

Both coordinates of the points are those of make_histograms.py, from generators of their own: some lie on edges.
Numbers are hexadecimal floats. Of each set of points:

  xEdges, yEdges, counts, density   what numpy.histogram2d gives, rows from the bottom
  centersX, centersY, counts        what Matplotlib's hexbin draws, in its order
"""

import json
import pathlib

import matplotlib
import numpy as np

from make_histograms import Random, value

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = pathlib.Path(__file__).parent

CELLS = [
    ("normal", "mixture", 2000, 1, [10, 10], None),
    ("mixture", "normal", 1500, 2, [17, 6], None),
    ("integers", "grid", 800, 3, [12, 5], None),
    ("grid", "integers", 700, 4, [8, 8], [[0.0, 10.0], [-3.0, 4.0]]),
    ("normal", "normal", 900, 5, [[-3.0, -1.0, -0.5, 0.0, 0.125, 2.0], [-2.0, 0.0, 0.1, 3.0]], None),
    ("integers", "integers", 600, 6, [[0.0, 1.0, 2.0, 5.0, 9.0], 7], None),
    ("constant", "normal", 50, 7, [3, 4], None),
    ("normal", "mixture", 1, 8, [2, 2], None),
    ("normal", "normal", 400, 9, [5, 5], [[20.0, 30.0], [0.0, 1.0]]),
]
HEXAGONS = [
    ("normal", "mixture", 2000, 11, 20, None),
    ("mixture", "normal", 1500, 12, [15, 9], None),
    ("integers", "grid", 800, 13, [12, 5], None),
    ("grid", "integers", 700, 14, 10, [[0.0, 10.0], [-3.0, 4.0]]),
    ("constant", "normal", 60, 15, [4, 3], None),
    ("normal", "normal", 500, 16, 30, [[-1.0, 1.0], [-2.0, 0.5]]),
]


def points(x_kind, y_kind, count, seed):
    first, second = Random(seed), Random(seed + 1000)
    x = np.array([value(x_kind, index, first) for index in range(count)])
    y = np.array([value(y_kind, index, second) for index in range(count)])
    return x, y


def hexadecimal(values):
    return [float(number).hex() for number in values]


def cells(x_kind, y_kind, count, seed, bins, interval):
    x, y = points(x_kind, y_kind, count, seed)
    counts, x_edges, y_edges = np.histogram2d(x, y, bins=bins, range=interval)
    with np.errstate(invalid="ignore"):
        density, _, _ = np.histogram2d(x, y, bins=bins, range=interval, density=True)
    return {
        "kinds": [x_kind, y_kind], "count": count, "seed": seed, "bins": bins, "range": interval,
        "xEdges": hexadecimal(x_edges), "yEdges": hexadecimal(y_edges),
        "counts": counts.T.ravel().astype(int).tolist(),
        "density": hexadecimal(np.nan_to_num(density, nan=0.0).T.ravel()),
    }


def hexagons(x_kind, y_kind, count, seed, size, interval):
    x, y = points(x_kind, y_kind, count, seed)
    extent = interval and interval[0] + interval[1]
    figure, axes = plt.subplots()
    found = axes.hexbin(x, y, gridsize=size, extent=extent)
    offsets, counts = found.get_offsets(), found.get_array()
    few = axes.hexbin(x, y, gridsize=size, extent=extent, mincnt=2)
    plt.close(figure)
    return {
        "kinds": [x_kind, y_kind], "count": count, "seed": seed, "gridSize": size, "range": interval,
        "centersX": hexadecimal(offsets[:, 0]), "centersY": hexadecimal(offsets[:, 1]),
        "counts": counts.astype(int).tolist(),
        "withAtLeastTwo": few.get_array().astype(int).tolist(),
    }


def write(name, sets):
    lines = ",\n".join(json.dumps(one) for one in sets)
    (HERE / name).write_text('{"dataSets": [\n' + lines + "\n]}\n")


if __name__ == "__main__":
    write("numpy-plane-histograms.json", [cells(*one) for one in CELLS])
    write("matplotlib-hexbins.json", [hexagons(*one) for one in HEXAGONS])
