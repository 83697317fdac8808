/// The smaller and the larger of two numbers in each lane; the second one where they are equal or one is
/// not a number.
///
/// That is what a processor's single instruction does. The standard library's `pointwiseMin` treats NaN
/// otherwise and its `replacing(with:where:)` makes a mask first, which both take several.
extension SIMD2<Double> {
  @inline(__always)
  func smaller(_ other: Self) -> Self {
    Self(x < other.x ? x : other.x, y < other.y ? y : other.y)
  }

  @inline(__always)
  func larger(_ other: Self) -> Self {
    Self(x > other.x ? x : other.x, y > other.y ? y : other.y)
  }
}

extension SIMD4<Double> {
  @inline(__always)
  func smaller(_ other: Self) -> Self {
    Self(lowHalf: lowHalf.smaller(other.lowHalf), highHalf: highHalf.smaller(other.highHalf))
  }

  @inline(__always)
  func larger(_ other: Self) -> Self {
    Self(lowHalf: lowHalf.larger(other.lowHalf), highHalf: highHalf.larger(other.highHalf))
  }
}

extension SIMD8<Double> {
  @inline(__always)
  func smaller(_ other: Self) -> Self {
    Self(lowHalf: lowHalf.smaller(other.lowHalf), highHalf: highHalf.smaller(other.highHalf))
  }

  @inline(__always)
  func larger(_ other: Self) -> Self {
    Self(lowHalf: lowHalf.larger(other.lowHalf), highHalf: highHalf.larger(other.highHalf))
  }
}
