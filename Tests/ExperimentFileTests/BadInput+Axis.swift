// One mistake each, with every word of what is said about it.
extension BadInput {
  /// The scales, ticks and looks of axes.
  static let axisCases: [BadInput] = []
}
