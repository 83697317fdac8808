"""Writes expected.json: the ellipses of specs/em-steps.json after each number of iterations.

Made with NumPy 2.4.6, SciPy 1.17.1 and scikit-learn 1.8.0: python3 make_steps.py
"""

import json
import warnings

import numpy as np
from scipy.stats import chi2
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore")
points = np.loadtxt("../../GaussianMixtures/faithful.csv", delimiter=",", skiprows=1)
start = {
    "weights": np.array([0.5, 0.5]),
    "means": np.array([[2.0, 85.0], [5.0, 55.0]]),
    "covariances": np.array([np.diag([0.5, 80.0])] * 2),
}

steps = []
for iteration in [0, 1, 2, 5, 10, 15]:
    if iteration == 0:
        means, covariances = start["means"], start["covariances"]
    else:
        fit = GaussianMixture(
            2, weights_init=start["weights"], means_init=start["means"],
            precisions_init=np.linalg.inv(start["covariances"]),
            max_iter=iteration, tol=0, reg_covar=0,
        ).fit(points)
        means, covariances = fit.means_, fit.covariances_
    order = np.lexsort(means.T[::-1])
    axes = [
        np.sqrt(chi2(2).ppf(0.5) * np.linalg.eigvalsh(c))[::-1].tolist() for c in covariances[order]
    ]
    steps.append({"iteration": iteration, "centers": means[order].tolist(), "halfAxes": axes})

with open("expected.json", "w") as file:
    json.dump(steps, file, indent=1)
    file.write("\n")
