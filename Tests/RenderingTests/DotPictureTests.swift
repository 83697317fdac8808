import Foundation
import GMMSupport
import PNG
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Dots so many that an SVG or a PDF has a picture of them.
@Suite struct DotPictureTests {
  private static let area = Rectangle(left: 20.3, bottom: 15.7, right: 280.1, top: 190.9)

  /// Dots all over a page of 300 × 200 points, some of them beyond the area that they are clipped to.
  private static func dots(
    _ count: Int, palette: [Color] = [MarkPage.blue.faded(by: 0.2)], diameter: Double = 1.5
  ) -> DisplayList.Dots {
    var generator = ArbitraryNumbers(seed: 7)
    let centers = (0..<count).map { index in
      index % 5 > 0
        ? Point(
          x: Double.random(in: 60...140, using: &generator),
          y: Double.random(in: 60...140, using: &generator))
        : Point(
          x: Double.random(in: 0...300, using: &generator),
          y: Double.random(in: 0...200, using: &generator))
    }
    return DisplayList.Dots(
      centers, diameter: diameter, rim: 0, palette: palette,
      colorIndices: palette.count == 1 ? [] : centers.indices.map { Int32($0 % palette.count) })
  }

  private static func list(
    _ dots: [DisplayList.Dots], background: Color = .white, width: Double = 300,
    height: Double = 200, clip: Rectangle = area
  ) -> DisplayList {
    let page = Rectangle(left: 0, bottom: 0, right: width, top: height)
    return DisplayList(
      width: width, height: height,
      items: [
        .rectangles([page], fill: background, clip: nil),
        .rectangles(
          [Rectangle(left: 100, bottom: 0, right: 200, top: 200)], fill: MarkPage.red, clip: nil),
      ] + dots.map { .dots($0, clip: clip) })
  }

