/// Divides arcs about the origin into chords of equal length that are as near to them as Agg's.
///
/// Made of operations that IEEE 754 defines, so that every system gives the same points. A sine to
/// the last bit is not needed here: a step is turned on from the one before.
struct ArcDivision {
  private let radius: Double
  /// The cosine of the angle of the longest chord, and the angle.
  private let chordCosine: Double
  private let chord: Double

  /// - Parameter radius: The radius in pixels, above 0. Chords are nowhere more than an eighth of a
  ///   pixel away from the arc.
  init(radius: Double) {
    self.radius = radius
    let half = radius / (radius + 0.125)
    chordCosine = 2 * half * half - 1
    chord = 2 * angle(cosine: half, sine: (1 - half * half).squareRoot())
  }

  /// Hands over the ends of the chords.
  ///
  /// - Parameters:
  ///   - start: The first end, on the circle.
  ///   - end: The last end, on the circle, which the arc goes to in the direction from the first
  ///     axis to the second.
  ///   - append: Takes the ends.
  /// - Complexity: O(√*r*), where *r* is the radius.
  func divide(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    _ append: (Double, Double) -> Void
  ) {
    append(start.x, start.y)
    let square = radius * radius
    let cosine = (start.x * end.x + start.y * end.y) / square
    let sine = (start.x * end.y - start.y * end.x) / square
    // Most corners turn by less than a chord.
    if sine < 0 || cosine < chordCosine {
      var turn = angle(cosine: cosine, sine: sine)
      if turn < 0 { turn += 2 * .pi }
      // Neither of a radius nor of a turn that is no number.
      let count = turn < chord * 1e6 ? Int(clamping: turn / chord) : 0
      let step = unitVector(turn / Double(count + 1))
      var (x, y) = start
      for _ in 0..<count {
        (x, y) = (x * step.cosine - y * step.sine, x * step.sine + y * step.cosine)
        append(x, y)
      }
    }
    append(end.x, end.y)
  }
}

/// The angle of a vector, from -π to π.
private func angle(cosine: Double, sine: Double) -> Double {
  let length = (cosine * cosine + sine * sine).squareRoot()
  // The tangent of half the angle, by the quotient that has no cancellation.
  if cosine < 0 {
    let quarter = 2 * arcTangent(abs(sine) / (length - cosine))
    return sine < 0 ? quarter - .pi : .pi - quarter
  }
  return 2 * arcTangent(sine / (length + cosine))
}

/// The arctangent of a number from -1 to 1: of an eighth of the angle by its Taylor series.
private func arcTangent(_ tangent: Double) -> Double {
  var tangent = tangent
  for _ in 0..<3 { tangent /= 1 + (1 + tangent * tangent).squareRoot() }
  let square = tangent * tangent
  var series = 0.0
  for odd in stride(from: 17.0, through: 1, by: -2) { series = 1 / odd - square * series }
  return 8 * tangent * series
}

/// The vector of length 1 at an angle from 0 to 2π: of an eighth of the angle by the Taylor series
/// of the sine and of what the cosine lacks of 1, which loses nothing when it is doubled.
private func unitVector(_ angle: Double) -> (cosine: Double, sine: Double) {
  let eighth = angle / 8
  let square = eighth * eighth
  var (sine, lack) = (1.0, 1.0)
  for term in stride(from: 18.0, through: 2, by: -2) {
    sine = 1 - square / (term * (term + 1)) * sine
    if term > 2 { lack = 1 - square / (term * (term - 1)) * lack }
  }
  sine *= eighth
  lack *= square / 2
  for _ in 0..<3 {
    sine *= 2 * (1 - lack)
    lack = 2 * lack * (2 - lack)
  }
  return (1 - lack, sine)
}
