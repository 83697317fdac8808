"""Draws plain.png and legend.png: figures without a background, each with its experiment beside it.

Made with NumPy 2.2.6 and Matplotlib 3.10.3: python3 transparent.py
"""

import json
import pathlib

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
WEIGHTS, MEANS, DEVIATIONS = [0.25, 0.75], [5, 10], [1.5, 2]

np.random.seed(0)
SAMPLE = []
for _ in range(10000):
    z = np.random.binomial(1, WEIGHTS[1])
    SAMPLE.append(np.random.normal(MEANS[z], DEVIATIONS[z]))
X = np.arange(0, 18, 0.01)
Y = sum(
    w * np.exp(-0.5 * ((X - m) / s) ** 2) / (s * np.sqrt(2 * np.pi))
    for w, m, s in zip(WEIGHTS, MEANS, DEVIATIONS)
)


def draw(name, labels, opacity):
    figure, axes = plt.subplots(figsize=(8, 4), dpi=72)
    figure.subplots_adjust(bottom=0.125)
    axes.hist(SAMPLE, bins="auto", density=True, label=labels and labels[0], alpha=opacity)
    axes.plot(X, Y, label=labels and labels[1], alpha=opacity)
    if labels:
        axes.legend(loc="upper right")
    figure.savefig(HERE / f"{name}.png", transparent=True)
    looks = [{"opacity": opacity or 1} | ({"label": label} if label else {}) for label in labels or [None] * 2]
    experiment = {
        "mixture": {
            "components": [
                {"weight": w, "mean": m, "sd": s} for w, m, s in zip(WEIGHTS, MEANS, DEVIATIONS)
            ]
        },
        "sample": {"size": 10000, "seed": 0, "generator": "numpy"},
        "figure": {
            "size": [8, 4],
            "dpi": 72,
            "background": "transparent",
            "margins": {"left": 0.125, "right": 0.9, "bottom": 0.125, "top": 0.88},
            "legend": "upper right",
            "layers": [
                {"mark": "histogram"} | looks[0],
                {"mark": "density", "from": 0, "to": 18, "step": 0.01} | looks[1],
            ],
        },
    }
    (HERE / f"{name}.json").write_text(json.dumps(experiment, indent=2) + "\n")


draw("plain", None, None)
draw("legend", ["sample", "density"], 0.5)
