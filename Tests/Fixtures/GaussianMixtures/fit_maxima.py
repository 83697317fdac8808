"""Maxima of the likelihood that scikit-learn and mclust find on 52 small sets; writes fit-maxima.json.

    OMP_NUM_THREADS=1 python3 fit_maxima.py > fit-maxima.json

Needs NumPy, scikit-learn (1.9 was used), and R with mclust 6.0, which fit_maxima.R asks; takes a quarter
of an hour.

"scikitLearn" is the largest log-likelihood of the proper maxima among 60 starts of scikit-learn (20
each of k-means, k-means++ and points drawn from the data); the best of them are run again without
reg_covar until a step gains less than 1e-12 a point. "mclust" is that of mclust from its one start by
hierarchical clustering (in one dimension by quantiles), until the log-likelihood changes by less than
1e-12 of itself. A maximum is proper if every component has at least d + 1 points (the sum of its
responsibilities), if no eigenvalue of a component's covariance, in units of the covariance of all points,
is below 2e-6, and if no two components are the same (their means closer than 0.01 of their standard
deviation, their variances within one in a hundred in every direction): then the place is a saddle, which is
worth no more than one component fewer. Otherwise, and where a fit fails, the log-likelihood is null.
"scikitLearnBestIsProper" tells whether the largest of the 60 log-likelihoods, reg_covar being 1e-9 of the
variances, belongs to a proper maximum; where it does not, whoever takes the largest gets a component that
has shrunk to few points, or a saddle. "fewestPoints" and "smallestEigenvalue" are those of the best proper
maximum.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", ConvergenceWarning)
TYPES = {"full": "full", "diagonal": "diag", "spherical": "spherical", "tied": "tied"}
MODELS = {"full": "VVV", "diagonal": "VVI", "spherical": "VII", "tied": "EEE"}


def normals(seed, *parts):
    """Parts of (size, mean, standard deviation or covariance), one below the other."""
    generator = np.random.default_rng(seed)
    found = []
    for size, mean, spread in parts:
        mean = np.atleast_1d(np.asarray(mean, float))
        if np.ndim(spread) == 2:
            found.append(generator.multivariate_normal(mean, spread, size))
        else:
            found.append(generator.normal(mean, spread, (size, len(mean))))
    return np.vstack(found)


def heavy(seed, shape, kind):
    generator = np.random.default_rng(seed)
    if kind == "t":
        return generator.standard_t(3, shape)
    return getattr(generator, kind)(size=shape)


def ring(seed, size):
    generator = np.random.default_rng(seed)
    angle = generator.uniform(0, 2 * np.pi, size)
    return np.stack([np.cos(angle), np.sin(angle)], 1) + generator.normal(0, 0.1, (size, 2))


def heaped(data):
    """Whole numbers, a third of them at multiples of five."""
    return np.where(np.arange(len(data))[:, None] % 3 == 0, 5 * np.round(data / 5), np.round(data))


def sets():
    """Name, points, and the fits: types and numbers of components."""
    line, plane = ("full", "tied"), ("full", "tied", "diagonal", "spherical")
    tilted, flat, line_up = [[2, 1.6], [1.6, 2]], [[1, -0.5], [-0.5, 0.6]], [[1, 0], [0, 1e-6]]
    corners = [[0, 0, 0], [4, 4, 0], [0, 4, 4], [4, 0, 4]]
    return [
        ("two", normals(1, (40, 0, 1), (60, 5, 1)), line, (2, 3)),
        ("two unequal", normals(2, (70, 0, 0.4), (80, 4, 2)), line, (2, 3)),
        ("two touching", normals(3, (100, 0, 1), (100, 2.2, 1)), line, (2,)),
        ("three close", normals(4, (80, 0, 1), (80, 3.2, 1), (80, 6.4, 1)), line, (2, 3, 4)),
        ("three unequal", normals(5, (60, 0, 0.3), (120, 4, 2), (60, 14, 1)), line, (3, 4)),
        ("four", normals(6, *((40, 5 * k, 1) for k in range(4))), line, (3, 4)),
        ("five", normals(7, *((30, 5 * k, 1) for k in range(5))), ("full",), (5,)),
        ("six", normals(8, *((40, 6 * k, 1) for k in range(6))), line, (6,)),
        ("rare", normals(9, (200, 0, 1), (7, 12, 0.5)), line, (2,)),
        ("dense in wide", normals(10, (200, 0, 5), (40, 2, 0.05)), ("full",), (2, 3)),
        ("contaminated", normals(11, (180, 0, 1), (20, 0, 8)), line, (2, 3)),
        ("outlier", normals(12, (90, 0, 1), (60, 5, 1), (1, 300, 1)), line, (2, 3)),
        ("outliers", normals(13, (90, 0, 1), (60, 5, 1), (1, 1000, 1), (1, -500, 1), (1, 333, 1)), line,
         (2, 3, 4)),
        ("far outliers", normals(14, (150, 0, 1), (1, 1000, 1), (1, -500, 1), (1, 10000, 1)), ("full",),
         (2, 3)),
        ("tenths", normals(15, (100, 0, 1)).round(1), line, (2, 3, 4)),
        ("whole", normals(16, (120, 2, 1.2), (180, 6, 1)).round(), line, (2, 3, 4)),
        ("hundreds", normals(17, (150, 0, 10)).round(), line, (2, 3)),
        ("answers", np.clip(normals(18, (200, 4.4, 1.3)).round(), 1, 7), line, (2, 3, 6)),
        ("heaped", heaped(normals(19, (240, 172, 8))), ("full",), (2, 4)),
        ("zeros", np.vstack([np.zeros((40, 1)), normals(20, (120, 30, 4))]), ("full",), (2, 3)),
        ("repeated", np.repeat(normals(21, (40, 0, 1)), 4, axis=0), line, (2, 3)),
        ("noise in one", normals(22, (40, 3, 2)), line, (2, 3)),
        ("exponential", heavy(23, (150, 1), "exponential"), line, (2, 3, 4)),
        ("cauchy", heavy(24, (150, 1), "standard_cauchy"), line, (2, 3, 4)),
        ("student", heavy(25, (200, 1), "t"), line, (2, 3)),
        ("uniform", heavy(26, (150, 1), "random"), line, (2, 3)),
        ("log-normal", np.exp(heavy(27, (150, 1), "standard_normal")), line, (3, 4)),
        ("far from zero", 1e6 + normals(28, (60, 0, 1), (90, 5, 1)), line, (2,)),
        ("small numbers", 1e-9 * normals(29, (60, 0, 1), (90, 5, 1)), line, (2,)),
        ("plane", normals(30, (50, (0, 0), 1), (70, (5, 3), 1)), plane, (2,)),
        ("plane, three", normals(31, (60, (0, 0), 1), (60, (3.2, 0), 1), (60, (1.6, 2.8), 1)), plane, (3, 4)),
        ("ellipses", normals(32, (60, (0, 0), tilted), (50, (4, 0), flat), (40, (2, 6), [[2, 0], [0, 0.2]])),
         plane, (3,)),
        ("crossed", normals(33, (70, (0, 0), tilted), (70, (0, 0), [[2, -1.6], [-1.6, 2]])),
         ("full", "diagonal"), (2, 3)),
        ("same shape", normals(34, (60, (0, 0), tilted), (60, (3, -1), tilted), (60, (0, 5), tilted)),
         ("full", "tied"), (2, 3, 4)),
        ("dense disc", normals(35, (150, (0, 0), 5), (20, (4, 4), 0.1)), plane, (2,)),
        ("plane outliers",
         normals(36, (80, (0, 0), 1), (70, (5, 3), 1), (1, (500, 100), 1), (1, (-300, 400), 1),
                 (1, (200, -100), 1)),
         ("full", "diagonal", "spherical"), (3,)),
        ("plane whole", normals(37, (60, (2, 2), 1), (90, (7, 6), 1.2)).round(), plane, (2, 3)),
        ("plane noise", normals(38, (60, (0, 0), 1)), plane, (2, 3)),
        ("ring", ring(39, 120), plane, (4, 6)),
        ("square", heavy(40, (120, 2), "random"), plane, (3,)),
        ("two units", normals(41, (60, (0, 0), 1), (60, (4, 4), 1)) * [1e-3, 1e4],
         ("full", "tied", "diagonal"), (2,)),
        ("collinear", np.cumsum(normals(42, (100, (0, 0), line_up)), axis=1), ("full", "tied"), (2, 3)),
        ("collinear two",
         np.cumsum(normals(43, (50, (0, 0), line_up), (70, (6, 0), line_up)), axis=1),
         ("full", "tied"), (2,)),
        ("skew plane", heavy(45, (150, 2), "exponential"), plane, (2, 3)),
        ("nine", normals(46, *((20, (5 * i, 5 * j), 1) for i in range(3) for j in range(2))), plane, (6,)),
        ("pairs", np.repeat(normals(47, (40, (0, 0), 1)), 2, axis=0), plane, (2,)),
        ("space", normals(48, (50, corners[0], 1), (60, corners[1], 1)), plane, (2, 3)),
        ("space, four", normals(49, *((30, corner, 1) for corner in corners)), plane, (4,)),
        ("space, unequal",
         normals(50, (40, corners[0], 0.5), (50, corners[1], 1.5),
                 (40, corners[2], [[2, 1.5, 0], [1.5, 2, 0], [0, 0, 0.3]])),
         plane, (3,)),
        ("space noise", normals(51, (80, (0, 0, 0), 1)), plane, (2,)),
        ("collinear space", np.cumsum(normals(52, (90, (0, 0, 0), np.diag([1, 1, 1e-8]))), axis=1),
         ("full", "tied"), (2,)),
        ("skew space", heavy(53, (120, 3), "exponential"), plane, (2, 3)),
    ]


def properties(model, data):
    """The smallest eigenvalue in units of the data's covariance, the fewest points of a component, and
    whether two components are the same."""
    d = data.shape[1]
    covariances = model.covariances_
    if model.covariance_type == "tied":
        covariances = [covariances] * model.n_components
    elif model.covariance_type == "diag":
        covariances = [np.diag(row) for row in covariances]
    elif model.covariance_type == "spherical":
        covariances = [variance * np.eye(d) for variance in covariances]
    whiten = whitening(np.cov(data.T, bias=True).reshape(d, d))
    smallest = min(np.linalg.eigvalsh(whiten.T @ covariance @ whiten)[0] for covariance in covariances)
    same = any(
        are_same(model.means_[a], covariances[a], model.means_[b], covariances[b])
        for a in range(model.n_components) for b in range(a))
    return float(smallest), float(model.weights_.min() * len(data)), same


def whitening(covariance):
    values, axes = np.linalg.eigh(covariance)
    return axes / np.sqrt(values)


def are_same(mean, covariance, other_mean, other_covariance):
    whiten = whitening(covariance)
    ratios = np.linalg.eigvalsh(whiten.T @ other_covariance @ whiten)
    return np.linalg.norm((other_mean - mean) @ whiten) < 0.01 and np.abs(ratios - 1).max() < 0.01


def is_proper(smallest, fewest, same, d):
    return smallest > 2e-6 and fewest >= d + 1 and not same


def scikit_learn(data, kind, components):
    n, d = data.shape
    centre = data - data.mean(axis=0)
    # Full and tied fits are the same in any coordinates, so those in which the points have the covariance
    # 1 serve; diagonal ones in any units of the columns, spherical ones in any one unit.
    if kind in ("full", "tied"):
        left, sizes, _ = np.linalg.svd(centre, full_matrices=False)
        scaled, shift = left * np.sqrt(n), n * np.log(sizes / np.sqrt(n)).sum()
    else:
        scale = centre.std(axis=0) if kind == "diagonal" else np.full(d, np.sqrt((centre**2).mean()))
        scaled, shift = centre / scale, n * np.log(scale).sum()
    found = []
    for start in range(60):
        model = GaussianMixture(
            components, covariance_type=TYPES[kind], reg_covar=1e-9, tol=1e-6, max_iter=1000,
            random_state=start, init_params=("kmeans", "k-means++", "random_from_data")[start % 3])
        try:
            model.fit(scaled)
        except ValueError:
            continue
        found.append((model.score(scaled) * n, start, model))
    found.sort(key=lambda entry: -entry[0])
    if not found:
        return None, False
    best, kept = None, []
    for value, _, model in found:
        if not is_proper(*properties(model, scaled), d):
            continue
        if len(kept) == 6 or any(abs(value - other) < 1e-5 * n for other in kept):
            continue
        kept.append(value)
        again = GaussianMixture(
            components, covariance_type=TYPES[kind], reg_covar=0, tol=1e-12, max_iter=50000,
            weights_init=model.weights_, means_init=model.means_, precisions_init=model.precisions_)
        try:
            again.fit(scaled)
        except ValueError:
            continue  # it went on to an improper one
        smallest, fewest, same = properties(again, scaled)
        value = again.score(scaled) * n - shift
        if is_proper(smallest, fewest, same, d) and (best is None or value > best[0]):
            best = (float(value), smallest, fewest)
    first = found[0][2]
    return best, is_proper(*properties(first, scaled), d)


def mclust(chosen, cases):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in chosen:
            np.savetxt(f"{folder}/{name}.csv", data, fmt="%.17g", delimiter=",")
        with open(f"{folder}/cases.txt", "w") as file:
            for case in cases:
                model = MODELS[case["covariances"]]
                if dict(chosen)[case["set"]].shape[1] == 1:
                    model = {"full": "V", "tied": "E"}[case["covariances"]]
                csv.writer(file).writerow([case["set"], model, case["components"]])
        here = os.path.dirname(os.path.abspath(__file__))
        output = subprocess.run(
            ["Rscript", f"{here}/fit_maxima.R", folder, f"{folder}/cases.txt"], check=True,
            capture_output=True, text=True).stdout
    return [[None if word == "NA" else float(word) for word in line.split(",")] for line in output.split()]


def main():
    chosen, cases = [], []
    for name, data, kinds, numbers in sets():
        digits = 12 if name == "far from zero" or name.startswith("collinear") else 6
        data = np.array([[float(f"{value:.{digits}g}") for value in row] for row in data])
        chosen.append((name, data))
        for kind in kinds:
            for components in numbers:
                best, first_proper = scikit_learn(data, kind, components)
                cases.append({
                    "set": name, "covariances": kind, "components": components,
                    "scikitLearn": best and best[0], "scikitLearnBestIsProper": first_proper, "mclust": None,
                    "smallestEigenvalue": best and best[1], "fewestPoints": best and best[2]})
                print(cases[-1], file=sys.stderr, flush=True)
    for case, (value, smallest, fewest, same) in zip(cases, mclust(chosen, cases)):
        d = dict(chosen)[case["set"]].shape[1]
        if value is not None and is_proper(smallest, fewest, same == 1, d):
            case["mclust"] = value
            if case["scikitLearn"] is None or value > case["scikitLearn"]:
                case["smallestEigenvalue"], case["fewestPoints"] = smallest, fewest
    print('{"sets": {')
    print(",\n".join(f" {json.dumps(name)}: {json.dumps(data.tolist())}" for name, data in chosen))
    print('},\n"cases": [')
    print(",\n".join(f" {json.dumps(case)}" for case in cases))
    print("]}")


if __name__ == "__main__":
    main()
