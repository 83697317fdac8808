extension PanelContext {
  /// The places of the curve of the layer.
  ///
  /// - Parameter grid: The settings of the curve.
  /// - Returns: The places in data units, increasing.
  /// - Throws: `ExperimentProblem` if an end that the experiment leaves open makes the
  ///   curve empty or too fine, or if the curves so far are too much work together.
  mutating func places(_ grid: CurveGrid) throws(ExperimentProblem) -> [Double] {
    let from = grid.from ?? x.reach.lowerBound
    let to = grid.to ?? x.reach.upperBound
    guard from < to else {
      throw ExperimentProblem(
        "the curve would run from \(numberText(from)) to \(numberText(to)); give both \"from\" and "
          + "\"to\"", at: path(grid.from == nil ? "to" : "from"))
    }
    let room = (Limits.curveValues - curveValueCount) / mixture.components.count
    let places = try placesOfOne(grid, over: from...to, room: room)
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
    curveValueCount += places.count * mixture.components.count
    return places
  }

  /// A number with two digits, not below another that is above 0.
  private func roundedUp(_ value: Double) -> Double {
    var unit = 1.0
    while unit * 100 <= value { unit *= 10 }
    while unit * 10 > value { unit /= 10 }
    return (value / unit).rounded(.up) * unit
  }

  /// The places that the file asks for. Where it leaves them open they are fine, unless the mixture has
  /// so many components that there is no room for so many: then as fine as there is.
  private func placesOfOne(
    _ grid: CurveGrid, over interval: ClosedRange<Double>, room: Int
  ) throws(ExperimentProblem) -> [Double] {
    let (from, to) = (interval.lowerBound, interval.upperBound)
    guard let step = grid.step else {
      let places = CurveSampling.automatic(
        for: mixture, over: interval, visible: x.limits, pixels: x.pixels)
      guard places.count > room else { return places }
      func sparse(pixels: Int, hasShapes: Bool) -> [Double] {
        CurveSampling.sparse(
          for: mixture, over: interval, visible: x.limits, pixels: pixels, hasShapes: hasShapes)
      }
      // One curve does not take the room of several others for what is hardly seen.
      let share = min(room, Limits.sparseCurveValues / mixture.components.count)
      for hasShapes in [true, false] {
        let places = sparse(pixels: x.pixels, hasShapes: hasShapes)
        if places.count <= share { return places }
      }
      return sparse(pixels: x.pixels / 2, hasShapes: false)
    }
    guard (to - from) / step <= Double(Limits.curvePoints) else {
      throw ExperimentProblem(
        "a step of \(numberText(step)) from \(numberText(from)) to \(numberText(to)) would give more "
          + "than \(groupedText(Limits.curvePoints)) points", at: path("step"))
    }
    return CurveSampling.stepped(from: from, to: to, step: step)
  }
}
