"""Writes log-x.png, log-y.png and symlog.png, and the points of their experiments: figures with other scales than
the linear one, as Matplotlib draws them.

Run with NumPy 2.2.6, SciPy and Matplotlib 3.10.3:  python scales.py

The experiments beside the pictures have the same points, bins and mixtures. Bins on a logarithmic axis are those of
the logarithms; densities are per unit of x on every axis.
"""

import json
import pathlib

import matplotlib
import numpy as np
from scipy import stats

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = pathlib.Path(__file__).parent
random = np.random.default_rng(11)


def points(name, values):
    values = np.round(values, 4)
    (HERE / f"{name}.csv").write_text("x\n" + "".join(f"{value}\n" for value in values))
    return values


def density(name, x):
    components = json.loads((HERE / f"{name}.json").read_text())["mixture"]["components"]
    return sum(each["weight"] * stats.norm.pdf(x, each["mean"], each["sd"]) for each in components)


def axes(name):
    figure, axes = plt.subplots(figsize=(6.4, 4.8), dpi=100)
    return figure, axes


figure, ax = axes("log-x")
x = points("log-x", np.concatenate([random.normal(10, 2, 900), random.normal(200, 40, 600)]))
ax.set_xscale("log")
edges = 10 ** np.histogram_bin_edges(np.log10(x), 30)
counts, _ = np.histogram(np.log10(x), 30)
ax.stairs(counts / counts.sum() / np.diff(edges), edges, fill=True, label="points")
places = np.geomspace(2, 360, 4000)
ax.plot(places, density("log-x", places), color="C1", label="density")
ax.set_xlim(1, 1000)
ax.set_ylim(0, 0.14)
ax.set_xlabel("x")
ax.set_ylabel("density")
ax.legend()
figure.savefig(HERE / "log-x.png", dpi=100)

figure, ax = axes("log-y")
x = points("log-y", np.concatenate([random.normal(5, 1, 900), random.normal(12, 2, 600)]))
ax.hist(x, bins=25, density=True, label="points")
places = np.linspace(1, 20, 4001)
ax.plot(places, density("log-y", places), color="C1", label="density")
ax.set_yscale("log")
ax.set_ylim(1e-5, 1)
ax.set_xlim(0, 21)
ax.set_xlabel("x")
ax.set_ylabel("density")
ax.legend()
figure.savefig(HERE / "log-y.png", dpi=100)

figure, ax = axes("symlog")
x = points("symlog", np.concatenate([random.normal(-30, 5, 900), random.normal(100, 30, 600)]))
ax.set_xscale("symlog", linthresh=2)
ax.hist(x, bins=40, density=True, label="points")
places = np.linspace(-50, 220, 40001)
ax.plot(places, density("symlog", places), color="C1", label="density")
ax.set_xlim(-100, 1000)
ax.set_ylim(0, 0.06)
ax.set_xlabel("x")
ax.legend()
figure.savefig(HERE / "symlog.png", dpi=100)
