"""scikit-learn fits a mixture from a given start, for a given number of iterations.

    em.py POINTS.npy SPEC FITTED
"""

import json
import sys
import warnings

import numpy as np
from rounds import serve
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

points, spec, fitted = sys.argv[1:]
points = np.load(points).reshape(-1, 1)
with open(spec) as file:
    settings = json.load(file)["mixture"]["fit"]
start = settings["start"]
mixture = GaussianMixture(
    n_components=settings["components"],
    weights_init=[component["weight"] for component in start],
    means_init=[[component["mean"]] for component in start],
    precisions_init=[[[component["sd"] ** -2]] for component in start],
    max_iter=settings["maxIterations"],
    tol=0,
)
# With this tolerance all iterations are made, of which it warns.
warnings.simplefilter("ignore", ConvergenceWarning)


def fit():
    mixture.fit(points)
    with open(fitted, "w") as file:
        json.dump({"iterations": mixture.n_iter_, "means": mixture.means_.ravel().tolist()}, file)


serve(fit)
