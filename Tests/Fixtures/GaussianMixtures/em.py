"""EM for Gaussian mixtures, a second time, and the points of bootstrap replicates, for other scripts here.

Needs NumPy and mpmath. `maximum` steps until no parameter moves; the description of the draws is in the
comments of BootstrapDraws.
"""

import numpy as np

from block_stream import block_generator, label, normal


def load(file, names):
    table = np.genfromtxt(file, delimiter=",", names=True)
    return np.stack([table[name] for name in names], axis=1)


def log_terms(x, mixture):
    """log(weight * density) per point and component."""
    terms = []
    for weight, mean, covariance in zip(*mixture):
        root = np.linalg.cholesky(covariance)
        z = np.linalg.solve(root, (x - mean).T)
        terms.append(
            np.log(weight) - np.log(np.diag(root)).sum()
            - 0.5 * len(mean) * np.log(2 * np.pi) - 0.5 * (z * z).sum(axis=0))
    return np.array(terms).T


def log_densities(x, mixture):
    terms = log_terms(x, mixture)
    peak = terms.max(axis=1, keepdims=True)
    return (peak + np.log(np.exp(terms - peak).sum(axis=1, keepdims=True)))[:, 0]


def log_likelihood(x, mixture):
    return log_densities(x, mixture).sum()


def step(x, mixture, kind):
    n, d = x.shape
    r = np.exp(log_terms(x, mixture) - log_densities(x, mixture)[:, None])
    counts = r.sum(axis=0)
    means = (r.T @ x) / counts[:, None]
    covariances = []
    for k in range(len(counts)):
        u = x - means[k]
        covariances.append((r[:, k, None] * u).T @ u / counts[k])
    if kind == "diagonal":
        covariances = [np.diag(np.diag(c)) for c in covariances]
    if kind == "spherical":
        covariances = [np.eye(d) * np.trace(c) / d for c in covariances]
    if kind == "tied":
        pooled = sum(w * c for w, c in zip(counts / n, covariances))
        covariances = [pooled] * len(counts)
    return counts / n, means, np.array(covariances)


def maximum(x, mixture, kind="full", limit=20000, tolerance=1e-15):
    scale = np.abs(x).max()
    for _ in range(limit):
        after = step(x, mixture, kind)
        moved = max(np.abs(a - b).max() / s for a, b, s in zip(after, mixture, (1, scale, scale**2)))
        mixture = after
        if moved < tolerance:
            break
    return mixture


def rows_drawn(n, seed, replicate):
    """The indices of points drawn with replacement."""
    g = block_generator(seed, replicate)
    return [int(g.uniform() * n) for _ in range(n)]


def sample_drawn(mixture, n, seed, replicate):
    """A sample of a mixture."""
    g = block_generator(seed, replicate)
    weights = list(mixture[0])
    roots = [np.linalg.cholesky(c) for c in mixture[2]]
    points = []
    for _ in range(n):
        word = g.word()
        k = label(word, g, weights)
        z = [normal(word, g)]
        for _ in roots[k][1:]:
            z.append(normal(g.word(), g))
        points.append(mixture[1][k] + roots[k] @ np.array(z))
    return np.array(points)


def as_json(mixture):
    weights, means, covariances = mixture
    return {
        "weights": [float(w) for w in weights],
        "means": [[float(v) for v in m] for m in means],
        "covariances": [[[float(v) for v in r] for r in c] for c in covariances]}
