"""Writes data files of whole numbers, and expected.json with NumPy's histograms of their columns.

Run with NumPy 2.4.6, whose powers are other ones with AVX-512:

    NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL" python make_integers.py

Columns of whole numbers of text files are arrays of int64 to NumPy, others of float64; NumPy
files have the types that their names say. The large column is made in the test as it is here.
"""

import json
import pathlib

import numpy as np

RULES = ["auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"]
FOLDER = pathlib.Path(__file__).parent
RANGES = [None, (2.5, 12.0)]


def histograms(values):
    result = []
    for part in RANGES:
        rules = {}
        for rule in RULES:
            counts, edges = np.histogram(values, rule, part)
            rules[rule] = dict(counts=counts.tolist(), first=edges[0], second=edges[1], last=edges[-1])
        result.append(dict(range=part, rules=rules))
    return result


def main():
    generator = np.random.default_rng(20_251_129)
    counts = generator.poisson(6, 400)
    signed = counts - 8
    halves = counts / 2
    expected = []

    def expect(file, column, values):
        expected.append(dict(file=file, column=column, cases=histograms(values)))

    rows = [f"{c},{h!r},{s}.0,{'' if i % 9 == 4 else c}" for i, (c, h, s) in
            enumerate(zip(counts.tolist(), halves.tolist(), signed.tolist()))]
    (FOLDER / "table.csv").write_text("count,half,signed,gaps\n" + "\n".join(rows) + "\n")
    expect("table.csv", 1, counts.astype(np.int64))
    expect("table.csv", 2, halves)
    expect("table.csv", 3, signed.astype(np.int64))
    expect("table.csv", 4, np.array([c for i, c in enumerate(counts) if i % 9 != 4], dtype=np.int64))

    for name, values in [
        ("int64", counts.astype("<i8")), ("uint8", counts.astype("|u1")),
        ("big-endian", signed.astype(">i4")), ("float64", counts.astype("<f8")),
        ("float32", counts.astype("<f4")),
    ]:
        np.save(FOLDER / f"{name}.npy", values)
        # Bins of single precision are not made: the numbers are doubles.
        expect(f"{name}.npy", 1, values.astype("<f8") if name == "float32" else values)
    pair = np.stack([counts, 3 * counts + 1], axis=1).astype("<u2")
    np.save(FOLDER / "pair.npy", np.asfortranarray(pair))
    expect("pair.npy", 2, np.ascontiguousarray(pair[:, 1]))

    index = np.arange(300_000)
    large = (index * 7919 + index // 7) % 97
    expect("large", 1, large)
    # With one fraction at its end the column is one of doubles.
    expect("large with a fraction", 1, np.append(large.astype(np.float64), 0.5))

    lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in expected)
    (FOLDER / "expected.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
