"""Writes the data and the pictures beside this script: what Matplotlib draws of the experiments of the same names.

Run with NumPy 2.2.6 and Matplotlib 3.10.3:  python styles.py

  dashes    lines of its patterns, with a legend
  outline   hist(histtype="step"), solid and dashed
  cells     hist2d with a color bar
  hexagons  hexbin with a color bar
"""

import pathlib

import matplotlib
import numpy as np

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = pathlib.Path(__file__).parent

random = np.random.default_rng(8)
points = np.round(np.concatenate([random.normal(5, 1.5, 90), random.normal(10, 2, 110)]), 4)
(HERE / "line.csv").write_text("x\n" + "".join(f"{point}\n" for point in points))
plane = np.round(random.multivariate_normal([1, 2], [[1, 0.6], [0.6, 1.5]], size=3000), 4)
(HERE / "plane.csv").write_text("x,y\n" + "".join(f"{x},{y}\n" for x, y in plane))


def picture(name):
    plt.savefig(HERE / f"{name}.png", dpi=100)
    plt.close()


def density(x, mean, sd):
    return np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))


plt.figure(figsize=(6, 4), dpi=100)
x = np.arange(-2, 18, 0.02)
plt.plot(x, 0.5 * density(x, 5, 1.5) + 0.5 * density(x, 10, 2), linestyle="dashed", label="dashed")
x = np.arange(4, 18, 0.02)
plt.plot(
    x, 0.5 * density(x, 5, 1.5) + 0.5 * density(x, 10, 2), linestyle="dotted", linewidth=3, label="dotted")
plt.ecdf(points, linestyle="dashdot", label="dashdot")
x = np.arange(-2, 8, 0.02)
plt.plot(
    x, 0.5 * density(x, 5, 1.5) + 0.5 * density(x, 10, 2), linestyle=(0, (5, 2, 1, 2)), linewidth=2, label="list")
plt.legend()
picture("dashes")

plt.figure(figsize=(6, 4), dpi=100)
plt.hist(points, bins=23, density=True, histtype="step", label="solid")
plt.hist(points, bins=7, density=True, histtype="step", linestyle="dashed", linewidth=2, label="dashed")
plt.legend()
picture("outline")

plt.figure(figsize=(6, 4), dpi=100)
plt.hist2d(plane[:, 0], plane[:, 1], bins=[20, 15])
plt.colorbar()
picture("cells")

plt.figure(figsize=(6, 4), dpi=100)
plt.hexbin(plane[:, 0], plane[:, 1], gridsize=20)
plt.colorbar()
picture("hexagons")
