"""Writes the files beside it, and what Python, NumPy and pandas read in them.

    python3 make_data_files.py

Needs Python 3.11, NumPy 2.4.6 and pandas 3.1.1. `faithful.csv` and `galaxies.csv` are input.
"""

import csv
import fractions
import gzip
import io
import json
import pathlib
import random
import struct

import numpy as np
import pandas as pd

HERE = pathlib.Path(__file__).parent
RANDOM = random.Random(20240607)


# Decimals: each text with the bits of Python's float(), which rounds correctly.

# Hard cases for 53 bits: V. Paxson, A Program for Testing IEEE Decimal-Binary Conversion, 1991,
# tables 3 and 4 (as far as they are distinct).
PAXSON = """
5e+125 69e+267 999e-026 7861e-034 75569e-254 928609e-261 9210917e+080 84863171e+114
653777767e+273 5232604057e-298 27235667517e-109 653532977297e-123 3142213164987e-294
46202199371337e-072 231010996856685e-073 9324754620109615e+212 78459735791271921e+049
272104041512242479e+200 6802601037806061975e+198 20505426358836677347e-221
836168422905420598437e-234 4891559871276714924261e+222
9e-265 85e-037 623e+100 3571e+263 81661e+153 920657e-023 4603285e-024 87575437e-309
245540327e+122 6138508175e+120 83356057653e+193 619534293513e+124 2335141086879e+218
36167929443327e-159 609610927149051e-255 3743626360493413e-165 94080055902682397e-242
899810892172646163e+283 7120190517612959703e+120 25188282901709339043e-252
308984926168550152811e-052 6372891218502368041059e+064
"""

# Numbers that programs have got wrong: R. Regan, https://www.exploringbinary.com.
KNOWN = """
2.2250738585072011e-308 2.2250738585072012e-308 2.2250738585072014e-308
0.500000000000000166533453693773481063544750213623046875 3.518437208883201171875e13
62.5364939768271845828 8.10109172351e-10 1.50000000000000011102230246251565
9007199254740991.4999999999999999999999999999999995 6929495644600919.5 3.7455744005952583e15
9007199254740992 9007199254740993 9007199254740993.0 9007199254740993.00000000000000001
9007199254740994 9007199254740995 9007199254740996 9007199254740997 18014398509481985
1.7976931348623157e308 1.7976931348623158e308 4.9406564584124654e-324 5e-324 3e-324 2e-324
2.4703282292062327e-324 2.4703282292062328e-324 1e-999 1e-99999999999999999999 0e999 -0 -0.0 +0
0e-99999999999 1e22 1e23 1e-22 1e-23 1e27 1e28 1e-27 1e-28 9999999999999999999 18446744073709551615
18446744073709551616 12345678901234567890 0.63571428571428568 1090544144181609348835077142190
000000000000000000000000000001.5 .5 5. +.5e1 -5.e-1 1E5 1e+05 1e-05 00012 0.1 0.2 0.3 123456789
0.000000000000000000000000000001 100000000000000000000000000000 0.00012345678901234567
"""


