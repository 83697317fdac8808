import Foundation
import TestSupport
import Testing

/// What a check says and shows of the pixels that differ.
@Suite struct CheckedPixelsTests {
  private static let red: [UInt8] = [0xD0, 0, 0x20]

  /// A folder with the experiment `new.json`, and the figure of `old.json` in its place.
  private func bench(_ old: String, _ format: String = "png") throws -> Workbench {
    let bench = try Workbench()
    try bench.write(old, to: "old/new.json")
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    #expect(try bench.run("old/new.json", "-o", "figures/", "--format", format).status == 0)
    #expect(try bench.run("new.json", "-o", "right/", "--format", format).status == 0)
    return bench
  }

  private func picture(_ name: String, in bench: Workbench) throws -> Picture {
    try Picture(png: bench.bytes(of: name))
  }

  @Test("A check tells how many of how many pixels differ, and the share in percent")
  func words() throws {
    let bench = try bench(Workbench.smallExperiment(points: 120))
    let (old, new) = try (
      picture("figures/new.png", in: bench), picture("right/new.png", in: bench)
    )
    try #require(old.channels.count == 3 * 144 * 72 && new.channels.count == 3 * 144 * 72)
    let count = (0..<144 * 72).count { old.pixel($0) != new.pixel($0) }
    #expect(count > 0)
    let figure = try #require(
      bench.run("new.json", "-o", "figures/", "--check").staleFigures().first)
    let match = try #require(
      figure.reason.wholeMatch(
        of: #/the experiment has changed, ([0-9,]+) of 10,368 pixels differ \(([0-9.]+) %\)/#))
    #expect(Int(match.1.replacing(",", with: "")) == count)
    let percent = try #require(Double(match.2))
    #expect(abs(percent - 100 * Double(count) / 10_368) < 0.05)
  }

