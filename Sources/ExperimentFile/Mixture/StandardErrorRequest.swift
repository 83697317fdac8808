/// How well the parameters of a fit are to be known.
public struct StandardErrorRequest: Hashable, Sendable {
  /// How standard errors are found.
  public enum Method: String, CaseIterable, Sendable {
    /// From fits to rows of the data, drawn with replacement.
    case bootstrap
    /// From fits to samples of the fitted mixture.
    case parametric
    /// From the second derivatives of the log-likelihood.
    case information
  }

  /// How they are found.
  public var method: Method
  /// How many replicates are drawn and fitted, from 2 to 100,000; without effect on the information.
  public var replicates: Int
  /// The probability with which an interval holds the true value, above 0 and below 1.
  public var level: Double

  /// Creates a request; it is checked when it is used, as ``Experiment`` says.
  public init(_ method: Method = .bootstrap, replicates: Int = 1_000, level: Double = 0.95) {
    self.method = method
    self.replicates = replicates
    self.level = level
  }
}

extension StandardErrorRequest {
  /// Reads a word or an object; `nil` where the file has neither.
  init?(_ fields: Fields<FitKey>) {
    switch fields.wordOrObject(.standardErrors, Method.self, StandardErrorsKey.self) {
    case .word(let method): self.init(method)
    case .object(let fields):
      self.init(fields.word(.method, as: Method.self) ?? .bootstrap)
      replicates = fields.wholeNumber(.replicates).map { Int($0) } ?? replicates
      level = fields.number(.level) ?? level
      if method == .information, let field = fields.field(.replicates) {
        fields.log.warning(
          "replicates has no effect: the information needs none", at: field.keyRange)
      }
    case nil: return nil
    }
  }

  /// The request in the resolved experiment.
  var written: JSONValue { .object(StandardErrorsKey.written(self)) }
}

/// The keys of standard errors.
enum StandardErrorsKey: String, ObjectKey {
  case method, replicates, level

  static let objectName = "standard errors"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["b", "nboot", "n_boot", "samples", "draws"], keys: [.replicates]),
      KeyAlias(names: ["confidence", "conf", "alpha"], keys: [.level]),
    ]
  }

  var entry: KeyEntry<StandardErrorRequest> {
    let standard = StandardErrorRequest()
    return switch self {
    case .method:
      KeyEntry(
        "How they are found: bootstrap (fits to rows of the data, drawn with replacement), parametric "
          + "(fits to samples of the fitted mixture), or information (the second derivatives of the "
          + "log-likelihood).", .word(StandardErrorRequest.Method.self), cost: .nothing,
        standard: .text(standard.method.rawValue), examples: #"["parametric"]"#,
        write: { .text($0.method.rawValue) })
    case .replicates:
      KeyEntry(
        "How many replicates are drawn and fitted.",
        .wholeNumber(WholeNumberRule(from: 2, upTo: Limits.replicates)), cost: .counted,
        standard: .number(standard.replicates), examples: "[200]",
        write: { $0.method == .information ? nil : .number($0.replicates) })
    case .level:
      KeyEntry(
        "The probability with which an interval holds the true value.",
        .number(NumberRule(above: 0, below: 1)), cost: .nothing,
        standard: .literal(numberText(standard.level)), examples: "[0.9]",
        write: { .number($0.level) })
    }
  }
}

extension StandardErrorRequest.Method: Word {
  static let wordName = "way to standard errors"
  static var aliases: [String: Self] {
    [
      "nonparametric": .bootstrap, "boot": .bootstrap, "hessian": .information,
      "fisher": .information, "observed": .information, "sandwich": .information,
    ]
  }
}
