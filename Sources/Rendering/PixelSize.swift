import Plotting

/// The size of a picture, in pixels.
public struct PixelSize: Hashable, Sendable {
  /// The number of columns, at least 1.
  public let width: Int
  /// The number of rows, at least 1.
  public let height: Int

  /// Creates a size; less than a pixel is a pixel.
  public init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
  }

  /// The whole pixels of a figure; what does not fill one is cut off.
  init(of list: DisplayList, dpi: Double) {
    func pixels(_ points: Double) -> Int {
      Int(min(withoutNoise(points * dpi / 72).rounded(.down), 1e9))
    }
    self.init(width: pixels(list.width), height: pixels(list.height))
  }
}
