/// The ways of the components' means from the start of a fit to its end, in the plane of two coordinates.
package struct PathMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "path", aliases: ["paths", "trajectory", "trajectories", "trail", "trace"],
    summary: "the way of each component's mean over the iterations of a fit", axes: .plane,
    styleKeys: [.color, .opacity, .lineWidth, .dash, .pointSize, .label], phrase: .annotation)

  static var needsFit: Bool { true }
  var namesComponents: Bool { true }

  /// The iterations that have a dot: the first hundred, and then ever fewer, of which each is a twentieth
  /// later than the one before.
  ///
  /// - Parameter last: The last that there may be, at least 0.
  /// - Returns: The iterations in their order, from 0.
  package static func iterations(upTo last: Int) -> [Int] {
    var iterations = Array(0...min(max(last, 0), 100))
    while let former = iterations.last, former >= 100, former < last {
      iterations.append(min(former + former / 20, last))
    }
    return iterations
  }

  var annotation: String? {
    "the paths of the components’ means over the iterations of the fit"
  }
}

extension Mark {
  /// The ways of the components' means from the start of a fit to its end; for mixtures that are fitted
  /// to points of at least two coordinates.
  public static let path = Mark(PathMark())
}
