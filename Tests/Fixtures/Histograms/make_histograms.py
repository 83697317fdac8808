"""Writes numpy-histograms.json: histograms of made-up data sets by numpy.histogram.

Run with NumPy 2.4.6:  python make_histograms.py

The data sets are not stored but made by a 64-bit linear congruential generator and
+, *, / only, so that every language makes the same bits; HistogramFixtures.swift has
the same recipes. Numbers that must be exact are hexadecimal floats. For every data set
and range:

  rules       the number of bins of each rule, or why there is none
  histograms  for each number of bins (those of the rules and three more): the counts
              (FNV-1a digest where they are many), the digest of the edges and, for few
              bins, the edges themselves; for 7 bins also the densities
  explicit    counts between uneven edges
  mean, standardDeviation, interquartileRange   of the whole data set
  widths      the bin width of each rule for the whole data set
"""

import json
import pathlib
import warnings

import numpy as np
from numpy.lib import _histograms_impl as implementation

LIMIT = 1_000_000
MASK = (1 << 64) - 1


class Random:
    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return self.state

    def uniform(self):
        """A multiple of 2**-53 in (0, 1]."""
        return ((self.bits() >> 11) + 1) * 2.0**-53

    def below(self, bound):
        return (self.bits() >> 33) % bound

    def normal(self):
        total = -6.0
        for _ in range(12):
            total += self.uniform()
        return total


def value(kind, index, random):
    if kind == "uniform":
        return random.uniform()
    if kind == "normal":
        return random.normal()
    if kind == "mixture":
        first = random.uniform() <= 0.25
        normal = random.normal()
        return 5.0 + 1.5 * normal if first else 10.0 + 2.0 * normal
    if kind == "heavyTail":
        normal = random.normal()
        return normal / random.uniform()
    if kind == "skewed":
        uniform = random.uniform()
        return uniform * uniform * uniform * uniform
    if kind == "integers":
        return float(random.below(10))
    if kind == "grid":
        return random.below(101) * 0.1
    if kind == "outliers":
        normal = random.normal()
        return normal * 1e4 if index % 50 == 49 else normal
    if kind == "twoValues":
        return 10.0 if random.below(10) == 0 else 0.0
    if kind == "mostlyOne":
        normal = random.normal()
        return normal if random.below(5) == 0 else 1.0
    if kind == "constant":
        return 0.1
    raise ValueError(kind)


# A part of each kind's values, to serve as a range.
PARTS = {
    "uniform": (0.25, 0.75), "normal": (-1.0, 2.5), "mixture": (0.0, 18.0),
    "heavyTail": (-5.0, 5.0), "skewed": (0.0, 0.5), "integers": (2.0, 7.0),
    "grid": (0.5, 7.5), "outliers": (-3.0, 3.0), "twoValues": (-5.0, 15.0),
    "mostlyOne": (-1.0, 1.0), "constant": (0.0, 1.0),
}
COUNTS = [1, 2, 3, 10, 129, 777, 1000, 5000]
SCALES = [(1.0, 0.0), (1e-3, 0.0), (1e300, 0.0), (1e-300, 0.0), (1e-320, 0.0), (7e5, -3e6),
          (1.0, 1e9), (1e-2, 4e13), (1e153, 0.0), (1e-160, 0.0)]


def data_sets():
    seed = 1
    for kind in PARTS:
        for count in COUNTS:
            for scale, shift in (SCALES[0], SCALES[1 + seed % (len(SCALES) - 1)]):
                yield dict(kind=kind, count=count, seed=seed, scale=scale, shift=shift)
                seed += 1
    for scale, shift in SCALES:
        for kind, count in (("normal", 200), ("grid", 300), ("mixture", 2000)):
            yield dict(kind=kind, count=count, seed=seed, scale=scale, shift=shift)
            seed += 1


def digest(words):
    result = 0xCBF29CE484222325
    for word in words:
        result = ((result ^ int(word)) * 0x100000001B3) & MASK
    return f"{result:016x}"


