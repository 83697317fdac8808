"""Writes archives and the arrays of less common types beside it, and what NumPy reads in them.

    python3 make_numpy_files.py

Needs Python 3.11 and NumPy 2.2.6, on a processor with long doubles of 80 bits (x86-64).
"""

import fractions
import io
import json
import pathlib
import random
import subprocess
import sys
import zipfile

import numpy as np

HERE = pathlib.Path(__file__).parent
RANDOM = random.Random(20261130)
GENERATOR = np.random.default_rng(20261130)
EXPECTED = []


def expect(file, read, columns, integers, array=None):
    """`read` has what NumPy reads, as doubles."""
    read = read.reshape(len(read), -1)
    chosen = read[:, [c - 1 for c in columns]]
    whole = chosen[~np.isnan(chosen).any(axis=1)]
    EXPECTED.append({
        "file": file, "array": array, "columns": columns, "integers": integers,
        "values": [[repr(float(value)) for value in column] for column in whole.T],
        "dropped": len(chosen) - len(whole),
    })


def save(name, array, columns, doubles=None):
    np.save(HERE / "numpy" / name, array)
    read = np.load(HERE / "numpy" / name).astype(float) if doubles is None else doubles
    expect("numpy/" + name, read, columns, array.dtype.kind in "biu")


def types():
    rows = GENERATOR.normal(0, 1e3, (6, 3))
    rows[2, 1] = np.nan
    # The largest, the least, the greatest below the normal ones, zeros.
    rows[4] = [65504, 2.0 ** -24, 1023 * 2.0 ** -24]
    rows[5] = [0, -0.0, -1]
    for order, name in [("<", "little"), (">", "big")]:
        save(f"{name}-f2.npy", rows.astype(order + "f2"), [3, 2])
    save("boolean.npy", rows > 0, [3, 1])
    save("boolean-fortran.npy", np.asfortranarray(rows > 0), [3, 1])


# Long doubles.

def hard_fractions():
    """Numbers at, and beside, the middle between two doubles, normal and subnormal."""
    unit = fractions.Fraction(1, 2 ** 52)
    numbers = [fractions.Fraction(n) for n in [0, 1, -1, 3, 2 ** 53, 2 ** 53 + 1, 2 ** 53 + 3]]
    for exponent in [-900, -3, 0, 500, 1000]:
        for odd in [1, 3, 2 ** 53 - 1]:
            half = (1 + unit * odd / 2) * fractions.Fraction(2) ** exponent
            for beside in [0, 1, -1]:
                numbers.append(half * (1 + beside * fractions.Fraction(1, 2 ** 62)))
    least = fractions.Fraction(1, 2 ** 1074)
    for count in [1, 3, 5, 2 ** 40 + 1]:
        for beside in [0, 1, -1]:
            numbers.append(least * count / 2 * (1 + beside * fractions.Fraction(1, 2 ** 61)))
    numbers += [least / 4, least * (2 ** 52 - 1), least * (2 ** 53 - 1) / 2, least / 2 ** 900]
    return numbers + [-number for number in numbers[7:20]]


def exponent_of(number):
    """The exponent of two of the first digit of a positive fraction."""
    exponent = number.numerator.bit_length() - number.denominator.bit_length()
    return exponent if number >= fractions.Fraction(2) ** exponent else exponent - 1


def bits(number, digits):
    """Sign and biased exponent, and so many digits of the significand, the rest cut off."""
    sign = 1 << 15 if number < 0 else 0
    number = abs(number)
    if number == 0:
        return sign, 0
    exponent = exponent_of(number)
    scaled = number / fractions.Fraction(2) ** (exponent - digits + 1)
    return sign | exponent + 16383, scaled.numerator // scaled.denominator


def value(parts, digits):
    sign, significand = parts
    exponent = (sign & 0x7FFF) - 16383 - digits + 1
    number = significand * fractions.Fraction(2) ** exponent
    # Division of whole numbers rounds to the nearest double, of two as near to the even one.
    return float(-number if sign >> 15 else number)


