"""Quantiles in gaps between components, of weights and shares as they are written; writes quantiles-gaps.json.

    python3 quantiles_gaps.py > quantiles-gaps.json

Needs mpmath 1.4. Numbers are decimal texts, and taken as such: 0.1 and 0.2 are 0.3 together. F(x) - p is the sum of
what is left of the weights and of the tails, none of which is rounded; it is bisected.
"""

import json
from fractions import Fraction

from mpmath import erfc, mp, mpf, sqrt

mp.dps = 60
# The smallest exponent is not bounded in mpmath: no tail underflows.

CASES = [
    # The medians of equal components of equal and of other widths.
    ([("0.5", "0", "1"), ("0.5", "20", "1")], ["0.5"]),
    ([("0.5", "0", "1"), ("0.5", "20", "3")], ["0.5"]),
    ([("0.5", "-100", "1"), ("0.5", "100", "2")], ["0.5"]),
    ([("0.5", "0", "1"), ("0.5", "12", "1")], ["0.5", "0.4999999", "0.5000001"]),
    # Far beyond the last double of a tail.
    ([("0.25", "-1e6", "1"), ("0.75", "1e6", "7")], ["0.25"]),
    ([("0.7", "3", "0.001"), ("0.3", "1e9", "50")], ["0.7"]),
    # Sums of weights that doubles do not have.
    ([("0.1", "0", "1"), ("0.2", "15", "2"), ("0.7", "60", "2")], ["0.1", "0.3"]),
    ([("0.7", "60", "2"), ("0.1", "0", "1"), ("0.2", "15", "2")], ["0.1", "0.3"]),
    ([("0.1", "-60", "2"), ("0.2", "-15", "2"), ("0.7", "0", "1")], ["0.1", "0.3"]),
    ([("0.1", "0", "1"), ("0.1", "30", "1"), ("0.1", "60", "1"), ("0.1", "90", "1"), ("0.1", "120", "1"),
      ("0.1", "150", "1"), ("0.1", "180", "1"), ("0.1", "210", "1"), ("0.1", "240", "1"), ("0.1", "270", "1")],
     ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"]),
    # Shares that differ from a weight by a little: the place is at one side of the gap.
    ([("0.5", "0", "1"), ("0.5", "20", "1")], ["0.499999999999", "0.500000000001", "0.49999999"]),
    # Several components on both sides, of which not the nearest reach farthest.
    ([("0.2", "-9", "2"), ("0.3", "0", "0.1"), ("0.3", "40", "1"), ("0.2", "55", "3")], ["0.5"]),
    # A component without weight in the gap.
    ([("0.5", "0", "1"), ("0", "10.5", "1"), ("0.5", "30", "1")], ["0.5"]),
    # No gap: another component covers it.
    ([("0.4", "0", "1"), ("0.2", "10", "30"), ("0.4", "20", "1")], ["0.4", "0.5"]),
]


def quantile(mixture, share):
    parts = [(Fraction(w), mpf(w), mpf(m), mpf(s)) for w, m, s in mixture]
    share = Fraction(share)

    def excess(place):
        # Components below the place count by their weight less what they leave above it.
        rest = sum((exact for exact, _, m, _ in parts if m <= place), Fraction(0)) - share
        tails = sum((1 if m > place else -1) * w * erfc(abs(place - m) / (s * sqrt(2))) / 2 for _, w, m, s in parts)
        return mpf(rest.numerator) / rest.denominator + tails

    low = min(m - 40 * s for _, _, m, s in parts)
    high = max(m + 40 * s for _, _, m, s in parts)
    for _ in range(250):
        middle = (low + high) / 2
        if excess(middle) < 0:
            low = middle
        else:
            high = middle
    return float((low + high) / 2)


def is_weight(mixture, share):
    place = quantile(mixture, share)
    return sum(Fraction(w) for w, m, _ in mixture if mpf(m) <= place) == Fraction(share)


def main():
    content = [
        {
            "weights": [float(w) for w, _, _ in mixture],
            "means": [float(m) for _, m, _ in mixture],
            "deviations": [float(s) for _, _, s in mixture],
            "shares": [float(share) for share in shares],
            # Whether a share is the weight of the components below its place.
            "areWeights": [is_weight(mixture, share) for share in shares],
            "quantiles": [quantile(mixture, share) for share in shares],
        }
        for mixture, shares in CASES
    ]
    print(json.dumps(content, indent=1))


main()
