"""Writes numpy-logarithms.json and numpy-plane-logarithms.json: bins that are equally wide in the logarithm, by NumPy.

Run with NumPy 2.2.6:  python make_logarithms.py

For each data set the values, the bins (a rule, or a number), the range or null, the edges
`10 ** numpy.histogram_bin_edges(numpy.log10(x), bins, range)` of the values x above 0, with the range in decades,
and the counts of the logarithms. `outside` is how many of all values are in no bin. Of points of a plane the same by
`numpy.histogram2d` for the points above 0 on each axis that is logarithmic, row by row from below.
"""

import json
import pathlib

import numpy as np

random = np.random.default_rng(7)


def case(values, bins, limits=None):
    values = np.round(values, 6)
    logarithms = np.log10(values[values > 0])
    within = None if limits is None else tuple(np.log10(limits))
    counts, edges = np.histogram(logarithms, bins, within)
    return {
        "values": values.tolist(), "bins": bins, "range": limits, "edges": (10.0**edges).tolist(),
        "counts": counts.tolist(), "outside": int(len(values) - counts.sum()),
    }


cases = []
for bins in ["auto", "fd", "scott", "sturges", "doane", "rice", "sqrt", "stone", 1, 7, 40]:
    cases.append(case(np.exp(random.normal(3, 1.5, 200)), bins))
cases.append(case(random.normal(3, 2, 150), "auto"))
cases.append(case(random.normal(0, 1, 100), 10))
cases.append(case(np.exp(random.normal(0, 3, 150)), 12, [0.1, 100.0]))
cases.append(case(np.exp(random.normal(0, 3, 150)), "fd", [0.01, 50.0]))
path = pathlib.Path(__file__).parent / "numpy-logarithms.json"
path.write_text("[\n" + ",\n".join(" " + json.dumps(each) for each in cases) + "\n]\n")


def plane_case(x, y, bins, limits, logarithmic):
    x, y = np.round(x, 6), np.round(y, 6)
    seen = np.full(len(x), True)
    # Without a range the bins of an axis are those of all points that it shows.
    within, shown = [], []
    for values, limit, is_log in zip([x, y], limits, logarithmic):
        seen &= values > 0 if is_log else seen
        scaled = np.log10(np.where(values > 0, values, 1)) if is_log else values
        axis = scaled[values > 0] if is_log else scaled
        shown.append(scaled)
        ends = np.log10(limit) if is_log and limit else limit
        within.append([axis.min(), axis.max()] if limit is None else list(ends))
    counts, x_edges, y_edges = np.histogram2d(shown[0][seen], shown[1][seen], bins, within)
    edges = [10.0**e if is_log else e for e, is_log in zip([x_edges, y_edges], logarithmic)]
    return {
        "x": x.tolist(), "y": y.tolist(), "bins": bins, "range": limits, "isLogarithmic": logarithmic,
        "xEdges": edges[0].tolist(), "yEdges": edges[1].tolist(), "counts": counts.T.ravel().astype(int).tolist(),
        "outside": int(len(x) - counts.sum()),
    }


def lognormal(count):
    return np.exp(random.normal(3, 1.5, count))


planes = [
    plane_case(lognormal(300), lognormal(300), [6, 4], [None, None], [True, True]),
    plane_case(lognormal(200), random.normal(3, 2, 200), [5, 7], [None, None], [True, False]),
    plane_case(random.normal(1, 1, 200), lognormal(200), [5, 7], [None, [1.0, 100.0]], [True, True]),
    plane_case(random.normal(1, 1, 150), random.normal(1, 1, 150), [3, 3], [None, None], [False, True]),
]
path = pathlib.Path(__file__).parent / "numpy-plane-logarithms.json"
path.write_text("[\n" + ",\n".join(" " + json.dumps(each) for each in planes) + "\n]\n")
