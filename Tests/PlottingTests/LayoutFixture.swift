import Testing

@testable import Plotting

/// Figures as Matplotlib lays them out; `Tests/Fixtures/Plotting/layout.py` tells how.
struct LayoutFixture: Decodable, MeasuredTexts {
  struct Axis: Decodable {
    let label: String?
    let limits: [Double]

    var settings: Figure.AxisOptions {
      Figure.AxisOptions(label: label, limits: limits[0]...limits[1])
    }
  }

  struct Text: Decodable {
    let string: String
    let size: Double
    let isVertical: Bool
    let origin: [Double]
  }

  struct Legend: Decodable {
    struct Label: Decodable {
      let string: String
      let origin: [Double]
    }

    let frame: [Double]
    let keys: [[Double]]
    /// The lines of the title, and of the labels.
    let labels: [Label]
  }

  /// The columns and the title of the legend.
  struct Options: Decodable {
    let columns: Int?
    let title: String?
  }

  /// A mark by its name, and its labels in the legend.
  struct LabelledMark: Decodable {
    let mark: String
    let labels: [String]

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      mark = try container.decode(String.self)
      labels = try container.decode([String].self)
    }

    var layer: Layer {
      let (x, label) = ([0.0, 1.0], labels.first)
      return switch mark {
      case "bars": Layer(.bars(edges: x, heights: [0.5]), label: label)
      case "curve": Layer(.curve(x: x, y: x), label: label)
      case "rug": Layer(.rug([0.2, 0.3]), label: label)
      default: Layer(.curves(x: x, y: labels.map { _ in x }, labels: labels), label: label)
      }
    }
  }

  let name: String
  let size: [Double]
  let margins: [String: Double]
  let title: String?
  let x: Axis
  let y: Axis
  let layers: [LabelledMark]
  let options: Options?
  let extents: [String: [String: [Double]]]
  let texts: [Text]
  let legend: Legend?

  static let all = Result {
    try fixture("layout.json", as: [String: [LayoutFixture]].self)["figures"] ?? []
  }

  var figure: Figure {
    get throws {
      Figure(
        width: size[0], height: size[1],
        margins: Margins(
          left: margins["left"], right: margins["right"],
          bottom: margins["bottom"], top: margins["top"]),
        title: title, x: x.settings, y: y.settings, layers: layers.map(\.layer),
        legend: LegendOptions(
          place: .upperRight, columns: options?.columns, title: options?.title))
    }
  }

  /// The layout of the figure with the extents of texts that Matplotlib measured.
  func layout() throws -> DisplayList {
    let figure = try figure
    return DisplayList(figure, measuring: self)
  }
}
