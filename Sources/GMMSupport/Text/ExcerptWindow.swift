/// How much of a line a message shows on each side of a place in it, in Unicode scalars.
///
/// A line above 96 scalars is cut to 88, from 40 before the place on.
package struct ExcerptWindow {
  package let before: Int
  package let after: Int

  /// - Parameters:
  ///   - before: The number of scalars of the line that stand before the place.
  ///   - after: The number of those from the place on.
  package init(before: Int, after: Int) {
    let isShort = before + after <= 96
    self.before = isShort ? before : min(before, 40)
    self.after = isShort ? after : min(after, 88 - self.before)
  }
}
