/// One end of an axis whose other one is taken from the data, in data units.
public enum OpenLimit: Hashable, Sendable {
  /// The lower end.
  case lower(Double)
  /// The upper end.
  case upper(Double)
}

extension OpenLimit {
  /// An interval with this end in place of its own; where it would be empty, one from this end on that is
  /// as long on the axis.
  package func applied(to interval: ClosedRange<Double>, _ scale: AxisScale) -> ClosedRange<Double>
  {
    let (first, last) = (scale.forward(interval.lowerBound), scale.forward(interval.upperBound))
    func beyond(_ end: Double, _ sign: Double) -> Double {
      let value = scale.inverse(scale.forward(end) + sign * (last - first))
      return value.isFinite && value != end ? value : end + sign * max(1, abs(end))
    }
    switch self {
    case .lower(let end):
      return
        end...(interval.upperBound > end ? interval.upperBound : max(beyond(end, 1), end.nextUp))
    case .upper(let end):
      let lower = interval.lowerBound < end ? interval.lowerBound : beyond(end, -1)
      return min(lower, end.nextDown)...end
    }
  }
}

/// The lines across the axes area at the ticks of an axis, behind the data.
public enum GridLines: String, Hashable, Sendable {
  /// None.
  case none
  /// At the ticks.
  case ticks
  /// At the minor ticks too.
  case all
}

/// Where the label of an axis stands.
public enum LabelPlace: String, CaseIterable, Sendable {
  /// In the middle of the axis.
  case middle
  /// At its right or upper end.
  case end
  /// Level above the axes area and flush left with it; for a vertical axis alone.
  case above
}

extension Figure.AxisOptions {
  /// Whether ticks are where somebody has put them, and only labels can be left out.
  var hasGivenTicks: Bool {
    switch ticks {
    case .automatic, .atMost: false
    case .step, .given: true
    }
  }

  /// The room for labels as Matplotlib counts it: a logarithmic axis has room for two in any case, and
  /// one that is linear about zero for all.
  func leastRoom(_ room: Int) -> Int {
    switch scaling {
    case .linear: room
    case .log: max(room, 2)
    case .symlog: max(room, TickLocator.mostIntervals)
    }
  }
}
