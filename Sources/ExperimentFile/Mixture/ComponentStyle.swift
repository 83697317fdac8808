/// What a component of a mixture is called, and its color, wherever components are drawn apart.
public struct ComponentStyle: Hashable, Sendable {
  /// The name in legends, reports and alt texts, one line that is not empty; `nil` for the label of the
  /// layer with the number of the component.
  public var label: String?
  /// The color in every layer without a color of its own; `nil` for the theme's.
  public var color: Layer.Paint?

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - label: The name, one line that is not empty; `nil` for the label of the layer with a number.
  ///   - color: The color; `nil` for the theme's.
  public init(label: String? = nil, color: Layer.Paint? = nil) {
    self.label = label
    self.color = color
  }

  /// Whether nothing is said of the component.
  var isEmpty: Bool { label == nil && color == nil }
}

extension ComponentStyle {
  /// Reads the style of a component.
  init(_ fields: Fields<ComponentKey>) {
    let label = fields.shownLine(.label)
    if label != nil, let node = fields[.label] { fields.log.checkComponentLabel(node) }
    self.init(label: label, color: fields.layerColor(.color))
  }
}

extension [ComponentStyle] {
  /// The styles as they are read from a file: none where none says anything.
  var shortest: [ComponentStyle] { allSatisfy(\.isEmpty) ? [] : self }

  /// The style of a component, by its place from 0; one that says nothing where there is none.
  package func style(of component: Int) -> ComponentStyle {
    indices.contains(component) ? self[component] : ComponentStyle()
  }

  /// The names as members of a report, with null for a component without one; none where no component
  /// has one.
  package var labelReport: [JSONValue.Member] {
    guard contains(where: { $0.label != nil }) else { return [] }
    return [.init("labels", .list(map { $0.label.map { .text($0) } ?? .null }))]
  }
}
