extension PanelContext {
  /// The places of the curve of the layer.
  ///
  /// - Parameter grid: The settings of the curve.
  /// - Returns: The places in data units, increasing.
  /// - Throws: `ExperimentProblem` if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid) throws(ExperimentProblem) -> [Double] {
    let mixture = mixture
    let (limits, pixels, scale) = (x.limits, x.pixels, x.scale)
    return try places(grid, over: x.reach, valuesPerPlace: mixture.components.count) {
      let places = CurveSampling.automatic(
        for: mixture, over: $0, visible: limits, pixels: pixels, scale: scale)
      guard places.count > $1 else { return places }
      return Self.sparse(
        for: mixture, over: $0, visible: limits, pixels: pixels, scale: scale, room: $1)
    }
  }

  /// The places of the curve of a density that is estimated.
  mutating func places(
    _ grid: CurveGrid, of density: KernelDensity
  ) throws(ExperimentProblem) -> [Double] {
    let (limits, pixels, scale) = (x.limits, x.pixels, x.scale)
    var reach = CurveSampling.interval(of: density)
    if scale == .log, reach.lowerBound <= 0 {
      reach = x.reach.lowerBound...max(x.reach.lowerBound, reach.upperBound)
    }
    return try places(grid, over: reach, valuesPerPlace: KernelDensity.boxesPerPlace) {
      interval, _ in
      CurveSampling.automatic(
        for: density, over: interval, visible: limits, pixels: pixels, scale: scale)
    }
  }

  private mutating func places(
    _ grid: CurveGrid, over reach: ClosedRange<Double>, valuesPerPlace: Int,
    automatic: (_ interval: ClosedRange<Double>, _ room: Int) -> [Double]
  ) throws(ExperimentProblem) -> [Double] {
    let from = grid.from ?? reach.lowerBound
    let to = grid.to ?? reach.upperBound
    guard from > 0 || x.scale != .log else {
      throw ExperimentProblem(
        "a curve on a log axis begins above 0; found \(numberText(from))", at: path("from"))
    }
    guard from < to else {
      throw ExperimentProblem(
        "the curve would run from \(numberText(from)) to \(numberText(to)); give both \"from\" and "
          + "\"to\"", at: path(grid.from == nil ? "to" : "from"))
    }
    let room = (Limits.curveValues - curveValueCount) / valuesPerPlace
    let places = try placesOfOne(grid, over: from...to, room: room, automatic)
    guard places.count <= room else {
      let wider = roundedUp((to - from) / Double(max(room, 1)))
      throw ExperimentProblem(
        "the curves need more than \(groupedText(Limits.curveValues)) values of component "
          + "densities; "
          + (room < 2
            ? "a \"step\" in the layers before this one leaves it some"
            : "\"step\": \(numberText(wider)) in this layer takes no more than are left"),
        at: grid.step == nil ? path() : path("step"))
    }
    curveValueCount += places.count * valuesPerPlace
    return places
  }

  /// A number with two digits, not below another that is above 0.
  private func roundedUp(_ value: Double) -> Double {
    var unit = 1.0
    while unit * 100 <= value { unit *= 10 }
    while unit * 10 > value { unit /= 10 }
    return (value / unit).rounded(.up) * unit
  }

  /// Places for a mixture of so many components that there is no room for fine ones: as fine as there
  /// is.
  private static func sparse(
    for mixture: GaussianMixture, over interval: ClosedRange<Double>,
    visible: ClosedRange<Double>?, pixels: Int, scale: AxisScale, room: Int
  ) -> [Double] {
    // One curve does not take the room of several others for what is hardly seen.
    let share = min(room, Limits.sparseCurveValues / mixture.components.count)
    for hasShapes in [true, false] {
      let places = CurveSampling.sparse(
        for: mixture, over: interval, visible: visible, pixels: pixels, scale: scale,
        hasShapes: hasShapes)
      if places.count <= share { return places }
    }
    return CurveSampling.sparse(
      for: mixture, over: interval, visible: visible, pixels: pixels / 2, scale: scale,
      hasShapes: false)
  }

  /// The places that the file asks for; where it leaves them open those that suit the curve.
  private func placesOfOne(
    _ grid: CurveGrid, over interval: ClosedRange<Double>, room: Int,
    _ automatic: (_ interval: ClosedRange<Double>, _ room: Int) -> [Double]
  ) throws(ExperimentProblem) -> [Double] {
    let (from, to) = (interval.lowerBound, interval.upperBound)
    guard let step = grid.step else {
      return automatic(interval, room)
    }
    guard (to - from) / step <= Double(Limits.curvePoints) else {
      throw ExperimentProblem(
        "a step of \(numberText(step)) from \(numberText(from)) to \(numberText(to)) would give more "
          + "than \(groupedText(Limits.curvePoints)) points", at: path("step"))
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
