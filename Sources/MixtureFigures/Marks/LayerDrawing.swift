/// How the numbers of a layer become layers of the figure: its looks, and what tells components apart.
struct LayerDrawing {
  let style: LayerStyle
  /// The place in the theme's cycle at which the colors of the components begin.
  let firstComponentColor: Int
  /// The mixture that the panel shows.
  let mixture: Mixture
  /// What its components are called, and their colors; none where the experiment says neither.
  let componentStyles: [ComponentStyle]
  let isFitted: Bool

  /// A layer with the looks of the experiment's.
  func layer(_ shape: Layer.Shape, role: Layer.Role? = nil, opacity: Double = 1) -> Layer {
    var layer = Layer(shape, style: style)
    layer.role = role
    layer.style.opacity *= opacity
    return layer
  }

  /// Lines in the plane, which are seen on dots too.
  func lines(_ layer: Layer) -> Layer {
    var layer = layer
    layer.isCased = true
    return layer
  }

  /// A layer with a color and a label for each component.
  func layerOfComponents(_ shape: Layer.Shape) -> Layer {
    var layer = curvesOfComponents(shape)
    layer.firstColor = firstComponentColor
    return layer
  }

  /// A layer of the curves at which the colors of the components begin.
  func curvesOfComponents(_ shape: Layer.Shape) -> Layer {
    var layer = layer(shape, role: .components)
    layer.colors = componentStyles.map(\.color)
    return layer
  }

  /// The label of the layer with the probabilities inside its lines; `nil` where it has none.
  func label(ofMasses masses: [Double]) -> String? {
    guard let label = style.label, !label.isEmpty else { return style.label }
    return "\(label): \(Self.list(ofMasses: masses))"
  }

  /// The label of the layer with the level of its band; `nil` where it has none.
  func label(ofBand level: Double?) -> String? {
    guard let level, let label = style.label, !label.isEmpty else { return nil }
    return "\(label): \(numberText(level * 100)) % band"
  }

  /// Probabilities in percent, such as "50 % and 95 %".
  static func list(ofMasses masses: [Double]) -> String {
    let texts = masses.map { "\(numberText($0 * 100)) %" }
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The width of a line around a probability as a share of the layer's, so that lines can be told
  /// apart: the inner ones are the wider.
  static func widthShare(ofMass index: Int, of count: Int) -> Double {
    count > 1 ? 1 - 0.4 * Double(index) / Double(count - 1) : 1
  }

  /// One entry of the legend for each component, with its weight: without it a curve says little;
  /// none where the layer has no label.
  func componentLabels() -> [String] {
    guard let label = style.label, !label.isEmpty else { return [] }
    return mixture.weights.enumerated().map { index, weight in
      let name = componentStyles.style(of: index).label ?? "\(label) \(index + 1)"
      var text = "\(name): "
      switch mixture {
      case .space: text += "weight \(weightText(weight))"
      case .line(let mixture):
        let component = mixture.components[index]
        let deviation = parameterText(component.standardDeviation)
        // Beside an exponent the square would seem to belong to it.
        let square = deviation.contains("e") ? "(\(deviation))²" : "\(deviation)²"
        text += "\(weightText(weight)) · N(\(parameterText(component.mean)), \(square))"
      }
      return text
    }
  }

  /// A weight in at most six digits: a third, say, is not given by more.
  private func weightText(_ weight: Double) -> String {
    numberText(weight, significantDigits: isFitted ? 4 : 6)
  }

  /// A mean or a standard deviation as it is given, or as well as a fit knows it.
  private func parameterText(_ value: Double) -> String {
    let text = isFitted ? numberText(value, significantDigits: 4) : numberText(value)
    return String(text.map { $0 == "-" ? "\u{2212}" : $0 })
  }
}
