"""Mixtures after 100 iterations of EM from a given start; writes fit-steps.json.

    python3 fit_steps.py > fit-steps.json

Needs scikit-learn 1.8, SciPy and NumPy. Each case holds points, a start, and what GaussianMixture makes of
it with reg_covar=0, tol=0, max_iter=100: weights, means, covariances as full matrices, and the
log-likelihood and the criteria of the result.
"""

import json
import warnings

import numpy as np
from scipy.special import xlogy
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", ConvergenceWarning)
TYPES = {"full": "full", "diagonal": "diag", "spherical": "spherical", "tied": "tied"}


def points(rng, dimension, count):
    """Three overlapping groups with correlated coordinates of different scales."""
    groups = []
    for share, shift in ((0.5, 0.0), (0.3, 2.5), (0.2, -2.0)):
        size = round(share * count)
        root = rng.normal(size=(dimension, dimension)) * 0.4 + np.eye(dimension)
        groups.append(rng.normal(size=(size, dimension)) @ root + shift)
    scales = 1 + np.arange(dimension)
    return np.concatenate(groups) * scales + 10.0


def as_matrices(kind, covariances, components, dimension):
    """The covariances of scikit-learn, of whatever form, as one matrix per component."""
    if kind == "full":
        return covariances
    if kind == "tied":
        return np.repeat(covariances[None], components, axis=0)
    if kind == "diag":
        return np.stack([np.diag(row) for row in covariances])
    return np.stack([np.eye(dimension) * value for value in covariances])


def precisions(kind, matrix, components):
    inverse = np.linalg.inv(matrix)
    if kind == "full":
        return np.repeat(inverse[None], components, axis=0)
    if kind == "tied":
        return inverse
    if kind == "diag":
        return np.repeat((1 / np.diag(matrix))[None], components, axis=0)
    return np.repeat(1 / matrix[0, 0], components)


def main():
    rng = np.random.default_rng(20)
    cases = []
    for dimension in (1, 2, 4):
        data = points(rng, dimension, 300)
        for name, kind in TYPES.items():
            components = 3
            means = data[[10, 160, 250]]
            if kind == "spherical":
                start = np.eye(dimension) * data.var()
            else:
                start = np.diag(data.var(axis=0))
            model = GaussianMixture(
                components, covariance_type=kind, reg_covar=0, tol=0, max_iter=100,
                weights_init=[0.2, 0.5, 0.3], means_init=means,
                precisions_init=precisions(kind, start, components))
            model.fit(data)
            assert model.n_iter_ == 100
            entropy = -float(xlogy(shares := model.predict_proba(data), shares).sum())
            cases.append({
                "covariances": name,
                "dimension": dimension,
                "points": data.ravel().tolist(),
                "start": {
                    "weights": [0.2, 0.5, 0.3],
                    "means": means.tolist(),
                    "covariances": [start.ravel().tolist()] * components,
                },
                "fit": {
                    "weights": model.weights_.tolist(),
                    "means": model.means_.tolist(),
                    "covariances": [
                        m.ravel().tolist() for m in
                        as_matrices(kind, model.covariances_, components, dimension)],
                },
                "logLikelihood": model.score(data) * len(data),
                "bic": model.bic(data),
                "aic": model.aic(data),
                "icl": model.bic(data) + 2 * entropy,
                "entropy": entropy,
            })
    print(json.dumps({"cases": cases}))


if __name__ == "__main__":
    main()
