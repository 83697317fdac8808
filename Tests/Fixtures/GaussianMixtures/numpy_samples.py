"""Samples as a NumPy program draws them; writes numpy-samples.json.

    python3 numpy_samples.py > numpy-samples.json

Made with NumPy 2.4.6 on Linux, x86-64. The first 16 cases are those of experiments.json; the others
vary the number of components, the seed, the size and the weights at random, with the corners put in
by hand. A checksum is taken over the values as little-endian doubles, and over the labels, counted
from 0, as bytes.
"""

import json
import pathlib

import numpy as np

from fnv import fnv1a


def draw(components, seed, size):
    weights = [c[0] for c in components]
    np.random.seed(seed)
    labels, values = [], []
    for _ in range(size):
        if len(weights) == 1:
            label = 0
        elif len(weights) == 2:
            label = np.random.binomial(1, weights[1])
        else:
            label = np.argmax(np.random.multinomial(1, weights))
        labels.append(int(label))
        values.append(np.random.normal(components[label][1], components[label][2]))
    return np.array(values, dtype="<f8"), np.array(labels, dtype="u1")


def case(components, seed, size):
    values, labels = draw(components, seed, size)
    return {
        "components": [[float(x).hex() for x in c] for c in components],
        "seed": seed,
        "size": size,
        "firstValues": [float(v).hex() for v in values[:3]],
        "firstLabels": labels[:3].tolist(),
        "values": fnv1a(values.tobytes()),
        "labels": fnv1a(labels.tobytes()),
    }


def random_cases(count):
    rng = np.random.default_rng(20240229)
    seeds = [0, 1, 2**31, 2**32 - 1]
    seconds = [0.5, 0.500001, 0.75, 0.999, 1 - 2.0**-40, 1e-3, 1e-12, 2.0**-60]
    for index in range(count):
        seed = seeds[index] if index < len(seeds) else int(rng.integers(2**32))
        size = int(rng.choice([1, 2, 3, 100, 311, 313, 1000, 2500, 5000]))
        k = int(rng.integers(1, 9))
        weights = rng.dirichlet(np.full(k, rng.choice([0.2, 1.0, 10.0])))
        if index < len(seconds):
            k, weights = 2, np.array([1 - seconds[index], seconds[index]])
        # As printed: decimal weights whose sum is 1 only to within rounding.
        weights = [round(float(w), 6) for w in weights] if index % 3 == 2 and k > 2 else weights.tolist()
        if k > 2:
            weights[-1] += 1 - sum(weights)
        if k == 1:
            weights = [1.0]
        scale = 10.0 ** int(rng.integers(-6, 7))
        yield [(w, rng.normal() * 5 * scale, rng.uniform(0.1, 3) * scale) for w in weights], seed, size


#: Weights of 0 and 1: trials that draw nothing, and divisions by a remainder of 0.
CORNERS = [
    ([(1.0, 0, 1), (0.0, 9, 1)], 5, 100),
    ([(0.0, 0, 1), (1.0, 9, 1)], 6, 100),
    ([(0.0, 0, 1), (0.25, 5, 1), (0.0, 7, 1), (0.75, 9, 1)], 7, 1000),
    ([(0.5, 0, 1), (0.5, 5, 1), (0.0, 7, 1), (0.0, 9, 1)], 8, 1000),
]


def main():
    path = pathlib.Path(__file__).with_name("experiments.json")
    inputs = [(e["components"], e["seed"], e["size"]) for e in json.loads(path.read_text())]
    inputs += list(random_cases(64)) + CORNERS
    lines = [" " + json.dumps(case(*i)) for i in inputs]
    print("[\n" + ",\n".join(lines) + "\n]")


if __name__ == "__main__":
    main()
