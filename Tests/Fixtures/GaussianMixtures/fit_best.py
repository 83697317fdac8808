"""The best log-likelihoods that scikit-learn finds with 60 starts; writes fit-best.json.

    python3 fit_best.py > fit-best.json

Needs scikit-learn 1.8 and NumPy; takes some minutes. For columns of faithful.csv (A. Azzalini,
A. W. Bowman, "A look at some data on the Old Faithful geyser", Applied Statistics 39, 1990) and
galaxies.csv (K. Roeder, Journal of the American Statistical Association 85, 1990), and for 1 to 5
components of each covariance type. The points are divided by their standard deviations before
they are fitted, so that reg_covar=1e-7 is relative, and the log-likelihood is that of the points
themselves. Starts that end with an eigenvalue below 1e-5, where reg_covar decides and not the
likelihood, are left out.
"""

import json
import sys
import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", ConvergenceWarning)
TYPES = {"full": "full", "diagonal": "diag", "spherical": "spherical", "tied": "tied"}


def column(file, *names):
    table = np.genfromtxt(file, delimiter=",", names=True)
    return np.stack([table[name] for name in names], axis=1)


def smallest_eigenvalue(model):
    covariances = model.covariances_
    if model.covariance_type in ("full", "tied"):
        return np.linalg.eigvalsh(covariances).min()
    return covariances.min()


def best(data, components, kind):
    # Spherical components have no axes of their own: one unit for all columns.
    scale = data.std(axis=0)
    if kind == "spherical":
        scale = np.full(data.shape[1], np.sqrt((scale**2).mean()))
    scaled = data / scale
    found = []
    for start in range(60):
        model = GaussianMixture(
            components, covariance_type=kind, reg_covar=1e-7, tol=1e-10, max_iter=20000,
            random_state=start)
        model.fit(scaled)
        if smallest_eigenvalue(model) > 1e-5:
            found.append(model.score(scaled) * len(data) - len(data) * np.log(scale).sum())
    return max(found)


def main():
    sets = [
        ("faithful.csv", ["eruptions"]), ("faithful.csv", ["waiting"]),
        ("faithful.csv", ["eruptions", "waiting"]), ("galaxies.csv", ["velocity"]),
    ]
    cases = []
    for file, names in sets:
        data = column(file, *names)
        for name, kind in TYPES.items():
            if data.shape[1] == 1 and name in ("diagonal", "spherical"):
                continue  # the same as full
            values = [best(data, components, kind) for components in range(1, 6)]
            print(file, names, name, values, file=sys.stderr)
            cases.append({
                "file": file, "columns": names, "covariances": name, "logLikelihoods": values})
    print(json.dumps({"cases": cases}, indent=1))


if __name__ == "__main__":
    main()
