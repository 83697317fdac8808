"""The 256-layer ziggurat of the standard normal, in 50 digits; writes ZigguratTables.swift.

    python3 ziggurat.py > ../../../Sources/GaussianMixtures/Sampling/ZigguratTables.swift

Needs mpmath. The curve is f(x) = exp(-x^2 / 2), x > 0, cut into 256 pieces of equal area v
(Marsaglia and Tsang 2000, https://doi.org/10.18637/jss.v005.i08). Layer 0 is the strip below
f(r) with the whole tail beyond r; layer i = 1 ... 255 is the rectangle [0, x_i] x [f(x_i),
f(x_i+1)], where x_1 = r and x_256 = 0. Layer 0 is treated as a rectangle of width x_0 = v / f(r).
"""

from mpmath import erfc, exp, findroot, floor, ldexp, log, mp, mpf, pi, sqrt

mp.dps = 50
LAYERS = 256
SCALE_BITS = 46


def f(x):
    return exp(-x * x / 2)


def area(r):
    """The area of one piece: the strip below f(r) and the tail beyond r."""
    return r * f(r) + sqrt(pi / 2) * erfc(r / sqrt(2))


def edges(r):
    """x_1 = r, ..., x_255, upwards from the bottom."""
    v = area(r)
    result = [r]
    for _ in range(LAYERS - 2):
        x = result[-1]
        result.append(sqrt(-2 * log(f(x) + v / x)))
    return result


def surplus(r):
    """How far the top rectangle ends above f(0) = 1."""
    x = edges(r)[-1]
    return f(x) + area(r) / x - 1


R = findroot(surplus, (mpf("3.65415"), mpf("3.65416")), solver="anderson", tol=mpf(10) ** -60)
X = [area(R) / f(R)] + edges(R) + [mpf(0)]

#: A mantissa below this, in magnitude, lies under the curve whatever its height in the layer.
ACCEPTANCE = [int(floor(ldexp(X[i + 1] / X[i], SCALE_BITS))) for i in range(LAYERS)]
#: Widths per unit of the mantissa, rounded to the nearest double.
WIDTHS = [float(ldexp(X[i], -SCALE_BITS)) for i in range(LAYERS)]
#: f(x_i) for i = 0 ... 256, rounded to the nearest double; entry 0 is 0, the floor of layer 0.
HEIGHTS = [0.0] + [float(f(x)) for x in X[1:]]
TAIL_START = float(R)


def rows(entries, per_row):
    for i in range(0, len(entries), per_row):
        yield "    " + ", ".join(entries[i : i + per_row]) + ","


def main():
    print(
        """/// The 256 layers of the ziggurat for the standard normal, as numbers that never change.
///
/// Made in 50 digits by Tests/Fixtures/GaussianMixtures/ziggurat.py and committed as exact
/// hexadecimal floats: tables computed at start-up would differ with the platform's `exp`.
///
/// Source: G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables",
/// Journal of Statistical Software 5(8), 2000, https://doi.org/10.18637/jss.v005.i08.
@usableFromInline
package enum ZigguratTables {"""
    )
    print("  /// Where the tail starts: the right edge r of layer 1, in standard deviations.")
    print(f"  package static let tailStart = {TAIL_START.hex()}\n")
    print("  /// Per layer, the bound below which a mantissa's magnitude lies under the curve for sure.")
    print("  @usableFromInline package static let acceptance: [UInt64] = [")
    print("\n".join(rows([str(k) for k in ACCEPTANCE], 5)))
    print("  ]\n")
    print("  /// Per layer, its width in standard deviations divided by 2⁴⁶.")
    print("  @usableFromInline package static let widths: [Double] = [")
    print("\n".join(rows([w.hex() for w in WIDTHS], 3)))
    print("  ]\n")
    print("  /// The height of the curve, exp(−x²/2), at the bottom of each layer; then its top, 1.")
    print("  package static let heights: [Double] = [")
    print("\n".join(rows([h.hex() for h in HEIGHTS], 3)))
    print("  ]\n}")


if __name__ == "__main__":
    main()
