/// An interval that a point of one coordinate stands for; one of its ends may be infinitely far away.
struct PointInterval: Sendable {
  /// Which ends it has.
  enum Ends { case both, lower, upper }

  /// The middle; of an interval with one end this end.
  let place: Double
  /// Half of the width; ∞ with one end.
  let halfWidth: Double
  let ends: Ends

  /// The interval about a middle.
  init(middle: Double, halfWidth: Double) {
    self.init(place: middle, halfWidth: halfWidth, ends: .both)
  }

  /// The interval between two numbers, of which one may be infinite.
  init(from lower: Double, to upper: Double) {
    if lower == -.infinity {
      self.init(place: upper, halfWidth: .infinity, ends: .upper)
    } else if upper == .infinity {
      self.init(place: lower, halfWidth: .infinity, ends: .lower)
    } else {
      // Halves first: the difference of the ends could overflow.
      self.init(middle: lower / 2 + upper / 2, halfWidth: upper / 2 - lower / 2)
    }
  }

  private init(place: Double, halfWidth: Double, ends: Ends) {
    (self.place, self.halfWidth, self.ends) = (place, halfWidth, ends)
  }

  /// The interval in other units: less a mean, over a scale above 0.
  func standardised(mean: Double, scale: Double) -> PointInterval {
    PointInterval(place: (place - mean) / scale, halfWidth: halfWidth / scale, ends: ends)
  }

  /// A number that serves for those in the interval where starts are made; with one end it lies beyond
  /// it.
  ///
  /// - Parameter distance: How far beyond.
  /// - Returns: The number.
  func representative(beyondEndBy distance: Double) -> Double {
    switch ends {
    case .both: place
    case .lower: place + distance
    case .upper: place - distance
    }
  }
}
