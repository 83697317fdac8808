"""The stream `xoshiro256++`, written a second time from its description; writes block-stream.json.

    python3 block_stream.py > block-stream.json

Needs mpmath for the ziggurat's tables. The description is in the comments of BlockSampler,
ComponentTable, ZigguratNormal, NormalTail and Xoshiro256PlusPlus. The words of SplitMix64 for the
seed 1234567 are also those of https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64.
"""

import json
import math
import struct

import ziggurat
from fnv import fnv1a

MASK = (1 << 64) - 1
BLOCK = 65536


class SplitMix64:
    def __init__(self, state):
        self.state = state

    def word(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)


class Xoshiro256PlusPlus:
    def __init__(self, state):
        self.s = list(state)

    def word(self):
        def rotl(x, k):
            return ((x << k) | (x >> (64 - k))) & MASK

        s = self.s
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def uniform(self):
        return (self.word() >> 11) / 2.0**53


def block_generator(seed, block):
    """The outputs 4b + 1 ... 4b + 4 of SplitMix64, reached by drawing all before them if few."""
    seeding = SplitMix64(seed)
    if block < 1000:
        for _ in range(4 * block):
            seeding.word()
    else:
        seeding.state = (seed + 4 * block * 0x9E3779B97F4A7C15) & MASK
    return Xoshiro256PlusPlus([seeding.word() for _ in range(4)])


def exponential(g):
    whole = 0
    while True:
        run = [g.uniform()]
        while True:
            u = g.uniform()
            if u >= run[-1]:
                break
            run.append(u)
        if len(run) % 2 == 1:
            return whole + run[0]
        whole += 1


def tail(g):
    while True:
        excess = exponential(g) / ziggurat.TAIL_START
        bound = exponential(g)
        if 2 * bound >= excess * excess:
            return ziggurat.TAIL_START + excess


def normal(u, g):
    while True:
        layer = u & 0xFF
        signed = u - (1 << 64) if u >> 63 else u
        m = (signed >> 17) | 1
        z = m * ziggurat.WIDTHS[layer]
        if abs(m) < ziggurat.ACCEPTANCE[layer]:
            return z
        if layer == 0:
            return math.copysign(tail(g), m)
        low, high = ziggurat.HEIGHTS[layer], ziggurat.HEIGHTS[layer + 1]
        if low + (high - low) * g.uniform() <= math.exp(-0.5 * z * z):
            return z
        u = g.word()


def label(u, g, weights):
    last = max(k for k, w in enumerate(weights) if w > 0)
    cumulative, total = [], 0.0
    for w in weights[: last + 1]:
        total += w
        cumulative.append(total)
    cumulative[last] = 1.0
    slot = (u >> 8) & 1023
    start = 0.0
    for k, end in enumerate(cumulative):
        if start <= slot / 1024 and (slot + 1) / 1024 <= end and weights[k] > 0:
            return k
        start = end
    position = (slot + g.uniform()) / 1024
    for k, end in enumerate(cumulative):
        if end > position:
            return k
    return last


def draw(components, seed, block, count):
    g = block_generator(seed, block)
    weights = [c[0] for c in components]
    labels, values = [], []
    for _ in range(count):
        u = g.word()
        k = label(u, g, weights)
        z = normal(u, g)
        labels.append(k)
        values.append(components[k][1] + components[k][2] * z)
    return values, labels


def case(components, seed, block, count):
    values, labels = draw(components, seed, block, count)
    return {
        "components": [[float(x).hex() for x in c] for c in components],
        "seed": f"{seed:016x}",
        "block": block,
        "count": count,
        "firstValues": [v.hex() for v in values[:8]],
        "firstLabels": labels[:8],
        "values": fnv1a(b"".join(struct.pack("<d", v) for v in values)),
        "labels": fnv1a(b"".join(struct.pack("<H", k) for k in labels)),
    }


ONE = [(1.0, 0.0, 1.0)]
TWO = [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)]
THREE = [(0.3, -2.5, 0.7), (0.3, 0.1, 1e-3), (0.4, 7.0, 3.3)]
ZEROS = [(0.0, 1.0, 1.0), (0.1, 2.0, 1.0), (0.0, 3.0, 1.0), (0.9, 4.0, 1.0), (0.0, 5.0, 1.0)]
TINY = [(1e-4, -100.0, 1.0), (1e-4, 100.0, 1.0), (1 - 2e-4, 0.0, 1.0)]
MANY = [(1 / 300, float(k), 0.25) for k in range(300)]

CASES = [
    (ONE, 0, 0, BLOCK),
    (TWO, 0, 0, BLOCK),
    (TWO, 0, 3, BLOCK),
    (TWO, 2**64 - 1, 15258, 1000),
    (THREE, 1, 1, BLOCK),
    (ZEROS, 42, 0, 5000),
    (TINY, 2**32, 2, BLOCK),
    (MANY, 7, 0, 5000),
]


def main():
    first = SplitMix64(1234567)
    raw = Xoshiro256PlusPlus([1, 2, 3, 4])
    seeded = block_generator(0, 0)
    result = {
        "splitMix64Of1234567": [f"{first.word():016x}" for _ in range(8)],
        "xoshiro256PlusPlusOf1234": [f"{raw.word():016x}" for _ in range(16)],
        "block0OfSeed0": [f"{seeded.word():016x}" for _ in range(8)],
    }
    lines = [f" {json.dumps(k)}: {json.dumps(v)}" for k, v in result.items()]
    cases = ",\n".join("  " + json.dumps(case(*c)) for c in CASES)
    print("{\n" + ",\n".join(lines) + ',\n "cases": [\n' + cases + "\n ]\n}")


if __name__ == "__main__":
    main()
