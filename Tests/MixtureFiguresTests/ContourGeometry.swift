import Foundation
import Plotting

@testable import MixtureFigures

func cosine(_ angle: Double) -> Double { cos(angle) }
func sine(_ angle: Double) -> Double { sin(angle) }

extension Outline {
  /// The points, of a closed line the first again at the end.
  var points: [(x: Double, y: Double)] {
    let points = zip(x, y).map { (x: $0, y: $1) }
    return isClosed ? points + points.prefix(1) : points
  }

  /// The area within a closed line; negative where it runs clockwise.
  var signedArea: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2 }
  }

  /// The distance of a place from the nearest point of the line.
  func distance(to place: (x: Double, y: Double)) -> Double {
    zip(points, points.dropFirst()).map { a, b in
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let square = dx * dx + dy * dy
      let along = square == 0 ? 0 : ((place.x - a.x) * dx + (place.y - a.y) * dy) / square
      let share = min(max(along, 0), 1)
      return hypot(a.x + share * dx - place.x, a.y + share * dy - place.y)
    }.min() ?? .infinity
  }
}
