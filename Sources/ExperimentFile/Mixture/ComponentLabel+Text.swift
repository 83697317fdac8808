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
      case .number(let name, let digits, let surroundings):
        mixture.text(of: name, of: component) { value, isInList in
          let text =
            name == .weight
            ? form.weight(value, digits: digits) : form.parameter(value, digits: digits)
          return Self.fitted(text, surroundings, isInList: isInList)
        }
      }
    }.joined()
  }

  /// The label with a digit in the place of each number: what is drawn besides is known from it.
  package var withoutNumbers: String {
    parts.map { if case .text(let text) = $0 { text } else { "0" } }.joined()
  }

  /// A number where it stands: a formula has powers of ten and signs of its own. Parentheses are around
  /// what would be taken for something else beside what is before or after it.
  private static func fitted(
    _ text: String, _ surroundings: Surroundings, isInList: Bool
  ) -> String {
    let parts = text.split(separator: "e", maxSplits: 1)
    let isNegative = text.hasPrefix("\u{2212}")
    let isSplit =
      surroundings.touchesDigit || surroundings.isRaised && (parts.count > 1 || isNegative)
      || surroundings.followsQuantity && isNegative
    var text = text
    if surroundings.isInFormula {
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
    return isSplit && !isInList ? "(\(text))" : text
  }
}

extension Mixture {
  /// A number of a component, or its numbers.
  fileprivate func text(
    of name: ComponentLabel.Name, of index: Int,
    _ written: (_ value: Double, _ isInList: Bool) -> String
  ) -> String {
    func number(_ value: Double) -> String { written(value, false) }
    func item(_ value: Double) -> String { written(value, true) }
    func list(_ texts: [String]) -> String { "(\(texts.joined(separator: ", ")))" }
    switch (self, name) {
    case (_, .index): return "\(index + 1)"
    case (_, .weight): return number(weights[index])
    case (.line(let mixture), .mean): return number(mixture.components[index].mean)
    case (.line(let mixture), .sd): return number(mixture.components[index].standardDeviation)
    case (.line(let mixture), .covariance):
      let deviation = mixture.components[index].standardDeviation
      return number(deviation * deviation)
    case (.space(let mixture), .mean): return list(mixture.components[index].mean.map(item))
    case (.space(let mixture), .sd):
      let rows = mixture.components[index].covarianceRows
      return list(rows.indices.map { item(rows[$0][$0].squareRoot()) })
    case (.space(let mixture), .covariance):
      return list(mixture.components[index].covarianceRows.map { list($0.map(item)) })
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
