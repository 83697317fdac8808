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
  /// The colors of values.
  let colorMap: ColorMap

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
    // Messages call the layer so; its entries have labels of their own.
    if let label = style.label, ComponentLabel(label).hasNumbers {
      layer.style.label = Self.list(componentLabels())
    }
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

  /// The label of the bands about the curves of components; `nil` where the layer has none.
  func label(ofBands level: Double) -> String? {
    guard let label = style.label, !label.isEmpty else { return nil }
    let text = "\(numberText(level * 100)) % \(mixture.componentCount == 1 ? "band" : "bands")"
    // One with places for numbers is the entry of each component.
    return ComponentLabel(label).hasNumbers ? text : "\(label): \(text)"
  }

  /// What stands on a line around a probability where names stand directly; `nil` for a layer that is to
  /// have no names.
  func name(ofMass mass: Double) -> String? {
    style.label?.isEmpty == true ? nil : Self.text(ofMass: mass)
  }

  /// A probability in percent, such as "50 %".
  private static func text(ofMass mass: Double) -> String { "\(numberText(mass * 100)) %" }

  /// Probabilities in percent, such as "50 % and 95 %".
  static func list(ofMasses masses: [Double]) -> String {
    list(masses.map(text))
  }

  private static func list(_ texts: [String]) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The width of a line around a probability as a share of the layer's, so that lines can be told
  /// apart: the inner ones are the wider.
  static func widthShare(ofMass index: Int, of count: Int) -> Double {
    count > 1 ? 1 - 0.4 * Double(index) / Double(count - 1) : 1
  }

  /// One entry of the legend for each component, with its weight: without it a curve says little;
  /// none where the layer has no label. A label with places for numbers is an entry by itself.
  func componentLabels() -> [String] {
    guard let label = style.label, !label.isEmpty else { return [] }
    let common = ComponentLabel(label)
    let form = ComponentNumberText(isFitted: isFitted)
    return mixture.weights.enumerated().map { index, weight in
      let own = componentStyles.style(of: index).label.map(ComponentLabel.init)
      var text = (own ?? common).text(of: index, in: mixture, isFitted: isFitted)
      if (own ?? common).hasNumbers { return text }
      text += own == nil ? " \(index + 1): " : ": "
      switch mixture {
      case .space: text += "weight \(form.weight(weight))"
      case .line(let mixture):
        let component = mixture.components[index]
        let deviation = form.parameter(component.standardDeviation)
        // Beside an exponent the square would seem to belong to it.
        let square = deviation.contains("e") ? "(\(deviation))²" : "\(deviation)²"
        text += "\(form.weight(weight)) · N(\(form.parameter(component.mean)), \(square))"
      }
      return text
    }
  }

  /// The entry of the only component where the label has places for its numbers; `nil` elsewhere.
  var labelOfOneComponent: String? {
    guard mixture.componentCount == 1, let label = style.label, ComponentLabel(label).hasNumbers
    else { return nil }
    return componentLabels().first
  }

  /// The drawing of a layer with another label.
  func labelled(_ label: String?) -> LayerDrawing {
    var style = style
    style.label = label
    return LayerDrawing(
      style: style, firstComponentColor: firstComponentColor, mixture: mixture,
      componentStyles: componentStyles, isFitted: isFitted, colorMap: colorMap)
  }
}
