"""The blog's loop over np.random: one call for the component and one for the value of each point.

    legacy_loop.py POINTS
"""

import sys

import numpy as np
from rounds import serve

weights, means, deviations = [0.25, 0.75], [5, 10], [1.5, 2]


def draw():
    np.random.seed(0)
    sample = []
    for _ in range(int(sys.argv[1])):
        z = np.random.binomial(1, weights[1])
        sample.append(np.random.normal(means[z], deviations[z]))


serve(draw)
