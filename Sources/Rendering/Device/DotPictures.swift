import GMMSupport
import Plotting

/// Whether the dots of a figure are pictures of pixels in an SVG or a PDF, and how fine ones.
///
/// A shape for each dot takes some 50 to 100 bytes. Of a hundred thousand no reader can tell one from
/// the other, and a picture takes a tenth of that; so beyond ``limit`` dots in sight every panel has a
/// picture of its dots, in their place between what is below and above them. The one dot in a key of a
/// legend does not count.
package struct DotPictures {
  /// The resolution of all pictures, in pixels per inch.
  package let resolution: Double
  /// How many dots are in sight in the axes of the figure.
  package let count: Int

  /// The largest number of dots in sight that are shapes.
  static let limit = 20_000
  /// The largest number of pixels of all pictures together: they take 16 bytes each while a picture is
  /// made, as many as a raster image of the largest size.
  package static let largestPixelCount = Limits.pixels / 4
  /// The largest number of dots of one item that stay shapes beside pictures, as those of a legend.
  private static let fewDots = 100
  /// The resolution where none is asked for, in pixels per inch: that of print, or what the pixels of all
  /// pictures together suffice for, but no less than that of a coarse screen.
  private static let standardResolutions = 50.0...300.0
  /// Pixels of all pictures together where no resolution is asked for; dense dots take a byte for each.
  private static let standardPixels = 1_400_000.0

  /// Looks at a figure; `nil` where its dots stay shapes.
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - hasDark: Whether every picture is there twice, also in the colors for dark pages.
  ///   - wanted: The resolution in pixels per inch; `nil` for one that suits the figure. No picture
  ///     has more pixels in a direction than a raster image may have, and all together have at most a
  ///     quarter as many as one, whatever is wanted: it is the largest whole number then that they
  ///     can have.
  /// - Complexity: O(*n*) for *n* dots.
  init?(of list: DisplayList, hasDark: Bool, wanted: Double?) {
    let items = list.items.compactMap { item -> (dots: DisplayList.Dots, area: DeviceRectangle)? in
      // Axes clip their dots, and a key of a legend has few.
      guard case .dots(let dots, let clip) = item, clip != nil || Self.include(dots) else {
        return nil
      }
      let page = Rectangle(left: 0, bottom: 0, right: list.width, top: list.height)
      let area = clip ?? page
      // Which way is up does not matter to the count.
      return (
        dots,
        DeviceRectangle(
          left: max(area.left, page.left), top: max(area.bottom, page.bottom),
          right: min(area.right, page.right), bottom: min(area.top, page.top))
      )
    }
    func sum(_ count: (DisplayList.Dots, DeviceRectangle) -> Int) -> Int {
      items.reduce(0) { $0 + count($1.dots, $1.area) }
    }
    guard sum({ dots, _ in dots.centers.count }) > Self.limit else { return nil }
    count = sum { $0.countInSight(within: $1) }
    guard count > Self.limit else { return nil }

    let areas = items.filter { Self.include($0.dots) }.map(\.area)
      .filter { $0.width > 0 && $0.height > 0 }
    let squareInches = areas.reduce(0) { $0 + $1.width * $1.height } / (72 * 72)
    let pixels = Self.standardPixels / (hasDark ? 2 : 1)
    let resolution =
      wanted
      ?? min(
        max(
          (pixels / squareInches).squareRoot().rounded(.down), Self.standardResolutions.lowerBound),
        Self.standardResolutions.upperBound)
    var largest = (Double(Self.largestPixelCount) / squareInches).squareRoot()
    for area in areas {
      // A pixel less, since edges are those of whole pixels.
      let side = max(area.width, area.height) / 72
      largest = min(largest, Double(Limits.pixelsPerSide - 2) / side)
    }
    if largest >= 1 { largest = largest.rounded(.down) }
    self.resolution = min(resolution, largest)
  }

  /// Whether some dots are a picture where a figure has pictures.
  static func include(_ dots: DisplayList.Dots) -> Bool { dots.centers.count > fewDots }

  /// The picture of some dots of a page.
  ///
  /// - Parameters:
  ///   - dots: The dots, in device units.
  ///   - clip: What is in sight of them.
  ///   - page: The whole page.
  ///   - unitsPerInch: The device units of an inch.
  /// - Returns: The picture; `nil` where nothing is in sight.
  func picture(
    of dots: DisplayList.Dots, within clip: DeviceRectangle, _ page: DeviceRectangle,
    unitsPerInch: Double
  ) -> DotPicture? {
    let area = DeviceRectangle(
      left: max(clip.left, page.left), top: max(clip.top, page.top),
      right: min(clip.right, page.right), bottom: min(clip.bottom, page.bottom))
    guard area.width > 0, area.height > 0 else { return nil }
    return DotPicture(of: dots, within: area, pixelsPerUnit: resolution / unitsPerInch)
  }
}
