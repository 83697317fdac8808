"""Matplotlib draws figures one after the other; their samples and curves are there before.

    batch.py FOLDER SPEC...
"""

import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from rounds import serve

folder, *specs = sys.argv[1:]
generator = np.random.default_rng(0)
prepared = []
for spec in specs:
    with open(spec) as file:
        experiment = json.load(file)
    components = experiment["mixture"]["components"]
    weights, means, deviations = np.array(
        [[component[key] for component in components] for key in ("weight", "mean", "sd")]
    )
    labels = generator.choice(len(weights), experiment["sample"]["size"], p=weights)
    sample = generator.normal(means[labels], deviations[labels])
    x = np.linspace(sample.min(), sample.max(), 1000)
    z = (x[:, None] - means) / deviations
    prepared.append((sample, x, np.exp(-0.5 * z**2) @ (weights / deviations / np.sqrt(2 * np.pi))))


def draw():
    for number, (sample, x, y) in enumerate(prepared):
        figure, axes = plt.subplots(figsize=(8, 4), dpi=72)
        axes.hist(sample, bins="auto", density=True)
        axes.plot(x, y)
        figure.savefig(f"{folder}/{number}.png")
        plt.close(figure)


serve(draw)
