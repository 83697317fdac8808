/// The fractions of the lower and the upper quartile.
let quartileFractions = [0.25, 0.75]

/// The difference of the upper and the lower quartile; there is at least one value.
///
/// - Complexity: O(*n*), by selection instead of sorting.
func interquartileRange(of values: consuming [Double]) -> Double {
  values.withUnsafeMutableBufferPointer { values in
    var settled = 0
    let quartiles = quartileFractions.map { fraction in
      let place = QuantilePlace(fraction, of: values.count)
      // The lower quartile first: its selection leaves all larger values above it.
      select(rank: place.rank, in: values, from: settled)
      settled = place.rank
      let left = values[place.rank]
      return place.value(between: left, and: values[(place.rank + 1)...].min() ?? left)
    }
    return quartiles[1] - quartiles[0]
  }
}

/// Where a quantile lies among sorted values, as NumPy's default percentiles have it.
///
/// Type 7 of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", Amer. Statist. 50
/// (1996) 361–365, doi:10.1080/00031305.1996.10473566.
struct QuantilePlace {
  /// The rank of the value at or below it.
  let rank: Int
  /// The rank of the value above it, or the same for the last.
  let nextRank: Int
  /// How far the quantile lies from the former to the latter, from 0 to 1.
  private let weight: Double

  /// Finds the place of a quantile among `count` values, at least one.
  init(_ fraction: Double, of count: Int) {
    let position = Double(count - 1) * fraction
    rank = Int(clamping: position)
    nextRank = min(rank + 1, count - 1)
    weight = position - Double(rank)
  }

  /// Interpolates linearly from the nearer end, which is NumPy's way of rounding.
  func value(between left: Double, and right: Double) -> Double {
    let difference = right - left
    return weight >= 0.5 ? right - difference * (1 - weight) : left + difference * weight
  }
}
