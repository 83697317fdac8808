"""Writes numpy-integers.json: histograms of arrays of integers by numpy.histogram.

Run with NumPy 2.4.6, whose powers are other ones with AVX-512:

    NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL" python make_integers.py

The numbers are made by the generator of make_histograms.py; IntegerFixtures.swift has
the same recipes. For every array and range:

  histograms  for each rule the number of bins, and the FNV-1a digests of the edges and
              of the counts; of the same numbers as float64 the number of bins alone, where
              it is no more than there may be
  widths      the bin width that each rule estimates for the whole array, before it
              becomes 1 where it is less
  mean, standardDeviation   of the whole array
"""

import json
import pathlib
import warnings

import numpy as np
from make_histograms import Random, digest, edge_digest
from numpy.lib import _histograms_impl as implementation


def value(kind, index, random):
    if kind == "digits":
        return random.below(10)
    if kind == "few":
        return random.below(3)
    if kind == "sums":
        return random.below(50) + random.below(50)
    if kind == "wide":
        return random.below(1_000_000) - 500_000
    if kind == "skewed":
        first = random.below(31)
        return first * first * random.below(31) - 5
    if kind == "outliers":
        near = random.below(4)
        return near * 250_000 if index % 50 == 49 else near
    if kind == "twoValues":
        return 10 if random.below(10) == 0 else 0
    if kind == "large":
        return 2**45 + random.below(1000)
    if kind == "constant":
        return 7
    raise ValueError(kind)


# Two parts of each kind's values, to serve as ranges.
PARTS = {
    "digits": [(2, 7), (1.5, 12.25)], "few": [(0, 1), (-0.5, 2.5)], "sums": [(20, 80), (9.5, 60.5)],
    "wide": [(-1000, 1000), (-3.25, 4e5)], "skewed": [(0, 500), (-0.5, 99.5)],
    "outliers": [(0, 3), (-0.5, 3.5)], "twoValues": [(-5, 15), (0.5, 9.5)],
    "large": [(2**45 + 100, 2**45 + 130), (2**45 - 0.5, 2**45 + 99.5)],
    "constant": [(0, 10), (6.75, 7.5)],
}
TYPES = {
    "digits": ["<i8", "|u1", ">i2"], "few": ["<i4", "|i1", "<u8"], "sums": ["<i8", ">u2", "<i4"],
    "wide": ["<i8", "<i4", ">i4"], "skewed": ["<i8", "<i2", ">i8"],
    "outliers": ["<i8", "<u4", ">i4"], "twoValues": ["|u1", "<i8", "|i1"],
    "large": ["<i8", ">i8", "<u8"], "constant": ["<i8", "|u1", ">i4"],
}
COUNTS = [1, 3, 10, 129, 1000]
# Enough for a sum of several pieces.
LARGE = {"sums": 20_011, "skewed": 9001, "large": 20_011}
LIMIT = 1_000_000
RULES = sorted(implementation._hist_bin_selectors)


def histogram(values, rule, range):
    counts, edges = np.histogram(values, rule, range)
    doubles = len(np.histogram_bin_edges(values.astype(np.float64), rule, range)) - 1
    return dict(
        bins=len(counts), edges=edge_digest(edges), counts=digest(counts),
        **(dict(binsOfDoubles=doubles) if doubles <= LIMIT else {}))


def case(values, range):
    result = dict(histograms={rule: histogram(values, rule, range) for rule in RULES})
    if range is not None:
        result["range"] = [float(end).hex() for end in range]
    return result


def main():
    warnings.simplefilter("ignore")
    sets = []
    seed = 501
    for kind in PARTS:
        for count in COUNTS + ([LARGE[kind]] if kind in LARGE else []):
            random = Random(seed)
            numbers = [value(kind, i, random) for i in range(count)]
            type = TYPES[kind][seed % 3]
            values = np.array(numbers, dtype=type)
            assert values.tolist() == numbers
            first, last = values.min(), values.max()
            ranges = [None, *PARTS[kind]] + [(numbers[0], numbers[0])] * (count == 10)
            sets.append(dict(
                kind=kind, count=count, seed=seed, type=type,
                mean=float(np.mean(values)).hex(), standardDeviation=float(np.std(values)).hex(),
                widths={rule: float(implementation._hist_bin_selectors[rule](values, (first, last))).hex()
                        for rule in RULES},
                cases=[case(values, r) for r in ranges]))
            seed += 1
    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in sets)
    path = pathlib.Path(__file__).with_name("numpy-integers.json")
    path.write_text(f'{{"numpy":"{np.__version__}","sets":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    main()
