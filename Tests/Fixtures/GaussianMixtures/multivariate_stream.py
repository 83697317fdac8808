"""The stream `xoshiro256++` in several dimensions, a second time; writes multivariate-stream.json.

    python3 multivariate_stream.py > multivariate-stream.json

Needs mpmath for the ziggurat's tables. The description is in the comments of
MultivariateBlockSampler and CholeskyFactor.
"""

import json
import math
import struct

from block_stream import block_generator, label, normal
from fnv import fnv1a


def cholesky(matrix):
    size = len(matrix)
    root = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            rest = matrix[i][j]
            for k in range(j):
                rest -= root[i][k] * root[j][k]
            root[i][j] = math.sqrt(rest) if i == j else rest / root[j][j]
    return root


def draw(components, seed, block, count):
    g = block_generator(seed, block)
    weights = [weight for weight, _, _ in components]
    roots = [cholesky(covariance) for _, _, covariance in components]
    labels, values = [], []
    for _ in range(count):
        word = g.word()
        k = label(word, g, weights)
        mean, root = components[k][1], roots[k]
        z = [normal(word, g)]
        for _ in mean[1:]:
            z.append(normal(g.word(), g))
        labels.append(k)
        for i, center in enumerate(mean):
            value = center
            for j in range(i + 1):
                value += root[i][j] * z[j]
            values.append(value)
    return values, labels


def case(components, seed, block, count):
    values, labels = draw(components, seed, block, count)
    return {
        "components": [
            {"weight": w, "mean": m, "covariance": [x for row in c for x in row]}
            for w, m, c in components],
        "seed": seed,
        "block": block,
        "count": count,
        "firstValues": [v.hex() for v in values[:8]],
        "firstLabels": labels[:8],
        "values": fnv1a(b"".join(struct.pack("<d", v) for v in values)),
        "labels": fnv1a(b"".join(struct.pack("<H", k) for k in labels)),
    }


TWO = [
    (0.25, [5.0, -1.0], [[2.25, 0.5], [0.5, 1.0]]),
    (0.75, [10.0, 3.0], [[4.0, -1.5], [-1.5, 2.0]]),
]
THREE = [
    (0.4, [0.0, 1.0, 2.0], [[1.0, 0.25, -0.5], [0.25, 2.0, 0.125], [-0.5, 0.125, 1.5]]),
    (0.6, [4.0, 4.0, -4.0], [[0.5, 0.0, 0.0], [0.0, 0.25, 0.0], [0.0, 0.0, 8.0]]),
]


def main():
    cases = [case(TWO, 0, 0, 20000), case(TWO, 7, 5, 1000), case(THREE, 1, 1, 5000)]
    print(json.dumps({"cases": cases}, indent=1))


main()
