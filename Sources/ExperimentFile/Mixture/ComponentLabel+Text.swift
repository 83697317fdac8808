/// How the numbers of components are written.
package struct ComponentNumberText {
  private let isFitted: Bool

  /// Creates the form of the numbers of a mixture that was fitted, or of one that is given.
  package init(isFitted: Bool) {
    self.isFitted = isFitted
  }

  /// A weight in at most six digits: a third, say, is not given by more.
  package func weight(_ value: Double, digits: Int? = nil) -> String {
    numberText(value, significantDigits: digits ?? (isFitted ? 4 : 6))
  }

  /// A mean or a standard deviation as it is given, or as well as a fit knows it.
  package func parameter(_ value: Double, digits: Int? = nil) -> String {
    let digits = digits ?? (isFitted ? 4 : nil)
    let text = digits.map { numberText(value, significantDigits: $0) } ?? numberText(value)
    return text.replacing("-", with: "\u{2212}")
  }
}

extension ComponentLabel {
  /// The label of a component, with its numbers in their places.
  ///
  /// - Parameters:
  ///   - component: The index of the component.
  ///   - mixture: Its mixture.
  ///   - isFitted: Whether the mixture was fitted.
  /// - Returns: The label.
  package func text(of component: Int, in mixture: Mixture, isFitted: Bool) -> String {
    let form = ComponentNumberText(isFitted: isFitted)
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .number(let name, let digits, let isInFormula, let isRaised):
        mixture.text(of: name, of: component) { value in
          let text =
            name == .weight
            ? form.weight(value, digits: digits) : form.parameter(value, digits: digits)
          return Self.fitted(text, isInFormula: isInFormula, isRaised: isRaised)
        }
      }
    }.joined()
  }

  /// A number where it stands: a formula has powers of ten and signs of its own, and beside an exponent a
  /// square would seem to belong to it.
  private static func fitted(_ text: String, isInFormula: Bool, isRaised: Bool) -> String {
    let parts = text.split(separator: "e", maxSplits: 1)
    let isSplit = isRaised && (parts.count > 1 || text.hasPrefix("\u{2212}"))
    var text = text
    if isInFormula {
      func signed(_ part: Substring) -> String {
        String(part).replacing("\u{2212}", with: "-").replacing("+", with: "")
      }
      text = signed(parts[0])
      if parts.count > 1 {
        // The sign stands before the zeros of an exponent.
        let exponent = Int(signed(parts[1])).map(String.init) ?? signed(parts[1])
        text += "\\times 10^{\(exponent)}"
      }
    }
    return isSplit ? "(\(text))" : text
  }
}

extension Mixture {
  /// A number of a component, or its numbers.
  fileprivate func text(
    of name: ComponentLabel.Name, of index: Int, _ written: (Double) -> String
  ) -> String {
    func list(_ texts: [String]) -> String { "(\(texts.joined(separator: ", ")))" }
    switch (self, name) {
    case (_, .index): return "\(index + 1)"
    case (_, .weight): return written(weights[index])
    case (.line(let mixture), .mean): return written(mixture.components[index].mean)
    case (.line(let mixture), .sd): return written(mixture.components[index].standardDeviation)
    case (.line(let mixture), .covariance):
      let deviation = mixture.components[index].standardDeviation
      return written(deviation * deviation)
    case (.space(let mixture), .mean): return list(mixture.components[index].mean.map(written))
    case (.space(let mixture), .sd):
      let rows = mixture.components[index].covarianceRows
      return list(rows.indices.map { written(rows[$0][$0].squareRoot()) })
    case (.space(let mixture), .covariance):
      return list(mixture.components[index].covarianceRows.map { list($0.map(written)) })
    }
  }
}

extension [ComponentStyle] {
  /// The name of a component with its numbers in their places; `nil` for one without a name.
  package func name(of component: Int, in mixture: Mixture, isFitted: Bool) -> String? {
    style(of: component).label.map {
      ComponentLabel($0).text(of: component, in: mixture, isFitted: isFitted)
    }
  }

  /// The styles with the numbers of a mixture in the places that names have for them.
  package func named(in mixture: Mixture, isFitted: Bool) -> [ComponentStyle] {
    indices.prefix(mixture.componentCount).map { index in
      var style = self[index]
      style.label = name(of: index, in: mixture, isFitted: isFitted)
      return style
    }
  }
}
