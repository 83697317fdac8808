"""k-means from given centers, and the best of many starts; writes kmeans.json.

    python3 kmeans.py > kmeans.json

Needs scikit-learn and NumPy. Without a file a case holds its points, which are drawn here. `best` is the
least sum of squares of 300 starts.
"""

import json
import warnings

import numpy as np
from sklearn.cluster import KMeans

from fit_best import column

rng = np.random.default_rng(5)


def run(points, weights, start):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fit = KMeans(len(start), init=start, n_init=1, tol=0, max_iter=10_000).fit(points, sample_weight=weights)
    order = np.lexsort(fit.cluster_centers_.T[::-1])
    return {
        "start": start.ravel().tolist(),
        "centers": fit.cluster_centers_[order].ravel().tolist(),
        "assignment": np.argsort(order)[fit.labels_].tolist(),
        "withinSumOfSquares": float(fit.inertia_),
        "iterations": int(fit.n_iter_),
    }


def case(points, counts, weights=None, starts=3, **source):
    # Distinct ones: of equal centers one would be empty.
    distinct = np.unique(points, axis=0)
    runs, best = [], []
    for count in counts:
        runs += [
            run(points, weights, distinct[rng.choice(len(distinct), count, replace=False)])
            for _ in range(starts)]
        fit = KMeans(count, n_init=300, tol=0, max_iter=10_000, random_state=0)
        best.append({"components": count, "withinSumOfSquares": float(fit.fit(points, sample_weight=weights).inertia_)})
    if "file" not in source:
        source["points"] = points.ravel().tolist()
    return {
        **source, "dimension": points.shape[1], "weights": None if weights is None else weights.tolist(),
        "runs": runs, "best": best}


def drawn(count, centers, size):
    middle = rng.normal(scale=5, size=(centers, size))
    return np.round(middle[rng.integers(centers, size=count)] + rng.normal(size=(count, size)), 3)


def main():
    cases = [
        case(column(file, *columns), counts, starts=2, file=file, columns=columns)
        for file, columns, counts in [
            ("faithful.csv", ["waiting"], (2, 3)), ("faithful.csv", ["eruptions", "waiting"], (2, 4)),
            ("galaxies.csv", ["velocity"], (3, 6)),
            ("iris.csv", ["sepalLength", "sepalWidth", "petalLength", "petalWidth"], (3, 5))]]
    cases.append(case(drawn(80, 4, 3), (1, 4, 7)))
    cases.append(case(drawn(60, 5, 1), (2, 5), rng.integers(1, 5, size=60).astype(float)))
    cases.append(case(drawn(60, 3, 2), (3, 5), np.round(rng.exponential(size=60), 4) * (rng.random(60) > 0.2)))
    cases.append(case(drawn(50, 3, 2) + 1e6, (3,)))
    # Centers far from all points are empty at first.
    points = drawn(60, 4, 2)
    empty = case(points, ())
    for count, far in ((3, 1), (4, 2), (5, 1)):
        start = points[rng.choice(60, count, replace=False)]
        start[:far] = [[1000, 1000], [-2000, 500]][:far]
        empty["runs"].append(run(points, None, start))
    cases.append(empty)
    print('{"cases": [\n' + ",\n".join(json.dumps(c) for c in cases) + "\n]}")


main()