def decimals():
    texts = PAXSON.split() + KNOWN.split()
    # 64 random bits as a double, in as many digits as give it back, and rounded to others.
    for _ in range(300):
        value = struct.unpack("<d", RANDOM.randbytes(8))[0]
        if value == value and abs(value) != float("inf"):
            texts += [repr(value), "%.*e" % (RANDOM.randrange(1, 25), value)]
    # What files hold: few digits, 16 and 17 digits, no exponents or small ones.
    for _ in range(400):
        texts.append("%.*f" % (RANDOM.randrange(0, 20), RANDOM.gauss(0, 10 ** RANDOM.randrange(7))))
        texts.append(
            "%d%se%d"
            % (RANDOM.getrandbits(64), RANDOM.choice(["", ".", ".5"]), RANDOM.randrange(-35, 36)))
        texts.append("%.18e" % (RANDOM.random() * 10.0 ** RANDOM.randrange(-30, 30)))
    # Halfway between two doubles, exactly, and a little beside it.
    for _ in range(150):
        exponent = RANDOM.choice([-1074, -1073, -1022, -60, -55, -30, -3, 0, 1, 5, 11, 100, 900])
        significand = RANDOM.getrandbits(52) | (1 << 52 if exponent > -1074 else 0)
        half = fractions.Fraction(2 * significand + 1, 2) * fractions.Fraction(2) ** exponent
        text = exact(half)
        texts += [text, text + "1" if "." in text else text + ".1", below(text)]
    # Halfway with 19 digits at most, which the fast way must decide: 2^53 + odd, and quotients.
    for shift in range(0, 11):
        for _ in range(8):
            odd = (2 * (RANDOM.getrandbits(52) | 1 << 52) + 1) << shift
            texts += [str(odd + d) for d in (-1, 0, 1)]
            texts += [exact(fractions.Fraction(odd, 10 ** RANDOM.randrange(1, 20)))]
    for shift in range(1, 4):
        for _ in range(8):
            significand = 2 * (RANDOM.getrandbits(52) | 1 << 52) + 1
            texts.append(exact(fractions.Fraction(significand, 2 ** shift)))
    texts = [text for text in texts if abs(float(text)) != float("inf")]
    with open(HERE / "decimals.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["text", "bits"])
        for text in dict.fromkeys(texts):
            writer.writerow([text, struct.pack(">d", float(text)).hex()])


def exact(value):
    """A fraction with a denominator of twos and fives, in decimals."""
    digits = 0
    while value.denominator != 1:
        value *= 10
        digits += 1
    text = str(value.numerator).rjust(digits + 1, "0")
    return text[:-digits] + "." + text[-digits:] if digits else text


def below(text):
    """A decimal a little below one that does not end in 0."""
    if "." not in text:
        return str(int(text) - 1) + ".9"
    return text[:-1] + str(int(text[-1]) - 1) + "9"


# Text files, with what pandas reads in the columns that are chosen.

EXPECTED = []


def expect(file, columns, values, dropped=0):
    EXPECTED.append({
        "file": file,
        "columns": columns,
        "values": [[repr(float(value)) for value in column] for column in values],
        "dropped": dropped,
    })


def text(name, content, columns, encoding="utf-8", **options):
    """Writes a file and lets pandas read it; rows with missing values are dropped."""
    data = content if isinstance(content, bytes) else content.encode(encoding)
    (HERE / "text" / name).write_bytes(data)
    frame = pd.read_csv(
        HERE / "text" / name, index_col=False, encoding=encoding,
        na_values=[".", "?", "Na", "na", "NAN", "Null", "NONE"], **options)
    chosen = frame[[frame.columns[c - 1] if isinstance(c, int) else c for c in columns]]
    whole = chosen.dropna().astype(float)
    expect("text/" + name, columns, [whole[c] for c in whole.columns], len(chosen) - len(whole))


def table(rows, **options):
    output = io.StringIO(newline="")
    csv.writer(output, **options).writerows(rows)
    return output.getvalue()


def texts():
    rows = [["id", "name", "height", "weight"]]
    for i in range(40):
        rows.append([i + 1, RANDOM.choice(["a", "b, c", 'say "no"', "two\nlines", "", "é"]),
                     round(RANDOM.gauss(170, 10), RANDOM.randrange(4)), RANDOM.gauss(70, 9)])
    chosen = ["weight", "height"]
    text("minimal.csv", table(rows, lineterminator="\n"), chosen)
    text("crlf.csv", table(rows, lineterminator="\r\n"), chosen)
    text("quoted.csv", table(rows, quoting=csv.QUOTE_ALL, lineterminator="\n"), chosen)
    text("bom.csv", "\ufeff" + table(rows), ["id", "height"], encoding="utf-8")
    text("tabs.tsv", table(rows, delimiter="\t"), chosen, sep="\t")
    text("semicolons.csv", table(rows, delimiter=";"), chosen, sep=";")
    plain = [[c for c in row if c != row[1]] for row in rows]
    text("cr.csv", table(plain, lineterminator="\r"), chosen)
    text("no-last-line-end.csv", table(plain, lineterminator="\n").rstrip("\n"), ["weight"])
    text("latin-1.csv", table(rows), chosen, encoding="latin-1")
    words = ["", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "<NA>", "#N/A", "#NA",
             "-NaN", "-nan", ".", "?", "Na", "na", "NAN", "Null", "NONE"]
    missing = [["x", "y", "z"]]
    for i, word in enumerate(words):
        missing += [[i, word, -i], [word, i + 0.5, -i], [i + 0.25, i + 0.5, word]]
    text("missing.csv", table(missing, lineterminator="\n"), ["x", "y"])
    text("missing-quoted.csv", table(missing, quoting=csv.QUOTE_ALL), ["y"])
    text("spaces.csv", "x , y,z\n" + "".join(f"{i} ,  {i}.5 , {-i}\n" for i in range(9)), [1, 2, 3])
    text("blank-lines.csv", "\n\n  \nx,y\n\n1,2\n   \n\n3,4\n\n", ["x", "y"])
    text("no-header.csv", "1,2.5\n3,4.5\n-5e-1,6\n", [2, 1], header=None)
    frame = pd.DataFrame({"x": [1.5, None, 2.5], "y": [1, 2, 3]})
    text("pandas-index.csv", frame.to_csv(), ["x", "y"])
    EXPECTED.append({**EXPECTED[-1], "columns": [], "values": EXPECTED[-1]["values"][:1]})
    for name in ["faithful", "galaxies"]:
        read = pd.read_csv(HERE / f"{name}.csv")
        expect(f"{name}.csv", list(read.columns), [read[c] for c in read.columns])
    # Two members, as `gzip -c a b` makes them, cut within a row, and zeros as padding.
    data = (HERE / "faithful.csv").read_bytes()
    members = gzip.compress(data[:1001], mtime=0) + gzip.compress(data[1001:], mtime=0)
    (HERE / "text" / "faithful.csv.gz").write_bytes(members + bytes(512))
    expect("text/faithful.csv.gz", ["waiting"], [pd.read_csv(HERE / "faithful.csv")["waiting"]])


# NumPy files.

def save(name, array, columns, version=None):
    with open(HERE / "numpy" / name, "wb") as file:
        np.lib.format.write_array(file, array, version=version)
    read = np.load(HERE / "numpy" / name).astype(float)
    read = read.reshape(len(read), -1)
    chosen = read[:, [c - 1 for c in columns]]
    whole = chosen[~np.isnan(chosen).any(axis=1)]
    expect("numpy/" + name, columns, whole.T, len(chosen) - len(whole))


def arrays():
    generator = np.random.default_rng(7)
    for order in "<>":
        for kind in ["f8", "f4", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]:
            type = np.dtype(order + kind)
            if type.kind == "f":
                array = generator.normal(0, 1e3, (6, 3)).astype(type)
            else:
                limits = np.iinfo(type)
                array = generator.integers(limits.min, limits.max, (6, 3), type.newbyteorder("="),
                                           endpoint=True).astype(type)
                array[0] = [limits.min, limits.max, 1]
            name = ("little" if order == "<" else "big") + "-" + kind
            save(name + ".npy", array, [3, 1])
    rows = generator.normal(0, 1, (5, 3))
    rows[2, 1] = np.nan
    save("fortran.npy", np.asfortranarray(rows), [3, 2])
    save("fortran-one.npy", np.asfortranarray(rows), [2])
    save("c.npy", rows, [3, 2])
    save("vector.npy", rows[:, 0].copy(), [1])
    save("version-1.npy", rows, [1], version=(1, 0))
    save("version-2.npy", rows, [1], version=(2, 0))
    save("version-3.npy", rows, [1], version=(3, 0))


decimals()
texts()
arrays()
(HERE / "expected.json").write_text(json.dumps(EXPECTED, indent=0) + "\n")
