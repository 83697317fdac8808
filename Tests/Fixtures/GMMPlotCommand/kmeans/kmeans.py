"""What scikit-learn's k-means finds in the data of the fits, the best of 300 starts; writes expected.json.

    python3 kmeans.py > expected.json

Needs scikit-learn and NumPy. Sizes and centers are in the order of the centers' first coordinates.
"""

import csv
import json
from pathlib import Path

import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

FOLDER = Path(__file__).parent / "../../../../specs/data"


def case(file, columns, count, groups=None):
    rows = list(csv.DictReader((FOLDER / file).open()))
    points = np.array([[float(row[c]) for c in columns] for row in rows])
    fit = KMeans(count, n_init=300, tol=0, max_iter=10_000, random_state=0).fit(points)
    order = np.lexsort(fit.cluster_centers_.T[::-1])
    found = {
        "file": file, "columns": columns, "components": count, "groups": groups,
        "centers": fit.cluster_centers_[order].tolist(),
        "sizes": np.bincount(fit.labels_)[order].tolist(),
        "withinSumOfSquares": float(fit.inertia_),
        "deviation": float(np.sqrt(fit.inertia_ / points.size)),
    }
    if groups:
        found["adjustedRandIndex"] = adjusted_rand_score([row[groups] for row in rows], fit.labels_)
    return found


def main():
    iris = ["sepal length", "sepal width", "petal length", "petal width"]
    cases = [
        case("faithful.csv", ["waiting"], 2),
        case("faithful.csv", ["eruptions", "waiting"], 2),
        case("iris.csv", iris, 3, "species"),
        case("iris.csv", iris[2:], 4, "species"),
    ]
    print(json.dumps(cases, indent=1))


main()
