"""Writes Sources/ElementaryFunctions/Tables/ErrorFunctionTable.swift: with mpmath 1.3.

exp(x^2) erfc(x) by polynomials: the interval of x + 1 from 1 to 32 is cut at eighths of its powers of
two, and each polynomial goes through the Chebyshev nodes of its piece, in the distance from its middle.
"""
from pathlib import Path

from mpmath import mp, mpf

mp.prec = 300
DEGREE = 12
PAIRS = 2  # coefficients of two doubles


def scaled(x):
    return mp.exp(x * x) * mp.erfc(x)


def polynomial(middle, half):
    nodes = [half * mp.cos(mp.pi * (2 * k + 1) / (2 * (DEGREE + 1))) for k in range(DEGREE + 1)]
    matrix = mp.matrix([[node**n for n in range(DEGREE + 1)] for node in nodes])
    return list(mp.lu_solve(matrix, mp.matrix([scaled(middle + node) for node in nodes])))


def literal(value):
    text = float(value).hex()
    mantissa, exponent = text.split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}"


def main():
    lines, worst = [], mpf(0)
    for piece in range(39):
        start = mpf(2) ** (piece // 8) * (1 + mpf(piece % 8) / 8)
        width = mpf(2) ** (piece // 8) / 8
        middle = start + width / 2 - 1
        exact = polynomial(middle, width / 2)
        values = []
        rounded = []
        for n, coefficient in enumerate(exact):
            high = float(coefficient)
            low = float(coefficient - mpf(high)) if n < PAIRS else 0.0
            values += [high, low] if n < PAIRS else [high]
            rounded.append(mpf(high) + mpf(low))
        for step in range(41):
            h = width / 2 * (mpf(step) / 20 - 1)
            value = sum(c * h**n for n, c in enumerate(rounded))
            worst = max(worst, abs(value / scaled(middle + h) - 1))
        line = "   "
        for value in values:
            text = f" {literal(value)},"
            if len(line) + len(text) > 100:
                lines.append(line)
                line = "   "
            line += text
        lines.append(line)
    print("largest relative error: 2^%.1f" % mp.log(worst, 2))
    body = "\n".join(lines)
    target = Path(__file__).parents[3] / "Sources/ElementaryFunctions/Tables/ErrorFunctionTable.swift"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        f"""/// The polynomials from which ``ElementaryFunctions/erfc(_:)`` makes exp(x²) erfc(x).
///
/// Made in 90 digits by Tests/Fixtures/ElementaryFunctions/error_function_table.py. The interval of x + 1
/// from 1 to 31 is cut at eighths of its powers of two; each polynomial, in the distance of x from the
/// middle of its piece, goes through the function at the Chebyshev nodes, and differs from it by less
/// than 2⁻⁶¹ of its value.
enum ErrorFunctionTable {{
  /// The number of doubles per piece: the coefficients from the constant one, of which the first two
  /// are sums of two doubles.
  static let stride = {2 * PAIRS + DEGREE + 1 - PAIRS}

  /// No `Array`, whose `span` needs macOS 26.
  static let coefficients: ContiguousArray<Double> = [
{body}
  ]
}}
"""
    )


main()
