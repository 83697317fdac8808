"""Writes numpy-logarithms.json: bins that are equally wide in the logarithm, by NumPy.

Run with NumPy 2.2.6:  python make_logarithms.py

For each data set the values, the bins (a rule, or a number), the range or null, the edges
`10 ** numpy.histogram_bin_edges(numpy.log10(x), bins, range)` of the values x above 0, with the range in decades,
and the counts of the logarithms. `outside` is how many of all values are in no bin.
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
