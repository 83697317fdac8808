"""Writes stack.csv and stack.png: a histogram that Matplotlib stacks by the most probable component.

Run with NumPy 2.2.6 and Matplotlib 3.10.3:  python stack.py

stack.json is the experiment of the same points, bins and components. In the highest bar the last component has
points: where it has none, Matplotlib leaves no margin above the bars.
"""

import json
import pathlib

import matplotlib
import numpy as np

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = pathlib.Path(__file__).parent

experiment = json.loads((HERE / "stack.json").read_text())
components = experiment["mixture"]["components"]
weights, means, deviations = (
    np.array([component[key] for component in components]) for key in ("weight", "mean", "sd")
)
random = np.random.default_rng(5)
drawn = random.choice(len(weights), size=1500, p=weights)
points = np.round(random.normal(means[drawn], deviations[drawn]), 4)
(HERE / "stack.csv").write_text("x\n" + "".join(f"{point}\n" for point in points))

densities = weights / deviations * np.exp(-(((points[:, None] - means) / deviations) ** 2) / 2)
parts = np.argmax(densities, axis=1)
plt.figure(figsize=(6, 4), dpi=100)
plt.hist([points[parts == part] for part in range(len(weights))], bins=23, stacked=True, density=True)
plt.savefig(HERE / "stack.png", dpi=100)
