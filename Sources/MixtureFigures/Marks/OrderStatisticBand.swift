import ElementaryFunctions

/// Between which values each of so many draws from a mixture lies with some probability, by their order.
///
/// The distribution function at the ith smallest of n draws has the beta distribution of i and n + 1 − i; the
/// mixture's quantiles of its quantiles are the ends. The band holds each draw with the probability, not all
/// of them together.
///
/// Source: H. A. David and H. N. Nagaraja, "Order Statistics", 3rd edition, Wiley, 2003, section 2.1; S.
/// Aldor-Noiman, L. D. Brown, A. Buja, W. Rolke and R. A. Stine, "The power to see: a new graphical test of
/// normality", The American Statistician 67(4), 249–260, 2013, doi:10.1080/00031305.2013.847865.
struct OrderStatisticBand {
  /// The most places of a band: between them it is straight.
  private static let placeCount = 400

  /// The probability, in (0, 1).
  let level: Double
  /// The places of the draws in their order, from 1, increasing.
  let ranks: [Int]
  /// The lower end at each of these, in data units.
  let lower: [Double]
  /// The upper end at each of these, in data units.
  let upper: [Double]

  /// Finds the band.
  ///
  /// - Parameters:
  ///   - mixture: The mixture.
  ///   - count: The number of draws.
  ///   - level: The probability, in (0, 1).
  /// - Complexity: O(√*n*) for *n* draws.
  init(of mixture: GaussianMixture, count: Int, level: Double) {
    self.level = level
    let ranks = Self.ranks(count)
    self.ranks = ranks
    func ends(_ probability: Double) -> [Double] {
      // The last bits of neighbors may fall.
      var greatest = 0.0
      return mixture.quantiles(
        of: ranks.map { rank in
          let quantile = BetaDistribution(rank, count + 1 - rank).quantile(of: probability)
          greatest = max(greatest, quantile)
          return greatest
        })
    }
    lower = ends(0.5 - level / 2)
    upper = ends(0.5 + level / 2)
  }

  /// Steps to find the band of so many draws.
  static func steps(count: Double) -> Double {
    2 * min(count, Double(placeCount)) * (5_000 + 150 * count.squareRoot())
  }

  /// All places of few draws; of many those whose logits are evenly spaced, which are close in the tails.
  private static func ranks(_ count: Int) -> [Int] {
    guard count > placeCount else { return Array(0..<count).map { $0 + 1 } }
    let end = ElementaryFunctions.log(Double(count))
    let all = (0..<placeCount).map { place in
      let logit = end * (2 * Double(place) / Double(placeCount - 1) - 1)
      let share = 1 / (1 + ElementaryFunctions.exp(-logit))
      return min(max(Int(clamping: (share * Double(count + 1)).rounded()), 1), count)
    }
    return all.indices.filter { $0 == 0 || all[$0] > all[$0 - 1] }.map { all[$0] }
  }

  /// What `inspect` prints of it.
  var report: JSONValue.Member {
    .init(
      "band",
      .object([
        .init("level", .number(level)), .init("ranks", .wholeNumbers(ranks)),
        .init("lower", .numbers(lower)), .init("upper", .numbers(upper)),
      ]))
  }
}
