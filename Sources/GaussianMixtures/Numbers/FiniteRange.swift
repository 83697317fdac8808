extension UnsafeBufferPointer<Double> {
  /// The smallest and the largest number; `nil` if there is none, or one that is not finite.
  var finiteRange: ClosedRange<Double>? {
    guard let first else { return nil }
    // Four at a time: each comparison waits for the one before.
    var smallest = (first, first, first, first)
    var largest = smallest
    // Infinities and NaN leave NaN.
    var probe = (0.0, 0.0, 0.0, 0.0)
    let end = count & ~3
    for start in stride(from: 0, to: end, by: 4) {
      let (a, b, c, d) = (self[start], self[start + 1], self[start + 2], self[start + 3])
      smallest.0 = a < smallest.0 ? a : smallest.0
      smallest.1 = b < smallest.1 ? b : smallest.1
      smallest.2 = c < smallest.2 ? c : smallest.2
      smallest.3 = d < smallest.3 ? d : smallest.3
      largest.0 = a > largest.0 ? a : largest.0
      largest.1 = b > largest.1 ? b : largest.1
      largest.2 = c > largest.2 ? c : largest.2
      largest.3 = d > largest.3 ? d : largest.3
      probe.0 += a - a
      probe.1 += b - b
      probe.2 += c - c
      probe.3 += d - d
    }
    for value in self[end...] {
      smallest.0 = value < smallest.0 ? value : smallest.0
      largest.0 = value > largest.0 ? value : largest.0
      probe.0 += value - value
    }
    guard probe.0 + probe.1 + probe.2 + probe.3 == 0 else { return nil }
    let lower = Swift.min(smallest.0, smallest.1, smallest.2, smallest.3)
    return lower...Swift.max(largest.0, largest.1, largest.2, largest.3)
  }
}
