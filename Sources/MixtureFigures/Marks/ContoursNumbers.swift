/// The lines around the smallest areas that hold given probabilities.
extension ContoursMark: NumberedMark {
  var needs: PointNeeds { .extent }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let lines = Double(masses.count)
    return LayerCost(
      bytes: lines * (100 * (layer.width + layer.height) + 2_000 * layer.componentCount),
      steps: lines * layer.componentCount * (800_000 + 0.5 * layer.pixelCount)
        + layer.strokeSteps(lines: lines),
      key: "masses", advice: "fewer lines, components or pixels")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let levels = plane.mixture.highestDensityLevels(masses: masses)
    let contours = try zip(masses, levels).map { mass, level throws(ExperimentProblem) in
      let lines = plane.contourLines(logLevel: level, cost: &panel.contourCost)
      try panel.checkContours()
      return (mass: mass, logDensity: level, lines: lines)
    }
    return MarkNumbers { drawing in
      let lines = contours.enumerated().flatMap { index, contour in
        contour.lines.map { line in
          var line = line
          line.widthShare = LayerDrawing.widthShare(ofMass: index, of: contours.count)
          line.name = drawing.name(ofMass: contour.mass)
          return line
        }
      }
      var layer = drawing.layer(.outlines(lines, labels: []), role: .mixture)
      layer.style.label = drawing.label(ofMasses: masses)
      layer.nameBesideLines = drawing.style.label
      return [drawing.lines(layer)]
    } report: {
      let reports = contours.map { mass, logDensity, lines in
        JSONValue.object([
          .init("mass", .number(mass)), .init("logDensity", .number(logDensity)),
          .init("lines", .list(lines.map(\.report))),
        ])
      }
      return [.init("contours", .list(reports))]
    }
  }
}

extension Outline {
  fileprivate var report: JSONValue {
    .object([
      .init("x", .numbers(x)), .init("y", .numbers(y)), .init("closed", .boolean(isClosed)),
    ])
  }
}

extension PlaneContext {
  /// The lines at one density level, whole where no axis has limits: those of great probabilities
  /// leave the intervals of the mixture and the points.
  fileprivate func contourLines(logLevel: Double, cost: inout Cost) -> [Outline] {
    var spent = Cost()
    defer { cost += spent }
    func lines(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Outline] {
      ContourLines.lines(
        of: mixture, logLevel: logLevel, x: x, y: y, width: self.x.contourPixels,
        height: self.y.contourPixels, cost: &spent)
    }
    let inSight = lines(x.interval, y.interval)
    guard !inSight.allSatisfy(\.isClosed),
      let bounds = mixture.bounds(aboveLogDensity: logLevel)
    else { return inSight }
    return lines(x.reaching(bounds.x), y.reaching(bounds.y))
  }
}

extension PanelAxis {
  /// How many pixels the lines are exact for: more where the scale makes parts of the axis wider.
  fileprivate var contourPixels: Double { Double(pixels) * (scale == .linear ? 1 : 4) }
}
