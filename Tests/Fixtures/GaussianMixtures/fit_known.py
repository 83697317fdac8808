"""EM where the components of some points are known; writes fit-known.json.

    python3 fit_known.py > fit-known.json

Needs NumPy. Each case holds points, the component that each is known to belong to (null where it is not
known), perhaps weights, and a start; the mixture after 3 steps from there, and the maximum that the steps lead
to, until no parameter moves by more than 1e-14. The responsibilities of a point that is known are 1 and 0 in
every step, and its part of the log-likelihood is log(weight * density) of its component. "bic" has the sum of
the weights for the number of points, "entropy" and "uncertainty" are sums over the points that are not known.
A start is about the known means; where there are more components it is the best of 40, about points drawn for
them.
"""

import json

import numpy as np

from em import as_json, log_terms

PARAMETERS = {
    "full": lambda k, d: k * d * (d + 1) // 2, "diagonal": lambda k, d: k * d,
    "spherical": lambda k, d: k, "tied": lambda k, d: d * (d + 1) // 2}


def expectation(x, known, weights, mixture):
    terms = log_terms(x, mixture)
    peak = terms.max(axis=1, keepdims=True)
    total = (peak + np.log(np.exp(terms - peak).sum(axis=1, keepdims=True)))[:, 0]
    r = np.exp(terms - total[:, None])
    for i, k in enumerate(known):
        if k is not None:
            r[i] = 0
            r[i, k] = 1
            total[i] = terms[i, k]
    return r, (weights * total).sum()


def maximization(x, weights, r, kind):
    d = x.shape[1]
    r = weights[:, None] * r
    counts = r.sum(axis=0)
    means = (r.T @ x) / counts[:, None]
    covariances = []
    for k in range(len(counts)):
        u = x - means[k]
        covariances.append((r[:, k, None] * u).T @ u / counts[k])
    covariances = np.array(covariances)
    shares = counts / weights.sum()
    if kind == "diagonal":
        covariances = covariances * np.eye(d)
    if kind == "spherical":
        covariances = np.array([np.eye(d) * np.trace(c) / d for c in covariances])
    if kind == "tied":
        covariances = np.repeat((shares[:, None, None] * covariances).sum(axis=0)[None], len(counts), 0)
    return shares, means, covariances


def maximum(x, known, weights, mixture, kind, limit=200_000):
    for _ in range(limit):
        r, _ = expectation(x, known, weights, mixture)
        after = maximization(x, weights, r, kind)
        moved = max(np.abs(a - b).max() for a, b in zip(after, mixture))
        mixture = after
        if moved < 1e-14:
            return mixture
    raise ValueError("not converged")


def start(x, known, kind, extra):
    groups = [x[[i for i, k in enumerate(known) if k == g]] for g in range(max(k for k in known if k is not None) + 1)]
    means = np.array([g.mean(axis=0) for g in groups] + list(extra))
    spread = np.cov(x.T, bias=True).reshape(x.shape[1], -1)
    if kind in ("diagonal", "spherical"):
        spread = np.diag(np.diag(spread))
    if kind == "spherical":
        spread = np.eye(len(spread)) * np.trace(spread) / len(spread)
    return np.full(len(means), 1 / len(means)), means, np.array([spread / 2] * len(means))


def case(rng, kind, x, known, extra_count, weights=None):
    counts = np.ones(len(x)) if weights is None else weights
    free = [i for i, k in enumerate(known) if k is None]
    begin, end, value = None, None, -np.inf
    for _ in range(40 if extra_count else 1):
        far = [x[free[int(rng.integers(len(free)))]] for _ in range(extra_count)]
        other = start(x, known, kind, far)
        try:
            found = maximum(x, known, counts, other, kind)
        except (ValueError, np.linalg.LinAlgError):
            continue
        likelihood = expectation(x, known, counts, found)[1]
        if likelihood > value + 1e-9:
            begin, end, value = other, found, likelihood
    after = begin
    for _ in range(3):
        after = maximization(x, counts, expectation(x, known, counts, after)[0], kind)
    r, value = expectation(x, known, counts, end)
    rows = [i for i in free if counts[i] > 0]
    part, share = r[rows], counts[rows]
    k, d = len(end[0]), x.shape[1]
    made = {
        "covariances": kind, "dimension": d, "points": x.ravel().tolist(), "known": known,
        "pointWeights": None if weights is None else weights.tolist(),
        "start": as_json(begin), "steps": as_json(after), "fit": as_json(end),
        "logLikelihood": float(value),
        "bic": float((k - 1 + k * d + PARAMETERS[kind](k, d)) * np.log(counts.sum()) - 2 * value),
        "entropy": float(-(share[:, None] * part * np.log(np.maximum(part, 1e-300))).sum()),
        "uncertainty": float(-(share * np.log(part.max(axis=1))).sum())}
    return made


def points(rng, d, sizes, shares):
    """Overlapping groups of which some points are known; the groups with share 0 are known of no point."""
    rows, known = [], []
    for g, (size, share) in enumerate(zip(sizes, shares)):
        root = np.eye(d) + 0.3 * rng.normal(size=(d, d))
        middle = 2.2 * np.array([np.cos(2.1 * g), np.sin(2.1 * g)])[:d] * (1 + 4 * (g == 2))
        rows.append(rng.normal(size=(size, d)) @ root * (0.6 + 0.4 * g) + middle + 20)
        known += [g if rng.random() < share else None for _ in range(size)]
    order = rng.permutation(len(known))
    x = np.round(np.concatenate(rows)[order] * (1 + np.arange(d)), 4)
    return x, [known[i] for i in order]


def main():
    rng = np.random.default_rng(77)
    cases = []
    for d in (1, 2):
        for kind in PARAMETERS:
            x, known = points(rng, d, (60, 50), (0.3, 0.2))
            cases.append(case(rng, kind, x, known, 0))
        for kind in ("full", "tied"):
            x, known = points(rng, d, (60, 50, 50), (0.3, 0.2, 0))
            cases.append(case(rng, kind, x, known, 1))
        x, known = points(rng, d, (60, 50), (0.3, 0.2))
        cases.append(case(rng, "full", x, known, 0, rng.poisson(2, 110).astype(float)))
        x, known = points(rng, d, (40, 30), (1, 1))
        cases.append(case(rng, "full", x, known, 0))
    print('{"cases": [\n' + ",\n".join(json.dumps(c) for c in cases) + "\n]}")


if __name__ == "__main__":
    main()
