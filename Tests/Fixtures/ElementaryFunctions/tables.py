"""Writes PowersOfTwo.swift and ShortCentreTable.swift in Sources/ElementaryFunctions/Tables: mpmath 1.3.

The other two tables of logarithms follow from no rule: they are those of Arm Optimized Routines.
"""
from pathlib import Path
from struct import pack, unpack

from mpmath import mp, mpf

mp.prec = 300
FOLDER = Path(__file__).parents[3] / "Sources/ElementaryFunctions/Tables"


def literal(value):
    if value == 0:
        return "0"
    mantissa, exponent = float(value).hex().split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}"


def cases(rows):
    lines = []
    for index, row in enumerate(rows):
        isLast = index == len(rows) - 1 and index < 255
        label = "default" if isLast else f"case .b{index}"
        lines.append(f"    {label}: ({', '.join(literal(value) for value in row)})")
    return "\n".join(lines)


def power(j):
    exact = mpf(2) ** (mpf(j) / 256)
    nearest = mpf(float(exact))
    return nearest, (exact - nearest) / nearest


def centre(index):
    start = 0x3FE6955500000000 + (index << 45)
    (middle,) = unpack("<d", pack("<Q", start + (1 << 44)))
    inverse = round(128 / middle) / 128 if middle < 1 else round(256 / middle) / 256
    exact = -mp.log(mpf(inverse))
    short = mp.nint(exact * 2**43) / 2**43
    return inverse, short, exact - short


(FOLDER / "PowersOfTwo.swift").write_text(
    f"""/// The powers 2^(j/256), from which all exponentials are made.
///
/// Made in 90 digits by Tests/Fixtures/ElementaryFunctions/tables.py.
package enum PowersOfTwo {{
  /// The power for j in 0 ..< 256, which is power · (1 + rest).
  @inline(__always)
  package static func entry(_ j: Int) -> (power: Double, rest: Double) {{
    switch TableIndex(j) {{
{cases([power(j) for j in range(256)])}
    }}
  }}
}}
"""
)
(FOLDER / "ShortCentreTable.swift").write_text(
    f"""/// Centres of intervals whose inverses have at most nine bits, for ``NumPyFunctions/pow(_:_:)`` and
/// ``ElementaryFunctions/log(_:)``.
///
/// The interval from 0x1.69555p-1 to twice that is cut into 128, and z / c − 1 is a double for each z.
/// Made in 90 digits by Tests/Fixtures/ElementaryFunctions/tables.py, by the rule of Arm Optimized
/// Routines, math/pow_log_data.c: 1 / c is the inverse of the middle, rounded to a multiple of 1/128, or
/// of 1/256 below 1; log c is rounded to a multiple of 2⁻⁴³, and what is left to a double.
enum ShortCentreTable {{
  /// 1 / c, log c and what log c lacks, of one of 128 intervals.
  @inline(__always)
  static func entry(_ index: Int) -> (inverse: Double, logarithm: Double, rest: Double) {{
    switch TableIndex(index) {{
{cases([centre(index) for index in range(128)])}
    }}
  }}
}}
"""
)
