extension Axis {
  /// The axis of some limits, as it is set: its scale, its direction and its ticks.
  ///
  /// - Parameters:
  ///   - limits: The lower and upper end of the axis, in data units, lower < upper.
  ///   - settings: What is set for the axis.
  ///   - room: How many labels fit along the axis.
  init(_ limits: ClosedRange<Double>, _ settings: Figure.AxisOptions, room: Int) {
    guard !settings.isUsual else {
      self.init(
        limits: limits, room: room, isWhole: settings.isWhole, hasTicks: settings.hasTicks)
      return
    }
    guard settings.hasTicks, !settings.isHidden else {
      self.init(limits: limits, settings, ticks: [], minorTicks: [], offsetText: "")
      return
    }
    let places = settings.majorPlaces(limits, room: room)
    let labels = settings.labels(places, limits)
    let major = zip(places, labels.texts).map { Tick(value: $0, label: $1) }
    self.init(
      limits: limits, settings, ticks: settings.inSight(major, limits),
      minorTicks: settings.minorTicks(limits, besides: places, room: room),
      offsetText: labels.offsetText, power: labels.power)
  }
}

extension Figure.AxisOptions {
  /// Whether neither scale nor direction nor ticks are other than those of the data alone.
  fileprivate var isUsual: Bool {
    scaling.isLinear && !isInverted && !isHidden && ticks == .automatic && format == nil
      && !hasTypographicNumbers
  }

  /// The places of the ticks, those just outside the limits included.
  fileprivate func majorPlaces(_ limits: ClosedRange<Double>, room: Int) -> [Double] {
    switch ticks {
    case .automatic: return automaticPlaces(limits, room: room, most: TickLocator.mostIntervals)
    case .given(let ticks): return ticks.map(\.value)
    case .step(let step): return TickPlaces.places(ofStep: step, limits: limits, scale: scaling)
    case .atMost(let count):
      if scaling.isLinearAboutZero, !hasLinearTicks(limits) {
        let places = automaticPlaces(limits, room: room, most: TickLocator.mostIntervals)
        return SymlogTickLocator.spread(inSight(places, limits), most: count)
      }
      // Of the ends of so many intervals, two may lie beyond the limits.
      for room in stride(from: min(max(room, 1), count + 1), through: 1, by: -1) {
        let places = automaticPlaces(limits, room: room, most: count + 1)
        if inSight(places, limits).count <= count { return places }
      }
      let places = automaticPlaces(limits, room: 1, most: 1)
      return Array(inSight(places, limits).prefix(count))
    }
  }

  private func automaticPlaces(
    _ limits: ClosedRange<Double>, room: Int, most: Int
  ) -> [Double] {
    let room = min(max(room, 1), most)
    switch scaling {
    case .linear:
      let places = TickLocator.ticks(limits: limits, room: room, isWhole: isWhole, most: most)
      return isWhole ? places.filter { $0 == $0.rounded() } : places
    case .log: return LogTickLocator.major(limits: limits, room: room)
    case .symlog(let threshold):
      // Matplotlib has up to fifteen, whatever room there is.
      return hasLinearTicks(limits)
        ? TickLocator.ticks(limits: limits, room: room, most: most)
        : SymlogTickLocator.ticks(limits: limits, threshold: threshold)
    }
  }

  /// Whether the ticks that nobody has placed are those of a linear axis: also between two powers of ten of an
  /// axis that is linear about zero, where Matplotlib has none.
  func hasLinearTicks(_ limits: ClosedRange<Double>) -> Bool {
    switch scaling {
    case .linear: true
    case .log: false
    case .symlog(let threshold):
      !hasGivenTicks
        && inSight(SymlogTickLocator.ticks(limits: limits, threshold: threshold), limits).isEmpty
    }
  }

  /// The labels of ticks, and the text for what they leave out.
  fileprivate func labels(
    _ places: [Double], _ limits: ClosedRange<Double>
  ) -> (texts: [String], offsetText: String, power: String) {
    var given: [String?] = places.map { _ in nil }
    var areGiven = false
    switch ticks {
    case .given(let ticks): (given, areGiven) = (ticks.map(\.label), true)
    case .step: areGiven = true
    case .automatic, .atMost: break
    }
    let numbers: (texts: [String], offsetText: String, power: String)
    if let format {
      numbers = (format.labels(places, limits: limits, isEven: hasLinearTicks(limits)), "", "")
    } else if scaling.isLinear, hasTypographicNumbers {
      let numbering = TypographicNumbers(places, limits: limits)
      let hasLabel = label?.isEmpty == false
      numbers = (
        numbering.labels, hasLabel ? numbering.shared : numbering.offsetText,
        hasLabel ? numbering.power : ""
      )
    } else if hasLinearTicks(limits) {
      let formatter = TickFormatter(ticks: places, limits: limits)
      numbers = (places.map(formatter.label), formatter.offsetText, "")
    } else if areGiven {
      numbers = (Self.labels(ofGiven: places), "", "")
    } else {
      numbers = (places.map(LogTickFormatter(limits: limits, scale: scaling).label), "", "")
    }
    guard given.contains(where: { $0 != nil }) else { return numbers }
    return (zip(given, numbers.texts).map { $0 ?? $1 }, numbers.offsetText, numbers.power)
  }

  /// The labels of places that somebody has chosen: powers of ten as such, others in their digits.
  private static func labels(ofGiven places: [Double]) -> [String] {
    // Over more than a decade powers of ten alone have labels.
    let limits: ClosedRange<Double> = 1...100
    let labels = places.map(LogTickFormatter(limits: limits, scale: .log).label)
    guard labels.contains("") else { return labels }
    return TickFormat(.plain).labels(places, limits: limits, isEven: false)
  }

  /// The ticks between the powers of ten of a logarithmic axis, increasing.
  fileprivate func minorTicks(
    _ limits: ClosedRange<Double>, besides major: [Double], room: Int
  ) -> [Axis.Tick] {
    guard scaling == .log, ticks != .given([]) else { return [] }
    let rounding =
      (scaling.forward(limits.upperBound) - scaling.forward(limits.lowerBound)) * 1e-5
    let places = LogTickLocator.minor(
      limits: limits, room: min(max(room, 1), TickLocator.mostIntervals)
    )
    .filter { place in
      !major.contains { abs(scaling.forward(place) - scaling.forward($0)) <= rounding }
    }
    let hasLabels =
      switch ticks {
      case .automatic, .atMost: true
      case .given, .step: false
      }
    let formatter = LogTickFormatter(limits: limits, scale: scaling)
    var texts = places.map { hasLabels ? formatter.label($0) : "" }
    if let format {
      let formatted = format.labels(places, limits: limits, isEven: false)
      texts = zip(texts, formatted).map { $0.isEmpty ? "" : $1 }
    }
    return inSight(zip(places, texts).map { Axis.Tick(value: $0, label: $1) }, limits)
  }

  /// The ticks that are drawn, those that only rounding moved across an end of the axis included.
  fileprivate func inSight(
    _ ticks: [Axis.Tick], _ limits: ClosedRange<Double>
  ) -> [Axis.Tick] {
    let places = Set(inSight(ticks.map(\.value), limits))
    return ticks.filter { places.contains($0.value) }
  }

  private func inSight(_ places: [Double], _ limits: ClosedRange<Double>) -> [Double] {
    let (lower, upper) = (scaling.forward(limits.lowerBound), scaling.forward(limits.upperBound))
    let slack = (upper - lower) * 1e-10
    return places.filter {
      let place = scaling.forward($0)
      return place >= lower - slack && place <= upper + slack
    }
  }
}
