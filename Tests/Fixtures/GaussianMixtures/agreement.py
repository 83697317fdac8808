"""Agreement of classifications with known groups; writes agreement.json.

    python3 agreement.py > agreement.json

Needs scikit-learn, SciPy and NumPy. `right` is the greatest weight of the points that a matching of
components to groups can classify rightly. Whole weights are rows that scikit-learn gets so many times; of
other weights there is no adjusted Rand index. The last cases are trivial partitions.
"""

import json

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.metrics import adjusted_rand_score
from sklearn.metrics.cluster import contingency_matrix

rng = np.random.default_rng(3)


def labels(count, group_count, component_count, share):
    groups = rng.integers(group_count, size=count)
    places = rng.permutation(max(group_count, component_count))
    follows = rng.random(count) < share
    components = np.where(
        follows, places[groups] % component_count, rng.integers(component_count, size=count))
    return groups, components


def case(groups, components, group_count, component_count, weights=None):
    table = np.zeros((group_count, component_count))
    np.add.at(table, (groups, components), 1 if weights is None else weights)
    whole = weights is None or np.all(weights == np.round(weights))
    index = None
    if whole:
        times = np.ones(len(groups), int) if weights is None else weights.astype(int)
        known, found = np.repeat(groups, times), np.repeat(components, times)
        index = adjusted_rand_score(known, found)
        dense = contingency_matrix(known, found)
        rows, columns = np.unique(known), np.unique(found)
        assert np.array_equal(table[np.ix_(rows, columns)], dense) and table.sum() == dense.sum()
    right = table[linear_sum_assignment(table, maximize=True)].sum()
    return {
        "groups": groups.tolist(), "components": components.tolist(),
        "groupCount": group_count, "componentCount": component_count,
        "weights": None if weights is None else weights.tolist(),
        "counts": table.ravel().tolist(), "right": float(right), "adjustedRandIndex": index,
    }


def main():
    cases = []
    for group_count, component_count in [
            (1, 1), (1, 3), (2, 2), (3, 1), (3, 3), (2, 5), (5, 2), (4, 6), (6, 4), (9, 9), (12, 20)]:
        for share in (0, 0.4, 0.8, 1):
            count = int(rng.integers(2, 12)) * max(group_count, component_count)
            groups, components = labels(count, group_count, component_count, share)
            weights = [
                None, rng.integers(4, size=count).astype(float), np.round(rng.exponential(size=count), 6)
            ][len(cases) % 3]
            cases.append(case(groups, components, group_count, component_count, weights))
    # One group each, a group for each point, one of each kind.
    same, each = np.zeros(6, int), np.arange(6)
    cases += [case(a, b, 6, 6) for a, b in [(same, same), (each, each[::-1]), (same, each), (each, same)]]
    cases.append(case(np.zeros(0, int), np.zeros(0, int), 2, 2))
    print('{"cases": [\n' + ",\n".join(json.dumps(c) for c in cases) + "\n]}")


main()
