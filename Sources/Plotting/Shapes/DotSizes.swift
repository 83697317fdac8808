/// The sizes of the dots of a scatter where they tell something.
public struct DotSizes: Hashable, Sendable {
  /// A size that the legend shows, so that others can be read.
  public struct Example: Hashable, Sendable {
    /// Its entry in the legend.
    public var label: String
    /// Its width as a multiple of that of dots of one size.
    public var factor: Double

    /// Creates an example.
    public init(label: String, factor: Double) {
      self.label = label
      self.factor = factor
    }
  }

  /// For each dot its width with the rim as a multiple of that of dots of one size; above 0.
  public var factors: [Double]
  /// The sizes that the legend shows, in its order.
  public var examples: [Example]

  /// Creates sizes.
  ///
  /// Dots of equal widths are drawn together: there should be some dozens of widths at most.
  public init(factors: [Double], examples: [Example]) {
    self.factors = factors
    self.examples = examples
  }

  /// The dots in the order in which they are drawn: small ones lie over large ones, of which none is hidden by
  /// them; those of one size keep their order.
  var largestFirst: [Int] {
    factors.indices.sorted {
      factors[$0] == factors[$1] ? $0 < $1 : factors[$0] > factors[$1]
    }
  }
}

extension DisplayList.Dots {
  /// Gives discs of one size several sizes. The rim becomes a part of the disc, since it would be the same
  /// for large and small ones.
  ///
  /// - Parameter factors: Their widths with the rim as multiples of that of the discs, for each disc in the
  ///   order of drawing.
  mutating func size(_ factors: [Double]) {
    let width = diameter + rim
    rim = 0
    diameter = width * (factors.max() ?? 1)
    for factor in factors {
      if sizes.last?.diameter == width * factor {
        sizes[sizes.count - 1].count += 1
      } else {
        sizes.append(Size(diameter: width * factor, count: 1))
      }
    }
  }
}

extension ColoredLayer {
  /// The entries of the legend that tell the sizes of so many dots, as large as the dots are: in the color
  /// of the dots, or in that of what stands back where they have several.
  func sizeEntries(count: Int) -> [(part: EntryPart, entry: Legend.Entry)] {
    guard let sizes = layer.dotSizes else { return [] }
    let look = scatterLook(count: count)
    let color =
      if case .scatter(_, _, .single) = layer.shape { colors[0] } else { theme.muted }
    return sizes.examples.enumerated().map { index, example in
      let diameter = example.factor * (look.diameter + look.rim)
      return (
        .size(index),
        Legend.Entry(label: example.label, key: .sizedDot(color, diameter: diameter))
      )
    }
  }
}
