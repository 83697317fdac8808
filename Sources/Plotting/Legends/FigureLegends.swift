/// Whose legend it is.
enum LegendOwner: Hashable, Sendable {
  case figure
  case panel(Int)
}

/// The legends of a figure: whose they are, and what is in them.
struct FigureLegends {
  /// A legend before it is set.
  struct Content {
    let entries: [Legend.Entry]
    let options: LegendOptions
  }

  /// The layers of each panel with their colors.
  let layers: [[ColoredLayer]]
  private(set) var contents: [LegendOwner: Content] = [:]

  /// Collects the entries of all layers; equal ones come once.
  ///
  /// There is one legend where all panels have the same entries, and where panels share variables:
  /// what it says is then true of all of them. One that is to stand in an axes area stands in that of
  /// the last panel of the first row.
  init(_ figure: Figure, measuring: some TextMeasuring) {
    layers = figure.panels.map {
      coloredLayers($0.layers, theme: figure.theme, measuring: measuring)
    }
    let entries = layers.map { unique($0.flatMap(\.legendEntries)) }
    let hasOwnOptions = figure.panels.contains { $0.legend != nil }
    let isShared =
      figure.grid.sharesVariables || entries.allSatisfy { $0 == entries.first }
    guard figure.panels.count > 1, isShared, !hasOwnOptions else {
      for (index, panel) in figure.panels.enumerated() {
        add(entries[index], panel.legend ?? figure.legend, of: .panel(index))
      }
      return
    }
    var labels: Set<String> = []
    let all = entries.joined().filter { labels.insert($0.label).inserted }
    let isInside = figure.legend.place != .best && !figure.legend.place.isBeside
    let host = figure.panels(inRow: 0).last ?? 0
    add(all, figure.legend, of: isInside ? .panel(host) : .figure)
  }

  private mutating func add(
    _ entries: [Legend.Entry], _ options: LegendOptions, of owner: LegendOwner
  ) {
    guard !entries.isEmpty, options.place != .none else { return }
    contents[owner] = Content(entries: entries, options: options)
  }
}

/// The entries without those that say what one before them has said: with the same label in the same
/// color, however opaque.
private func unique(_ entries: [Legend.Entry]) -> [Legend.Entry] {
  guard entries.count > 1 else { return entries }
  struct Said: Hashable {
    let label: String
    let color: Color?
  }
  var known: Set<Said> = []
  return entries.filter { known.insert(Said(label: $0.label, color: $0.key.opaqueColor)).inserted }
}

extension Legend.Entry.Key {
  /// The color of the key without its opacity; `nil` for none.
  fileprivate var opaqueColor: Color? {
    var color: Color? =
      switch self {
      case .patch(let color), .numberedPatch(let color, _), .dot(let color, _),
        .rimmedDot(let color, _, _):
        color
      case .line(let stroke), .lineWithDot(let stroke, _), .area(_, let stroke): stroke.color
      case .lines(let strokes): strokes.first?.color
      case .none: nil
      }
    color?.alpha = 1
    return color
  }
}
