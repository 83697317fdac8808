"""NumPy draws points of the mixture of specs/two.json and counts them into bins.

    histogram.py POINTS auto|COUNT whole|blocks

The points are drawn by one call for all of them, as most programs do, or in blocks that fit into
the processor's cache, which is twice as fast. The range of a count of bins is 0 to 20.
"""

import sys

import numpy as np
from rounds import serve

size, bins = int(sys.argv[1]), sys.argv[2]
block_size = size if sys.argv[3] == "whole" else 65_536


def draw(generator):
    points = np.empty(size)
    uniform = np.empty(block_size, np.float32)
    for start in range(0, size, block_size):
        block = points[start : start + block_size]
        labels = generator.random(out=uniform[: len(block)], dtype=np.float32) >= 0.25
        generator.standard_normal(out=block)
        block *= np.where(labels, 2, 1.5)
        block += np.where(labels, 10.0, 5.0)
    return points


def count():
    points = draw(np.random.default_rng(0))
    if bins == "auto":
        return np.histogram(points, bins="auto")
    return np.histogram(points, bins=int(bins), range=(0, 20))


serve(count)
