/// Rectangles that cover the same pixels as others do together, mostly fewer.
///
/// Those without width or height are left out, and so are those that a clip hides. Of neighbors in
/// the list those that stand on the same edge in the same columns become the tallest, and those of
/// equal height that touch become one. So of a hundred thousand bars no more are left than there
/// are columns of pixels.
///
/// - Parameters:
///   - rectangles: Rectangles that are filled as one path, on a grid of pixels.
///   - clip: What is in sight of them; `nil` for everything.
/// - Returns: The rectangles in their order; all of them where one has its edges the wrong way
///   round, since it can cut holes into others.
/// - Complexity: O(*n*), where *n* is the number of rectangles.
func united(
  _ rectangles: [DeviceRectangle], clip: DeviceRectangle?
) -> [DeviceRectangle] {
  guard rectangles.allSatisfy({ $0.width >= 0 && $0.height >= 0 }) else { return rectangles }
  var united: [DeviceRectangle] = []
  for rectangle in rectangles where rectangle.width > 0 && rectangle.height > 0 {
    if let clip, rectangle.isOutside(clip) { continue }
    guard let last = united.last, last.bottom == rectangle.bottom else {
      united.append(rectangle)
      continue
    }
    if last.left == rectangle.left, last.right == rectangle.right {
      united[united.count - 1].top = min(last.top, rectangle.top)
    } else if last.top == rectangle.top, last.right == rectangle.left {
      united[united.count - 1].right = rectangle.right
    } else {
      united.append(rectangle)
    }
  }
  return united
}

extension DeviceRectangle {
  /// Whether it has a width and a height, and something of it lies in another.
  func isSeen(within clip: DeviceRectangle) -> Bool {
    width != 0 && height != 0 && max(left, right) > clip.left && min(left, right) < clip.right
      && max(top, bottom) > clip.top && min(top, bottom) < clip.bottom
  }

  /// Whether the two have no pixel in common.
  fileprivate func isOutside(_ other: DeviceRectangle) -> Bool {
    right <= other.left || left >= other.right || bottom <= other.top || top >= other.bottom
  }
}
