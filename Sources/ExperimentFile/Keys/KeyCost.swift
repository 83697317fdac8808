/// What a key does to what its experiment costs.
///
/// Every entry says so, and a test compares files that differ in the key alone: what is said to cost
/// nothing must not change the estimate, and a factor must.
package enum KeyCost: Sendable {
  /// Nothing: no value is dearer than another.
  case nothing
  /// What its parts cost, each of which says so by itself.
  case parts
  /// What is known only while it is read or done, and counted there: rows, groups, iterations.
  case counted
  /// The letters that are set.
  case text
  /// The points, and the numbers that they have.
  case points
  /// What each row of a file is compared with.
  case reading
  /// The components, the starts and the least iterations of a fit.
  case fit
  /// The places of curves.
  case places
  /// The bins of histograms, and their parts.
  case bins
  /// How many panels and lines are drawn.
  case shapes
  /// The pixels that lines and dots cover.
  case area
  /// The pixels of the page and of pictures in it.
  case pixels
}