  private static func file(
    _ format: FigureFormat, _ list: DisplayList, dark: DisplayList? = nil,
    dotResolution: Double? = nil, dpi: Double = 72, provenance: Provenance? = nil,
    report: (DotPictures) -> Void = { _ in }
  ) throws -> [UInt8] {
    try format.render(
      list, font: .standard(dpi: dpi), dark: dark, dotResolution: dotResolution,
      provenance: provenance, report: report)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The pictures in an SVG.
  private static func pictures(_ svg: String) throws -> [PNGPixels] {
    try svg.matches(of: /data:image\/png;base64,([A-Za-z0-9+\/=]*)/).map { match in
      let data = try #require(Data(base64Encoded: String(match.1)))
      return try #require(PNGPixels(Array(data)))
    }
  }

  @Test("20,000 dots in sight are shapes, one more makes a picture of them, and this is reported")
  func limit() throws {
    // Faint, so that none is hidden by others.
    for (count, isPicture) in [(20_000, false), (20_001, true)] {
      let list = Self.list([Self.dots(count, palette: [MarkPage.blue.faded(by: 0.01)])])
      var reported: [Int] = []
      let svg = Self.text(try Self.file(.svg, list) { reported.append($0.count) })
      #expect(svg.contains("<image x") == isPicture)
      #expect(svg.contains("<circle ") != isPicture)
      #expect(reported == (isPicture ? [count] : []))
      let pdf = Self.text(try Self.file(.pdf, list))
      #expect(pdf.contains("/SMask") == isPicture)
    }
  }

  @Test("The dots in the keys of a legend do not count: axes clip theirs, and a key has few")
  func keys() throws {
    var list = Self.list([Self.dots(20_000, palette: [MarkPage.blue.faded(by: 0.01)])])
    list.items += Array(repeating: .dots(Self.dots(1), clip: nil), count: 3)
    _ = try Self.file(.svg, list) { Issue.record("\($0.count) dots are a picture") }
    list.items.append(.dots(Self.dots(101), clip: nil))
    #expect(DotPictures(of: list, hasDark: false, wanted: nil)?.count == 20_101)
  }

  @Test("Dots that others hide do not count, and a picture of pixels never has any")
  func hidden() throws {
    let list = Self.list([
      Self.dots(30_000, palette: [MarkPage.blue], diameter: 12), Self.dots(1_000),
    ])
    #expect(try !Self.text(Self.file(.svg, list)).contains("<image "))
    _ = try Self.file(.png, Self.list([Self.dots(30_000)])) { _ in Issue.record("a picture") }
  }

  @Test("The dots of all panels count together; beside pictures a hundred dots stay shapes")
  func panels() throws {
    let list = Self.list([Self.dots(12_000), Self.dots(12_000), Self.dots(100)])
    let svg = Self.text(try Self.file(.svg, list))
    #expect(svg.matches(of: /<image\s/).count == 2)
    #expect(svg.matches(of: /<circle\s/).count == 100)
  }

  @Test(
    "Pictures have 300 pixels per inch, fewer where these are many, and as many as are asked for")
  func resolution() throws {
    func resolution(
      _ list: DisplayList, dark: DisplayList? = nil, wanted: Double? = nil
    ) throws -> Double {
      var resolution = 0.0
      _ = try Self.file(.svg, list, dark: dark, dotResolution: wanted) {
        resolution = $0.resolution
      }
      return resolution
    }
    let dots = Self.dots(25_000)
    #expect(try resolution(Self.list([dots])) == 300)
    #expect(try resolution(Self.list([dots]), wanted: 600) == 600)
    #expect(try resolution(Self.list([dots]), wanted: 37.5) == 37.5)
    // √(1,400,000 / (8 · 5)) is 187.08, of half the pixels 132.3.
    let large = Self.list(
      [dots], width: 600, height: 400, clip: Rectangle(left: 0, bottom: 0, right: 576, top: 360))
    #expect(try resolution(large) == 187)
    #expect(try resolution(large, dark: large) == 132)
    let huge = Self.list(
      [dots], width: 7200, height: 7200, clip: Rectangle(left: 0, bottom: 0, right: 7200, top: 7200)
    )
    #expect(DotPictures(of: huge, hasDark: false, wanted: nil)?.resolution == 50)
    // Pictures have no more than 25,000,000 pixels altogether, and 32,767 a side: whole pixels per inch.
    #expect(DotPictures(of: huge, hasDark: false, wanted: 10_000)?.resolution == 50)
    let wide = Self.list(
      [dots], width: 7200, height: 72, clip: Rectangle(left: 0, bottom: 0, right: 7200, top: 72))
    #expect(DotPictures(of: wide, hasDark: false, wanted: 10_000)?.resolution == 327)
  }

  @Test(
    "The picture covers what is in sight, on a grid that begins in the corner of the page",
    arguments: [72.0, 100])
  func place(dpi: Double) throws {
    let svg = Self.text(
      try Self.file(.svg, Self.list([Self.dots(25_000)]), dotResolution: 144, dpi: dpi))
    let match = try #require(
      svg.firstMatch(of: /<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/))
    let unit = dpi / 144
    let numbers = try [match.1, match.2, match.3, match.4].map {
      try #require(Double($0)) / unit
    }
    for number in numbers { #expect(abs(number - number.rounded()) < 0.01) }
    // 20.3 and 280.1 points are 40.6 and 560.2 pixels; in whole pixels of the SVG the clip may be one
    // of those further.
    #expect((39...41).contains(numbers[0]))
    #expect((559...563).contains(numbers[0] + numbers[2]))
    let picture = try #require(Self.pictures(svg).first)
    #expect(Double(picture.width) == numbers[2].rounded())
    #expect(Double(picture.height) == numbers[3].rounded())
    #expect(svg.contains("clip-path="))
  }

  @Test("Each pixel has the opacity that dots over each other have, and their color")
  func pixels() throws {
    // Ten dots of a fifth in one place: 1 − 0.8¹⁰ is 0.8926.
    let middle = Array(repeating: Point(x: 150, y: 100), count: 10)
    var dots = Self.dots(25_000, palette: [MarkPage.blue.faded(by: 0.2)])
    dots.centers = dots.centers.filter { abs($0.x - 150) > 10 || abs($0.y - 100) > 10 } + middle
    dots.diameter = 6
    let svg = Self.text(
      try Self.file(.svg, Self.list([dots, Self.dots(9_000)]), dotResolution: 72))
    let picture = try #require(Self.pictures(svg).first)
    let pixel = picture[150 - 20, 100 - 9]
    #expect(pixel == SIMD4(26, 77, 230, 228))
    #expect(picture[0, 0].w == 0 || picture[0, 0].x == 26)
  }

  @Test(
    "A picture looks as the same dots in a picture of pixels do, over whatever is below",
    .needs(Tool("rsvg-convert")), .needs(Tool("pdftoppm")),
    arguments: [
      [MarkPage.blue.faded(by: 0.2)], [MarkPage.blue],
      [MarkPage.blue.faded(by: 0.2), MarkPage.red.faded(by: 0.2), Color.black.faded(by: 0.1)],
    ])
  func looks(palette: [Color]) throws {
    // Pixels of the pictures are pixels of the page.
    let list = Self.list([Self.dots(45_000, palette: palette, diameter: 0.8)])
    let expected = try #require(PNGPixels(Self.file(.png, list, dpi: 288)))
    let scratch = try Scratch()
    for format in [FigureFormat.svg, .pdf] {
      let bytes = try Self.file(format, list, dotResolution: 288, dpi: 288)
      let path = scratch.folder.appending(path: "figure.\(format.rawValue)").path
      #expect(Self.text(bytes).contains(format == .svg ? "<image x" : "/SMask"))
      try Data(bytes).write(to: URL(filePath: path))
      let result =
        try format == .svg
        ? Tool("rsvg-convert").run([path])
        : Tool("pdftoppm").run(["-r", "288", "-png", "-singlefile", path])
      #expect(result.status == 0, "\(result.errors)")
      let found = try #require(PNGPixels(Array(result.output)))
      #expect(found.width == expected.width && found.height == expected.height)
      // Within the clip, whose edge a PDF does not move to whole pixels.
      var (largest, sum, count) = (0, 0, 0)
      for row in 40..<720 {
        for column in 84..<1110 {
          for channel in 0..<3 {
            let difference =
              Int(found[column, row][channel]) - Int(expected[column, row][channel])
            largest = max(largest, abs(difference))
            sum += difference
            count += 1
          }
        }
      }
      // Pictures of pixels round after every dot.
      #expect(largest <= 6, "\(format)")
      #expect(abs(Double(sum)) / Double(count) < 0.5, "\(format)")
    }
  }

  @Test("An SVG that follows its page has a picture for each color scheme, and shows one of them")
  func dark() throws {
    let light = Self.list([Self.dots(25_000)])
    let dark = Self.list([Self.dots(25_000, palette: [MarkPage.red.faded(by: 0.2)])])
    let svg = Self.text(try Self.file(.svg, light, dark: dark))
    let images = svg.matches(of: /<image [^>]*preserveAspectRatio="none"([^>]*) clip-path/).map {
      String($0.1)
    }
    #expect(images.count == 2)
    #expect(images[0].firstMatch(of: /^ class="(g[0-9a-f]{10}-s\d+)"$/) != nil)
    #expect(images[1].firstMatch(of: /^ display="none" class="(g[0-9a-f]{10}-s\d+)"$/) != nil)
    #expect(svg.contains(/\{display:none\}/))
    #expect(svg.contains(/\{display:inline\}/))
    let pictures = try Self.pictures(svg)
    let place = (pictures[0].width / 3, pictures[0].height / 2)
    #expect(pictures[0][place.0, place.1].z == 230)
    #expect(pictures[1][place.0, place.1].x == 204)
    // Of colors that are the same on all pages there is one.
    #expect(try Self.pictures(Self.text(Self.file(.svg, light, dark: light))).count == 1)
  }

  @Test("Figures with pictures have the same bytes each time, and are known to be whole")
  func whole() throws {
    let provenance = Provenance(experiment: "{}", digest: String(repeating: "0", count: 64))
    let list = Self.list([
      Self.dots(25_000, palette: [MarkPage.blue.faded(by: 0.2), MarkPage.red.faded(by: 0.3)])
    ])
    for format in [FigureFormat.svg, .pdf] {
      let file = try Self.file(format, list, provenance: provenance)
      #expect(try file == Self.file(format, list, provenance: provenance))
      #expect(FigureContent(of: file, upTo: 0) == .whole(provenance))
      var damaged = file
      damaged[file.count / 2] ^= 1
      #expect(FigureContent(of: damaged, upTo: 0) == .damaged)
    }
  }

  @Test("100,000 dots take less than 2 MB, of several colors and for both color schemes too")
  func size() throws {
    var generator = ArbitraryNumbers(seed: 3)
    // Bell-shaped clouds over axes of 4.65 × 3.85 inches, as in the default figure of a plane.
    let centers = (0..<100_000).map { index -> Point in
      func bell() -> Double {
        (0..<6).reduce(0.0) { sum, _ in sum + Double.random(in: -1...1, using: &generator) }
      }
      return Point(
        x: 120 + 40 * Double(index % 3) + 22 * bell(), y: 180 - 30 * Double(index % 3) + 18 * bell()
      )
    }
    let palette = [MarkPage.blue, MarkPage.red, .black].map { $0.faded(by: 0.1) }
    let dots = DisplayList.Dots(
      centers, diameter: 1.5, rim: 0, palette: palette,
      colorIndices: centers.indices.map { Int32($0 % 3) })
    var other = dots
    other.palette = [palette[1], palette[2], palette[0]]
    func list(_ dots: DisplayList.Dots) -> DisplayList {
      Self.list(
        [dots], width: 432, height: 360,
        clip: Rectangle(left: 54, bottom: 39.6, right: 388.8, top: 316.8))
    }
    #expect(try Self.file(.svg, list(dots)).count < 2_000_000)
    #expect(try Self.file(.svg, list(dots), dark: list(other)).count < 2_000_000)
    #expect(try Self.file(.pdf, list(dots)).count < 2_000_000)
  }

  @Test("On a page of 20 × 20 inches, too, 100,000 dots of blended colors take less than 2 MB")
  func largePage() throws {
    var generator = ArbitraryNumbers(seed: 3)
    let centers = (0..<100_000).map { index -> Point in
      func bell() -> Double {
        (0..<6).reduce(0.0) { sum, _ in sum + Double.random(in: -1...1, using: &generator) }
      }
      return Point(
        x: 440 + 140 * Double(index % 3) + 75 * bell(),
        y: 800 - 130 * Double(index % 3) + 75 * bell())
    }
    func list(green: Double) -> DisplayList {
      let palette = (0..<64).map { index in
        Color(red: Double(index) / 63, green: green, blue: 1 - Double(index) / 63).faded(by: 0.1)
      }
      let dots = DisplayList.Dots(
        centers, diameter: 1.5, rim: 0, palette: palette,
        // Colors change from place to place as shares of components do.
        colorIndices: centers.map { Int32(clamping: (63 / (1 + exp((580 - $0.x) / 60))).rounded()) }
      )
      return Self.list(
        [dots], width: 1440, height: 1440,
        clip: Rectangle(left: 180, bottom: 158.4, right: 1296, top: 1267.2))
    }
    var resolution = 0.0
    let svg = try Self.file(.svg, list(green: 0.2), dark: list(green: 0.6)) {
      resolution = $0.resolution
    }
    // √(700,000 / (15.5 · 15.4)) is 54.15.
    #expect(resolution == 54)
    #expect(svg.count < 2_000_000)
  }

  @Test("A picture of discs of several sizes has each of its size")
  func sizes() throws {
    let centers = (0..<30_000).map { index in
      index == 29_999 ? Point(x: 250, y: 100) : Point(x: 50, y: 30 + Double(index % 150))
    }
    var dots = DisplayList.Dots(
      [centers[29_999]] + centers.dropLast(), diameter: 20, rim: 0,
      palette: [MarkPage.blue.faded(by: 0.9)])
    dots.sizes = [.init(diameter: 20, count: 1), .init(diameter: 2, count: 29_999)]
    let svg = Self.text(try Self.file(.svg, Self.list([dots]), dotResolution: 72))
    let pictures = try Self.pictures(svg)
    #expect(pictures.count == 1)
    let picture = try #require(pictures.first)
    // The area begins at 20.3 across; the page is 200 points high, and the area ends at 190.9.
    func opacity(_ x: Int, _ y: Int) -> UInt8 { picture[x - 20, y - 9].w }
    #expect(opacity(250, 100) > 0 && opacity(258, 100) > 0 && opacity(250, 92) > 0)
    #expect(opacity(262, 100) == 0)
    #expect(opacity(50, 100) > 0 && opacity(53, 100) == 0)
  }
}