  @Test("Three panels show what would be drawn, where it differs, and what the file shows")
  func panels() throws {
    let bench = try bench(Workbench.smallExperiment(points: 120))
    let before = try bench.bytes(of: "figures/new.png")
    let result = try bench.run("new.json", "-o", "figures/", "--check", "--diff", "some/where")
    #expect(result.status == 1)
    #expect(try result.staleFigures().count == 1)
    #expect(try bench.bytes(of: "figures/new.png") == before)
    #expect(
      try bench.contents.filter { $0.hasPrefix("some") }
        == ["some", "some/where", "some/where/new.png"])
    let shown = try picture("some/where/new.png", in: bench)
    let (old, new) = try (
      picture("figures/new.png", in: bench), picture("right/new.png", in: bench)
    )
    try #require(shown.width == 3 * 144 + 4 * 8)
    try #require(shown.height == 72 + 2 * 8)
    for row in 0..<72 {
      for column in 0..<144 {
        let (x, y, index) = (8 + column, 8 + row, row * 144 + column)
        try #require(shown.pixel(x, y) == new.pixel(index))
        try #require(
          (shown.pixel(x + 152, y) == Self.red) == (old.pixel(index) != new.pixel(index)))
        try #require(shown.pixel(x + 304, y) == old.pixel(index))
      }
    }
  }

  @Test("Where sizes differ both are told, and what only one of the figures has is red")
  func sizes() throws {
    let bench = try bench(
      Workbench.smallExperiment().replacing(#""size": [2, 1]"#, with: #""size": [1, 2]"#))
    let result = try bench.run("new.json", "-o", "figures/", "--check", "--diff", "d")
    let figure = try #require(try result.staleFigures().first)
    #expect(
      figure.reason
        == "the experiment has changed, it has 72 × 144 pixels instead of 144 × 72")
    let shown = try picture("d/new.png", in: bench)
    let (old, new) = try (
      picture("figures/new.png", in: bench), picture("right/new.png", in: bench)
    )
    try #require(shown.width == 3 * 144 + 4 * 8 && shown.height == 144 + 2 * 8)
    for row in 0..<144 {
      for column in 0..<144 {
        let expected = row < 72 ? new.pixel(column, row) : nil
        let actual = column < 72 ? old.pixel(column, row) : nil
        let (x, y) = (8 + column, 8 + row)
        if let expected { try #require(shown.pixel(x, y) == expected) }
        try #require((shown.pixel(x + 152, y) == Self.red) == (expected != actual))
        if let actual { try #require(shown.pixel(x + 304, y) == actual) }
      }
    }
  }

  @Test("A PNG of another program is foreign, and compared all the same")
  func foreign() throws {
    let bench = try bench(Workbench.smallExperiment())
    let right = try picture("right/new.png", in: bench)
    var channels = right.channels
    for index in 0..<30 { channels[index] = 7 }
    try bench.write(
      PNGFile(width: 144, height: 72, channels: channels).data, to: "figures/new.png")
    let result = try bench.run("new.json", "-o", "figures/", "--check", "--diff", "d")
    let figure = try #require(try result.staleFigures().first)
    #expect(figure.word == "foreign")
    #expect(figure.reason.hasSuffix(", 10 of 10,368 pixels differ (0.096 %)"))
    #expect(try picture("d/new.png", in: bench).pixel(8, 8) == right.pixel(0, 0))
    #expect(try picture("d/new.png", in: bench).pixel(8 + 304, 8) == [7, 7, 7])

    try bench.write(
      PNGFile(width: 144, height: 72, channels: right.channels).data, to: "figures/new.png")
    let same = try bench.run("new.json", "-o", "figures/", "--check", "--diff", "same")
    #expect(same.status == 1)
    #expect(try same.staleFigures().first?.reason.hasSuffix(", no pixel differs") == true)
    #expect(try !bench.contents.contains("same"))
  }

  @Test("A PNG of a shape that no figure has is foreign, and does no harm")
  func tall() throws {
    let bench = try bench(Workbench.smallExperiment())
    let channels = [UInt8](repeating: 0, count: 3 * 1_000_000)
    try bench.write(
      PNGFile(width: 1, height: 1_000_000, channels: channels).data, to: "figures/new.png")
    let result = try bench.run("new.json", "-o", "figures/", "--check", "--diff", "d")
    #expect(result.status == 1)
    #expect(try result.staleFigures().map(\.word) == ["foreign"])
  }

  @Test("A drawing that is stale is told without a picture", arguments: ["svg", "pdf"])
  func drawing(format: String) throws {
    let bench = try bench(Workbench.smallExperiment(points: 120), format)
    let result = try bench.run(
      "new.json", "-o", "figures/", "--format", format, "--check", "--diff", "d")
    #expect(result.status == 1)
    #expect(try result.staleFigures().map(\.reason) == ["the experiment has changed"])
    #expect(try !bench.contents.contains("d"))
  }

  @Test("No picture of a difference is drawn over a figure")
  func overFigure() throws {
    let bench = try bench(Workbench.smallExperiment(points: 120))
    let before = try FolderState(bench)
    for folder in ["figures", "./figures/", "old/../figures"] {
      let result = try bench.run("new.json", "-o", "figures/", "--check", "--diff", folder)
      #expect(result.status == 64)
    }
    #expect(try FolderState(bench) == before)
  }

  @Test("A figure passes if the share of pixels that differ is at most the tolerance")
  func tolerance() throws {
    let bench = try bench(Workbench.smallExperiment())
    let right = try picture("right/new.png", in: bench)
    var file = try PNGFile(bench.bytes(of: "right/new.png"))
    // 324 of 10,368 pixels are 1/32, which has an exact value.
    file.setPixels(
      right.channels.enumerated().map { $0 % 96 == 0 ? $1 ^ 1 : $1 }, width: 144)
    try file.changeDigest()
    try bench.write(file.data, to: "figures/new.png")
    let before = try FolderState(bench)
    for passing in ["0.03125", "3.125%", "0.04", "1", "100%"] {
      let result = try bench.run(
        "new.json", "-o", "figures/", "--check", "--tolerance", passing, "--diff", "d")
      #expect(result.status == 0, "\(passing)")
      #expect(result.errors.isEmpty)
    }
    for failing in ["0.03124", "3.12%", "0", "0%"] {
      let result = try bench.run("new.json", "-o", "figures/", "--check", "--tolerance", failing)
      #expect(result.status == 1, "\(failing)")
      #expect(result.errors.contains(", 324 of 10,368 pixels differ (3.1 %); "))
    }
    #expect(try bench.run("new.json", "-o", "figures/", "--check").status == 1)
    #expect(try FolderState(bench) == before)
  }

  @Test("No tolerance is enough for the figure of another experiment")
  func otherExperiment() throws {
    let bench = try bench(Workbench.smallExperiment(points: 120))
    #expect(
      try bench.run("new.json", "-o", "figures/", "--check", "--tolerance", "100%").status == 1)
  }

  @Test(
    "A figure cut off midway is stale and drawn anew, although what it says of itself is right",
    arguments: ["png", "svg", "pdf"])
  func cutOff(format: String) throws {
    let bench = try bench(Workbench.smallExperiment(), format)
    let name = "figures/new.\(format)"
    let right = try bench.bytes(of: name)
    for length in [right.count - 1, right.count - 5, right.count * 3 / 4] {
      try bench.write(right.prefix(length), to: name)
      let check = try bench.run("new.json", "-o", "figures/", "--format", format, "--check")
      #expect(check.status == 1)
      #expect(try check.staleFigures().first?.reason.hasPrefix("the file is cut off") == true)
      let drawn = try bench.run("new.json", "-o", "figures/", "--format", format)
      #expect(drawn.status == 0 && drawn.errors.isEmpty)
      #expect(try bench.bytes(of: name) == right)
    }
  }
}

extension Picture {
  /// Red, green and blue of a pixel.
  fileprivate func pixel(_ column: Int, _ row: Int) -> [UInt8] { pixel(row * width + column) }

  fileprivate func pixel(_ index: Int) -> [UInt8] { Array(channels[3 * index..<3 * index + 3]) }
}
