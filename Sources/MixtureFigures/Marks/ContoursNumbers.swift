/// The lines around the smallest areas that hold given probabilities.
struct ContoursNumbers: MarkNumbers {
  /// The lines around the smallest area that holds a probability.
  private struct Contour {
    let mass: Double
    let logDensity: Double
    let lines: [Outline]
  }

  private let contours: [Contour]

  static func needs(_ mark: ContoursMark) -> PointNeeds { .extent }

  init(_ mark: ContoursMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    let plane = try panel.plane(layer: layer)
    let levels = plane.mixture.highestDensityLevels(masses: mark.masses)
    contours = zip(mark.masses, levels).map { mass, level in
      Contour(mass: mass, logDensity: level, lines: plane.contourLines(logLevel: level))
    }
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    [drawing.layer(.outlines(contours.flatMap(\.lines), labels: []))]
  }

  var report: [JSONValue.Member] {
    [
      .init(
        "contours",
        .list(
          contours.map { contour in
            .object([
              .init("mass", .number(contour.mass)),
              .init("logDensity", .number(contour.logDensity)),
              .init(
                "lines",
                .list(
                  contour.lines.map {
                    .object([
                      .init("x", .numbers($0.x)), .init("y", .numbers($0.y)),
                      .init("closed", .boolean($0.isClosed)),
                    ])
                  })),
            ])
          }))
    ]
  }
}

extension PlaneContext {
  /// The lines at one density level, whole where no axis has limits: those of great probabilities
  /// leave the intervals of the mixture and the points.
  fileprivate func contourLines(logLevel: Double) -> [Outline] {
    func lines(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Outline] {
      ContourLines.lines(
        of: mixture, logLevel: logLevel, x: x, y: y, width: Double(self.x.pixels),
        height: Double(self.y.pixels))
    }
    let inSight = lines(x.interval, y.interval)
    guard !inSight.allSatisfy(\.isClosed),
      let bounds = mixture.bounds(aboveLogDensity: logLevel)
    else { return inSight }
    return lines(x.reaching(bounds.x), y.reaching(bounds.y))
  }
}
