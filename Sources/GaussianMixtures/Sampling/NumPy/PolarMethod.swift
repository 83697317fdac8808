import ElementaryFunctions

/// Normal numbers from points of the unit disk, two from each, by Marsaglia's polar method.
///
/// Points are drawn one by one, for where the next draw starts depends on how many are rejected. What
/// makes them normal is done for many at a time: then the processor works on several logarithms,
/// divisions and roots at once, instead of waiting for each between two draws.
///
/// Source: G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM
/// Review 6(3), 1964, https://doi.org/10.1137/1006063.
enum PolarMethod {
  /// Turns coordinates into standard normal numbers.
  ///
  /// - Parameters:
  ///   - coordinates: Those of each point; afterwards two normal numbers for each.
  ///   - squaredRadii: The squared distance of each point from the centre; used up.
  static func makeNormal(
    _ coordinates: UnsafeMutableBufferPointer<Double>,
    squaredRadii: UnsafeMutableBufferPointer<Double>
  ) {
    let bytes = UnsafeMutableRawBufferPointer(squaredRadii)
    let wholes = squaredRadii.count / 4 * 4
    for index in stride(from: 0, to: wholes, by: 4) {
      let radii = bytes.loadUnaligned(fromByteOffset: 8 * index, as: SIMD4<Double>.self)
      bytes.storeBytes(
        of: -2 * NumPyFunctions.log(radii) / radii, toByteOffset: 8 * index,
        as: SIMD4<Double>.self)
    }
    for index in wholes..<squaredRadii.count {
      squaredRadii[index] = -2 * NumPyFunctions.log(squaredRadii[index]) / squaredRadii[index]
    }
    for index in squaredRadii.indices {
      let factor = squaredRadii[index].squareRoot()
      coordinates[2 * index] *= factor
      coordinates[2 * index + 1] *= factor
    }
  }
}

extension LegacyNumPyGenerator {
  /// Draws points of the square around the unit disk, until one lies within and is not its center.
  mutating func diskPoint() -> (x1: Double, x2: Double, squaredRadius: Double) {
    while true {
      let x1 = 2 * uniform() - 1
      let x2 = 2 * uniform() - 1
      let r2 = x1 * x1 + x2 * x2
      if r2 < 1, r2 != 0 { return (x1, x2, r2) }
    }
  }
}
