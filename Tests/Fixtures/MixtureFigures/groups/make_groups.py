"""Makes iris.csv and groups.json: what the groups of a data file have, by NumPy and scikit-learn.

    python3 make_groups.py

The bins are those of all points; a fit of one component to a group has its mean and its standard
deviation with the divisor n.
"""

import csv
import json
import math

import numpy
from sklearn.datasets import load_iris

iris = load_iris()
names = [name.removesuffix(" (cm)") for name in iris.feature_names]
with open("iris.csv", "w", newline="") as file:
    table = csv.writer(file, lineterminator="\n")
    table.writerow(names + ["species", "number"])
    for row, target in zip(iris.data, iris.target):
        # The numbers of the groups go down from 3, so that they do not begin in their order.
        table.writerow([f"{value:g}" for value in row] + [iris.target_names[target], 3 - target])

values = iris.data[:, names.index("petal length")]
edges = numpy.histogram_bin_edges(values, "auto")
groups = []
for target, name in enumerate(iris.target_names):
    own = values[iris.target == target]
    groups.append(
        {
            "name": str(name),
            "size": len(own),
            "mean": float(own.mean()),
            "sd": float(own.std(ddof=1)),
            "fittedSD": float(own.std()),
            "counts": numpy.histogram(own, edges)[0].tolist(),
            "sorted": sorted(own.tolist()),
        }
    )


def normal(x, mean, sd):
    return math.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * math.sqrt(2 * math.pi))


places = [1.0, 1.5, 3.0, 4.25, 5.5, 6.75]
union = [
    sum(group["size"] / len(values) * normal(x, group["mean"], group["fittedSD"]) for group in groups)
    for x in places
]
with open("groups.json", "w") as file:
    json.dump(
        {"edges": edges.tolist(), "groups": groups, "places": places, "union": union}, file, indent=1
    )
    file.write("\n")
