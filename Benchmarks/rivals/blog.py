"""The script of the blog: draws a sample with NumPy's global generator and makes a figure of it.

    blog.py FIGURE [--seaborn]
"""

import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

if "--seaborn" in sys.argv:
    import seaborn  # noqa: F401  (the blog's import, which costs time and changes nothing)

np.random.seed(0)
weights, means, deviations = [0.25, 0.75], [5, 10], [1.5, 2]
sample = []
for _ in range(10000):
    z = np.random.binomial(1, weights[1])
    sample.append(np.random.normal(means[z], deviations[z]))
x = np.arange(0, 18, 0.01)
y = sum(
    w * np.exp(-0.5 * ((x - m) / s) ** 2) / (s * np.sqrt(2 * np.pi))
    for w, m, s in zip(weights, means, deviations)
)
figure, axes = plt.subplots(figsize=(8, 4), dpi=72)
figure.subplots_adjust(bottom=0.125)
axes.hist(sample, bins="auto", density=True)
axes.plot(x, y)
figure.savefig(sys.argv[1])