def edge_digest(edges):
    return digest(np.asarray(edges, dtype=np.float64).view(np.uint64))


def bin_count(values, rule, range):
    """The number of bins numpy.histogram would make, without making absurd ones."""
    first, last = implementation._get_outer_edges(values, range)
    if not np.isfinite(last - first):
        return "rangeTooWide"
    if not first < last:
        return "rangeTooNarrow"
    inside = values[(values >= first) & (values <= last)]
    if inside.size:
        try:
            width = implementation._hist_bin_selectors[rule](inside, (first, last))
        except ValueError as error:
            assert "Too many bins for data range" in str(error)
            return "rangeTooNarrow"
        if not np.isfinite(width):
            return "binWidthOverflows"
        if width and not np.ceil((last - first) / width) <= LIMIT:
            return "tooManyBins"
    try:
        return len(np.histogram(values, rule, range)[0])
    except ValueError as error:
        assert "Too many bins for data range" in str(error)
        return "rangeTooNarrow"


def widths(values):
    first, last = values.min(), values.max()
    result = {}
    for rule, estimator in sorted(implementation._hist_bin_selectors.items()):
        try:
            width = float(estimator(values, (first, last)))
        except ValueError:
            continue
        if np.isfinite(width):
            result[rule] = width.hex()
    return result


def histogram(values, bins, range):
    try:
        counts, edges = np.histogram(values, bins, range)
    except (ValueError, IndexError):
        return None
    assert np.isfinite(edges).all()
    result = dict(edgeDigest=edge_digest(edges))
    if bins <= 7:
        result["edges"] = [edge.hex() for edge in edges.tolist()]
    if bins == 7 and counts.any():
        density, _ = np.histogram(values, bins, range, density=True)
        if np.isfinite(density).all():
            result["density"] = [height.hex() for height in density.tolist()]
    if bins <= 200:
        result["counts"] = counts.tolist()
    else:
        result["countDigest"] = digest(counts)
    return result


def case(values, range, seed):
    rules = {rule: bin_count(values, rule, range)
             for rule in sorted(implementation._hist_bin_selectors)}
    numbers = {n for n in rules.values() if isinstance(n, int)} | {1, 7, 40 + seed % 23}
    histograms = {str(n): histogram(values, n, range) for n in sorted(numbers)}
    result = dict(rules=rules, histograms={n: h for n, h in histograms.items() if h})
    if range is not None:
        result["range"] = [float(end).hex() for end in range]
    return result


def explicit(values, scale, shift, part):
    low, high = part
    cuts = sorted({shift + scale * (low + (high - low) * f) for f in (0, 0.1, 0.11, 0.4, 0.8, 1)})
    if len(cuts) < 2:
        return None
    counts, _ = np.histogram(values, cuts)
    return dict(edges=[cut.hex() for cut in cuts], counts=counts.tolist())


def main():
    warnings.simplefilter("ignore")
    sets = []
    for recipe in data_sets():
        kind, scale, shift = recipe["kind"], recipe["scale"], recipe["shift"]
        random = Random(recipe["seed"])
        values = np.array([value(kind, i, random) * scale + shift for i in range(recipe["count"])])
        low, high = (end * scale + shift for end in PARTS[kind])
        ranges = [None, (low, high)]
        if recipe["seed"] % 8 == 0:
            ranges.append((values[0], values[0]))
        entry = dict(kind=kind, count=recipe["count"], seed=recipe["seed"], scale=scale.hex(),
                     shift=shift.hex(),
                     mean=float(np.mean(values)).hex(),
                     standardDeviation=float(np.std(values)).hex(),
                     interquartileRange=float(np.subtract(*np.percentile(values, [75, 25]))).hex(),
                     widths=widths(values),
                     cases=[case(values, r, recipe["seed"]) for r in ranges])
        if between := explicit(values, scale, shift, PARTS[kind]):
            entry["explicit"] = between
        sets.append(entry)
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in sets)
    path = pathlib.Path(__file__).with_name("numpy-histograms.json")
    path.write_text(f'{{"numpy":"{np.__version__}","dataSets":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    main()
