import Testing

@testable import Plotting

/// Grids and limits as Matplotlib has them; `Tests/Fixtures/Plotting/panels.py` tells how.
struct PanelFixture: Decodable {
  struct Grid: Decodable, MeasuredTexts {
    struct Panel: Decodable {
      let x: LayoutFixture.Axis
      let y: LayoutFixture.Axis
      let title: String?
    }

    struct Axis: Decodable {
      let ticks: [Double]
      /// The labels that are shown.
      let labels: [String]
    }

    struct Axes: Decodable {
      let area: [Double]
      let x: Axis
      let y: Axis
    }

    let name: String
    let size: [Double]
    let margins: [String: Double]
    let grid: [Int]
    let shares: [Bool]
    let panels: [Panel]
    let extents: [String: [String: [Double]]]
    let axes: [Axes]

    var figure: Figure {
      get throws {
        Figure(
          width: size[0], height: size[1],
          margins: Margins(
            left: margins["left"], right: margins["right"],
            bottom: margins["bottom"], top: margins["top"]),
          panels: panels.enumerated().map { index, panel in
            var (x, y) = (panel.x.settings, panel.y.settings)
            // Matplotlib's `label_outer` hides these.
            if shares[0], index + grid[1] < panels.count { x.label = nil }
            if shares[1], index % grid[1] > 0 { y.label = nil }
            return Figure.Panel(title: panel.title, x: x, y: y, layers: [])
          },
          grid: Figure.Grid(
            rows: grid[0], columns: grid[1], sharesX: shares[0], sharesY: shares[1]))
      }
    }
  }

  struct Marks: Decodable {
    struct Mark: Decodable {
      let mark: String
      let numbers: [[Double]]

      var layer: Layer {
        switch mark {
        case "area": Layer(.curve(x: numbers[0], y: numbers[1]), areaOpacity: 0.5)
        case "points": Layer(.points(x: numbers[0], y: numbers[1]))
        default: Layer(.empiricalDistribution(EmpiricalDistribution(numbers[0])))
        }
      }
    }

    let layers: [Mark]
    let x: [Double]
    let y: [Double]
  }

  let grids: [Grid]
  let marks: [Marks]

  static let all = Result { try fixture("panels.json", as: PanelFixture.self) }
}