def long_doubles():
    numbers = hard_fractions()
    numbers += [fractions.Fraction(RANDOM.gauss(0, 9)) + fractions.Fraction(RANDOM.random()) / 2 ** 54
                for _ in range(20)]
    parts = [bits(number, 64) for number in numbers]
    data = b"".join(s.to_bytes(8, "little") + e.to_bytes(8, "little") for e, s in parts)
    array = np.frombuffer(data, np.longdouble)
    doubles = np.array([value(part, 64) for part in parts])
    # What the processor makes of them.
    assert (array.astype(float) == doubles).all()
    for name, order in [("little", "<"), ("big", ">")]:
        save(f"{name}-f16.npy", array.astype(order + "f16"), [1])
    # Bytes that mean nothing hold what the memory held before: anything, or other doubles.
    raw = np.frombuffer(data, np.uint8).reshape(-1, 16).copy()
    raw[:, 10:] = GENERATOR.integers(0, 256, (len(raw), 6))
    save("padded-f16.npy", raw.view(np.longdouble).reshape(-1), [1])
    raw[:, 10:] = GENERATOR.normal(0, 1, (len(raw), 1)).view(np.uint8)[:, 2:]
    save("padded-doubles-f16.npy", raw.view(np.longdouble).reshape(-1), [1])

    # Binary128, as 64-bit ARM has it: NumPy on this processor writes the bytes, not the numbers.
    numbers += [fractions.Fraction(RANDOM.gauss(0, 9)) + fractions.Fraction(RANDOM.random()) / 2 ** 54
                for _ in range(20)]
    # Beyond the first 64 digits there is one that decides.
    numbers += [fractions.Fraction(2 ** 53 + odd) + fractions.Fraction(sign, 2 ** 58)
                for odd in [1, 3] for sign in [1, -1]]
    parts = [bits(number, 113) for number in numbers]
    raw = b"".join(
        (e << 112 | s & (1 << 112) - 1).to_bytes(16, "little") for e, s in parts)
    doubles = np.array([value(part, 113) for part in parts])
    assert (doubles == np.array([float(number) for number in numbers])).all()
    array = np.frombuffer(raw, np.longdouble)
    np.save(HERE / "numpy" / "quadruple-f16.npy", array)
    expect("numpy/quadruple-f16.npy", doubles, [1], False)
    swapped = np.frombuffer(raw, np.uint8).reshape(-1, 16)[:, ::-1].tobytes()
    np.save(HERE / "numpy" / "big-quadruple-f16.npy", np.frombuffer(swapped, ">f16"))
    expect("numpy/big-quadruple-f16.npy", doubles, [1], False)


# Archives.

def unseekable(arrays, compressed):
    """What a program gets through a pipe: sizes stand behind the data."""
    program = "import numpy, sys; numpy.%s(sys.stdout.buffer, **%s)" % (
        "savez_compressed" if compressed else "savez",
        "{" + ", ".join(f"'{n}': numpy.array({a.tolist()}, '{a.dtype.str}')"
                        for n, a in arrays.items()) + "}")
    return subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, check=True).stdout


def archives():
    folder = HERE / "archives"
    one = GENERATOR.normal(170, 10, 40)
    table = np.asfortranarray(GENERATOR.integers(-9, 9, (30, 4), dtype=np.int16))
    heights = GENERATOR.normal(170, 10, (25, 2))
    heights[3, 1] = np.nan
    several = {
        "labels": np.array(["a", "bc"]), "heights": heights, "counts": table,
        "wide": GENERATOR.random((40, 10)),
    }

    def read(name, array, columns):
        with np.load(folder / name) as archive:
            key = array or archive.files[0]
            found = archive[key]
            expect("archives/" + name, found.astype(float), columns, found.dtype.kind in "biu",
                   array)

    np.savez(folder / "one.npz", one)
    read("one.npz", None, [1])
    read("one.npz", "arr_0", [1])
    for name, write in [("several.npz", np.savez), ("several-compressed.npz", np.savez_compressed)]:
        write(folder / name, **several)
        for array, columns in [("heights", [2, 1]), ("counts", [4, 1]), ("wide", [5]),
                               ("heights.npy", [1])]:
            read(name, array, columns)
    numbers = {"heights": heights.astype("f4"), "counts": np.arange(12), "last": one}
    for name, compressed in [("piped.npz", False), ("piped-compressed.npz", True)]:
        (folder / name).write_bytes(unseekable(
            {k: np.nan_to_num(v) for k, v in numbers.items()}, compressed))
        for array in numbers:
            read(name, array, [1])

    # What NumPy does not write, and reads: other programs pack arrays as well.
    array = io.BytesIO()
    np.save(array, one)
    array = array.getvalue()

    def pack(name, entries, method=zipfile.ZIP_STORED, comment=b""):
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.comment = comment
            for entry, data in entries:
                # Without a time of its own, of which the bytes would be others each time.
                archive.writestr(zipfile.ZipInfo(entry), data, method)

    pack("packed.npz", [("data/", b""), ("data/heights.npy", array),
                        ("read me.txt", b"heights in cm\n" * 99),
                        ("__MACOSX/data/._heights.npy", b"\0\5\x16\7")],
         zipfile.ZIP_DEFLATED, b"a comment")
    expect("archives/packed.npz", one, [1], False)
    pack("bzip2.npz", [("x.npy", array)], zipfile.ZIP_BZIP2)
    pack("lzma.npz", [("x.npy", array)], zipfile.ZIP_LZMA)
    np.savez(folder / "empty.npz")
    pack("tables.zip", [("a.csv", "x\n1\n"), ("b.csv", "x\n2\n")])
    pack("nested.npz", [("one.npz", (folder / "one.npz").read_bytes())])
    pack("text.npz", [("x.npy", "x\n1\n")])
    pack("twice.npz", [("x.npy", array), ("x.npy", array)])


types()
long_doubles()
archives()
(HERE / "numpy.json").write_text(json.dumps(EXPECTED, indent=0) + "\n")
