/// The curve of a kernel density estimate of the points.
package struct KernelDensityMark: MarkDefinition {
  /// How wide the kernels are.
  package var bandwidth = KernelBandwidth.rule(.scott)
  /// The places of the curve.
  package var grid = CurveGrid()
  /// Whether the area under the curve is filled.
  package var isFilled = false

  typealias Key = KernelDensityKey

  static let words = MarkWords(
    name: "kernelDensity",
    aliases: ["kde", "kdeplot", "gaussian_kde", "kernel", "kerneldensity", "kernel density"],
    summary: "a smooth density of the points, whatever the mixture is",
    phrase: .points("kernel density estimate"))
}

extension KernelDensityMark {
  init(_ fields: Fields<Key>) {
    self.init(
      bandwidth: fields.bandwidth ?? .rule(.scott), grid: CurveGrid(Fields(fields)),
      isFilled: fields.boolean(.filled) ?? false)
  }
}

extension Mark {
  /// The curve of a kernel density estimate of the points, with the Gaussian kernel.
  ///
  /// - Parameters:
  ///   - bandwidth: How wide the kernels are.
  ///   - grid: The places of the curve; without ends it goes 4 bandwidths beyond the points.
  ///   - isFilled: Whether the area under the curve is filled.
  /// - Returns: The mark.
  public static func kernelDensity(
    bandwidth: KernelBandwidth = .rule(.scott), grid: CurveGrid = CurveGrid(),
    isFilled: Bool = false
  ) -> Mark {
    Mark(KernelDensityMark(bandwidth: bandwidth, grid: grid, isFilled: isFilled))
  }
}

/// The keys of a kernel density estimate.
enum KernelDensityKey: String, ObjectKey {
  case bandwidth, from, to, step, filled

  static let objectName = LayerKey.objectName
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["bw", "bw_method", "bandwidth_method"], keys: [.bandwidth])]
  }

  var entry: KeyEntry<KernelDensityMark> {
    switch self {
    case .bandwidth:
      KeyEntry(
        "How wide the Gaussian about each point is: by scott's or silverman's rule, as in "
          + "scipy.stats.gaussian_kde, or its standard deviation in data units (SciPy's number is that "
          + "divided by the standard deviation of the points, with divisor n - 1).",
        .wordOrNumber(KernelBandwidth.Rule.self, NumberRule(above: 0)),
        cost: .places, standard: .text(KernelBandwidth.Rule.scott.rawValue),
        examples: #"["silverman", 0.5]"#,
        write: { $0.bandwidth.written })
    case .from:
      KeyEntry(
        "The first place of the curve, in data units. Left out: 4 bandwidths before the first point.",
        CurveKey.from.entry.rule, cost: .places, examples: "[0]",
        write: { $0.grid.from.map { .number($0) } })
    case .to:
      KeyEntry(
        "The end of the curve, in data units, above from. Left out: 4 bandwidths after the last point.",
        CurveKey.to.entry.rule, cost: .places, examples: "[18]",
        write: { $0.grid.to.map { .number($0) } })
    case .step: CurveKey.step.entry.within(\.grid)
    case .filled: FilledKey.filled.entry.within(\.isFilled)
    }
  }
}

extension Fields<KernelDensityKey> {
  fileprivate var bandwidth: KernelBandwidth? {
    guard let node = self[.bandwidth] else { return nil }
    guard case .wordOrNumber(let words, let rule) = Key.bandwidth.entry.rule,
      words == KernelBandwidth.Rule.self
    else { mismatch(.bandwidth) }
    let name = Key.bandwidth.rawValue
    switch node.value {
    case .text(let text) where Double(text) == nil:
      return log.word(node, as: KernelBandwidth.Rule.self, name: name).map { .rule($0) }
    case .number:
      return log.number(node, rule, name: name).map { .fixed($0) }
    default:
      log.wrongType(name, must: "be a rule (\(KernelBandwidth.Rule.list)) or a number", node)
      return nil
    }
  }
}

extension KernelBandwidth {
  /// The bandwidth in the resolved experiment.
  fileprivate var written: JSONValue {
    switch self {
    case .rule(let rule): .text(rule.rawValue)
    case .fixed(let width): .number(width)
    }
  }
}

extension KernelBandwidth.Rule: Word {
  static let wordName = "bandwidth rule"
  static var aliases: [String: Self] {
    ["scotts": .scott, "scott's": .scott, "silvermans": .silverman, "silverman's": .silverman]
  }
}
