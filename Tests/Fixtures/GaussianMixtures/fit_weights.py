"""Mixtures after 60 steps of EM with a weight for each point; writes fit-weights.json.

    python3 fit_weights.py > fit-weights.json

Needs NumPy, SciPy and scikit-learn. Each case holds points, weights, a start, and what EM makes of it:
an implementation of its own in extended precision (np.longdouble, 64 bits of significand), without tricks.
Weights are counts, some of them 0, or any numbers ("isCount"). Where they are counts, scikit-learn fits the
points repeated as often, and has to agree to 1e-8 in every parameter; its log-likelihood is held too. "bic",
"entropy" (-sum w r log r) and "uncertainty" (-sum w log max r) are of the result, with the sum of the weights
for the number of points.
"""

import json
import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", ConvergenceWarning)
STEPS = 60
TYPES = {"full": "full", "diagonal": "diag", "spherical": "spherical", "tied": "tied"}
LONG = np.longdouble
TWO_PI = 8 * np.arctan(LONG(1))


def cholesky(matrix):
    lower = np.zeros_like(matrix)
    for i in range(len(matrix)):
        for j in range(i + 1):
            rest = matrix[i, j] - (lower[i, :j] * lower[j, :j]).sum()
            lower[i, j] = np.sqrt(rest) if i == j else rest / lower[j, j]
    return lower


def log_terms(points, weights, means, covariances):
    """log(pi_k N(x_i | k)), a row for each point."""
    terms = np.empty((len(points), len(weights)), LONG)
    for k in range(len(weights)):
        lower = cholesky(covariances[k])
        z = (points - means[k]).T.copy()
        for i in range(len(z)):
            z[i] = (z[i] - lower[i, :i] @ z[:i]) / lower[i, i]
        terms[:, k] = (
            np.log(weights[k]) - np.log(np.diag(lower)).sum()
            - len(z) * np.log(TWO_PI) / 2 - (z * z).sum(axis=0) / 2)
    return terms


def expectation(points, mixture):
    terms = log_terms(points, *mixture)
    greatest = terms.max(axis=1, keepdims=True)
    total = greatest + np.log(np.exp(terms - greatest).sum(axis=1, keepdims=True))
    return total[:, 0], terms - total


def maximization(kind, points, counts, shares):
    weighted = counts[:, None] * shares
    sizes = weighted.sum(axis=0)
    means = (weighted.T @ points) / sizes[:, None]
    covariances = []
    for k in range(len(sizes)):
        d = points - means[k]
        covariances.append((weighted[:, k, None] * d).T @ d / sizes[k])
    covariances = np.array(covariances)
    share = sizes / counts.sum()
    dimension = points.shape[1]
    eye = np.eye(dimension, dtype=LONG)
    if kind == "tied":
        covariances = np.repeat((share[:, None, None] * covariances).sum(axis=0)[None], len(sizes), 0)
    elif kind == "diagonal":
        covariances = covariances * eye
    elif kind == "spherical":
        covariances = (np.trace(covariances, axis1=1, axis2=2) / dimension)[:, None, None] * eye
    return share, means, covariances


def parameter_count(kind, k, d):
    free = {"full": k * d * (d + 1) // 2, "diagonal": k * d, "spherical": k, "tied": d * (d + 1) // 2}
    return k - 1 + k * d + free[kind]


def precisions(kind, matrix, components):
    inverse = np.linalg.inv(matrix)
    if kind == "full":
        return np.repeat(inverse[None], components, axis=0)
    if kind == "tied":
        return inverse
    if kind == "diagonal":
        return np.repeat((1 / np.diag(matrix))[None], components, axis=0)
    return np.repeat(1 / matrix[0, 0], components)


def matrices(kind, covariances, k, d):
    if kind == "full":
        return covariances
    if kind == "tied":
        return np.repeat(covariances[None], k, axis=0)
    if kind == "diagonal":
        return np.stack([np.diag(row) for row in covariances])
    return np.stack([np.eye(d) * value for value in covariances])


def by_scikit_learn(kind, data, counts, start):
    repeated = np.repeat(data, counts, axis=0)
    shares, means, matrix = start
    model = GaussianMixture(
        len(shares), covariance_type=TYPES[kind], reg_covar=0, tol=0, max_iter=STEPS,
        weights_init=shares, means_init=means, precisions_init=precisions(kind, matrix, len(shares)))
    model.fit(repeated)
    assert model.n_iter_ == STEPS
    found = matrices(kind, model.covariances_, len(shares), data.shape[1])
    return (model.weights_, model.means_, found), model.score(repeated) * len(repeated)


def flat(values):
    return np.asarray(values, float).ravel().tolist()


def case(kind, data, weights, is_count):
    dimension = data.shape[1]
    means = data[[5, 40, 70]]
    matrix = np.eye(dimension) * data.var() if kind == "spherical" else np.diag(data.var(axis=0))
    shares = np.array([0.2, 0.5, 0.3])
    points, counts = data.astype(LONG), weights.astype(LONG)
    mixture = (shares.astype(LONG), means.astype(LONG), np.array([matrix.astype(LONG)] * 3))
    for _ in range(STEPS):
        mixture = maximization(kind, points, counts, np.exp(expectation(points, mixture)[1]))
    logs, log_shares = expectation(points, mixture)
    log_likelihood = (counts * logs).sum()
    made = {
        "covariances": kind,
        "dimension": dimension,
        "isCount": is_count,
        "points": flat(data),
        "pointWeights": flat(weights),
        "start": {"weights": flat(shares), "means": means.tolist(), "covariances": [flat(matrix)] * 3},
        "fit": {
            "weights": flat(mixture[0]), "means": mixture[1].astype(float).tolist(),
            "covariances": [flat(m) for m in mixture[2]]},
        "logLikelihood": float(log_likelihood),
        "bic": float(
            parameter_count(kind, 3, dimension) * np.log(counts.sum()) - 2 * log_likelihood),
        "entropy": float(-(counts[:, None] * np.exp(log_shares) * log_shares).sum()),
        "uncertainty": float(-(counts * log_shares.max(axis=1)).sum()),
    }
    if is_count:
        other, made["scikitLearn"] = by_scikit_learn(
            kind, data, weights.astype(int), (shares, means, matrix))
        for ours, theirs in zip(mixture, other):
            assert np.allclose(ours.astype(float), theirs, rtol=1e-8, atol=1e-8)
    return made


def main():
    rng = np.random.default_rng(31)
    cases = []
    for dimension in (1, 2, 3):
        root = np.eye(dimension) + 0.4 * rng.normal(size=(dimension, dimension))
        data = np.concatenate([
            rng.normal(size=(40, dimension)) @ root, rng.normal(size=(25, dimension)) * 0.7 + 3,
            rng.normal(size=(20, dimension)) - 3])
        data = np.round(data * (1 + np.arange(dimension)) + 10, 4)
        for is_count in (True, False):
            weights = (
                rng.poisson(2, 85).astype(float) if is_count else np.round(rng.gamma(0.7, 1, 85), 6))
            for kind in TYPES:
                cases.append(case(kind, data, weights, is_count))
    print(json.dumps({"cases": cases}))


if __name__ == "__main__":
    main()
