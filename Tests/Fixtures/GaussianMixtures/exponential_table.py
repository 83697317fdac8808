"""The table of LaneExponential; writes Sources/GaussianMixtures/Numbers/ExponentialTable.swift.

    python3 exponential_table.py > ../../../Sources/GaussianMixtures/Numbers/ExponentialTable.swift

Needs mpmath.
"""

import struct

from mpmath import mp, mpf

mp.dps = 60
COUNT = 256
SHIFT = 44  # 2^(n / 256) has the exponent n >> 8, which lies at bit 52

print("""\
/// The powers 2^(j/256) from which ``LaneExponential`` makes its values.
enum ExponentialTable {
  /// The bits of 2^(j/256) less j · 2⁴⁴, for j in 0 ..< 256.
  ///
  /// With n = 256 m + j, the sum of n · 2⁴⁴ and the entry j is the bits of 2^(n/256): no shift has to
  /// part m and j.
  static let entries: [UInt64] = [""")
words = []
for j in range(COUNT):
    value = float(mp.power(2, mpf(j) / COUNT))
    bits = struct.unpack("<Q", struct.pack("<d", value))[0]
    words.append(f"0x{(bits - (j << SHIFT)) % 2**64:016x},")
for start in range(0, COUNT, 4):
    print("    " + " ".join(words[start:start + 4]))
print("  ]\n}")
