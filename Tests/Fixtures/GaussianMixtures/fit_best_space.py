"""The best log-likelihoods of scikit-learn in three and four dimensions; writes fit-best-space.json.

    python3 fit_best_space.py > fit-best-space.json

Needs scikit-learn 1.8 and NumPy; takes some minutes. As in fit_best.py each is the best of 60 starts
on points divided by their standard deviations, without those that end with an eigenvalue below 1e-5.
It also writes the points: iris.csv (R. A. Fisher, "The use of multiple measurements in taxonomic
problems", Annals of Eugenics 7(2), 1936, as scikit-learn has them, in cm) and three-clusters.csv,
400 points of three Gaussians of different size and direction, drawn here.
"""

import json
import sys

import numpy as np
from sklearn.datasets import load_iris

from fit_best import TYPES, best


def clusters():
    rng = np.random.default_rng(11)
    parts = []
    for count, mean, spread in [(200, [0, 0, 0], 1.0), (120, [3, 1, -2], 0.5), (80, [1, 4, 2], 1.5)]:
        root = spread * rng.normal(size=(3, 3))
        parts.append(np.array(mean) + rng.normal(size=(count, 3)) @ root)
    return np.round(np.concatenate(parts), 3)


def write(file, names, data):
    with open(file, "w") as stream:
        print(",".join(names), file=stream)
        for row in data:
            print(",".join(repr(float(x)) for x in row), file=stream)


def main():
    sets = [
        ("iris.csv", ["sepalLength", "sepalWidth", "petalLength", "petalWidth"], load_iris().data),
        ("three-clusters.csv", ["x1", "x2", "x3"], clusters()),
    ]
    cases = []
    for file, names, data in sets:
        write(file, names, data)
        for name, kind in TYPES.items():
            values = [best(data, components, kind) for components in range(1, 5)]
            print(file, name, values, file=sys.stderr)
            cases.append({
                "file": file, "columns": names, "covariances": name, "logLikelihoods": values})
    print(json.dumps({"cases": cases}, indent=1))


main()
