/// The test of the number of components that a fit has against one more.
public struct RatioTestRequest: Hashable, Sendable {
  /// How many samples of the fitted mixture are drawn and fitted with both numbers, from 1 to 100,000.
  public var replicates: Int

  /// Creates a request; it is checked when it is used, as ``Experiment`` says.
  ///
  /// - Parameter replicates: How many samples are drawn. The least p-value is one over one more.
  public init(replicates: Int = 999) {
    self.replicates = replicates
  }
}

extension RatioTestRequest {
  /// Reads `true` or an object; `nil` where the file has neither.
  init?(_ fields: Fields<FitKey>) {
    switch fields.booleanOrObject(.ratioTest, RatioTestKey.self) {
    case .boolean(true): self.init()
    case .object(let fields):
      self.init()
      replicates = fields.wholeNumber(.replicates).map { Int(clamping: $0) } ?? replicates
    case .boolean(false), nil: return nil
    }
  }

  /// The request in the resolved experiment.
  var written: JSONValue { .object(RatioTestKey.written(self)) }
}

extension FitRequest {
  /// The key that asks for replicates of the points or of samples; `nil` where none does.
  var keyOfReplicates: String? {
    standardErrors != nil ? "standardErrors" : ratioTest != nil ? "ratioTest" : nil
  }

  /// Why the number of components of the fit cannot be tested; `nil` where it can.
  var problemOfRatioTest: String? {
    if isOfEachGroup {
      return "ratioTest tests one fit; with eachGroup each group has one of its own"
    }
    if method == .kMeans {
      return "ratioTest compares likelihoods, which kMeans does not have; em has one"
    }
    if takesKnownGroups {
      return "ratioTest fits samples, of which no group is known; without knownGroups it would fit"
    }
    return start == nil
      ? nil
      : "ratioTest fits one component more from starts of its own, and this fit is given its start; without "
        + "\"start\" it would fit"
  }
}

/// The keys of the test of a number of components.
enum RatioTestKey: String, ObjectKey {
  case replicates

  static let objectName = "a test of the number of components"
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["b", "nboot", "n_boot", "samples", "draws"], keys: [.replicates])]
  }

  var entry: KeyEntry<RatioTestRequest> {
    KeyEntry(
      "How many samples of the fitted mixture are drawn, and fitted with both numbers of components. The "
        + "least p-value is one over one more.",
      .wholeNumber(WholeNumberRule(upTo: Limits.replicates)), cost: .counted,
      standard: .number(RatioTestRequest().replicates), examples: "[199]",
      write: { .number($0.replicates) })
  }
}
