import Foundation
import TestSupport
import Testing

/// Checks that take no figure at its word.
@Suite struct ForgedFigureTests {
  private static let formats = ["png", "svg", "pdf"]

  private func bench(_ format: String) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    #expect(try bench.run("new.json", "-o", "f/", "--format", format).status == 0)
    return bench
  }

  /// Gives a figure another picture, and all texts and checksums that a figure with it would have.
  private func forge(_ name: String, in bench: Workbench) throws {
    let right = try bench.bytes(of: name)
    if name.hasSuffix(".png") {
      var file = try PNGFile(right)
      var channels = try Picture(png: right).channels
      for index in 0..<30 { channels[3 * 5000 + index] ^= 0xFF }
      file.setPixels(channels, width: 144)
      file.setChecksum()
      try bench.write(file.data, to: name)
    } else if name.hasSuffix(".svg") {
      let text = String(decoding: right, as: UTF8.self)
      let place = try #require(text.range(of: "</metadata>\n"))
      let shape = "<path d=\"M0 0H144V72Z\"/>\n"
      let forged = text[..<place.upperBound] + shape + text[place.upperBound...]
      try bench.write(ForgedFigure.withChecksum(svg: String(forged)), to: name)
    } else {
      var forged = right
      let place = try #require(forged.range(of: Data("/MediaBox[0 0 144 ".utf8)))
      forged[place.upperBound - 2] = UInt8(ascii: "5")
      try bench.write(ForgedFigure.withChecksum(pdf: forged), to: name)
    }
  }

  @Test(
    "A figure whose picture was replaced passes a check by digest, and none with --force",
    arguments: formats)
  func forged(format: String) throws {
    let bench = try bench(format)
    let name = "f/new.\(format)"
    let right = try bench.bytes(of: name)
    try forge(name, in: bench)
    let check = ["new.json", "-o", "f/", "--format", format, "--check"]
    #expect(try Tool.gmmPlot.run(check, in: bench.folder).status == 0)
    let before = try FolderState(bench)
    let result = try Tool.gmmPlot.run(check + ["--force"], in: bench.folder)
    #expect(result.status == 1)
    let figures = try result.staleFigures()
    #expect(figures.map(\.word) == ["damaged"])
    #expect(
      figures.first?.reason.hasPrefix(
        "the file says that it shows the figure, and shows another picture") == true)
    #expect(try FolderState(bench) == before)
    try bench.mend(figures)
    #expect(try bench.bytes(of: name) == right)
  }

  @Test("Figures as they would be drawn are met with silence, drawn anew too", arguments: formats)
  func fresh(format: String) throws {
    let bench = try bench(format)
    let before = try FolderState(bench)
    let result = try bench.run("new.json", "-o", "f/", "--format", format, "--check", "--force")
    #expect(result.status == 0 && result.errors.isEmpty && result.output.isEmpty)
    #expect(try FolderState(bench) == before)
  }

  @Test("A picture is drawn of what was replaced, and as much may differ as is tolerated")
  func differences() throws {
    let bench = try bench("png")
    try forge("f/new.png", in: bench)
    let check = ["new.json", "-o", "f/", "--check", "--force"]
    let result = try Tool.gmmPlot.run(check + ["--diff", "d"], in: bench.folder)
    #expect(try result.staleFigures().first?.reason.contains("10 of 10,368 pixels differ") == true)
    #expect(try bench.contents.contains("d/new.png"))
    #expect(
      try Tool.gmmPlot.run(check + ["--tolerance", "0.0009"], in: bench.folder).status == 1)
    #expect(try Tool.gmmPlot.run(check + ["--tolerance", "0.001"], in: bench.folder).status == 0)
  }

  @Test("Every variant of every experiment is drawn and compared, on any number of threads")
  func variants() throws {
    let bench = try Workbench()
    let names = (1...6).map { "n\($0)" }
    for (index, name) in names.enumerated() {
      try bench.write(Workbench.smallExperiment(points: 100 + index), to: "\(name).json")
    }
    let request = names.map { "\($0).json" } + ["-o", "f/", "--theme", "light,dark"]
    #expect(try Tool.gmmPlot.run(request, in: bench.folder).status == 0)
    let forged = ["f/n2.png", "f/n5~dark.png"]
    for name in forged { try forge(name, in: bench) }
    for jobs in ["1", "4"] {
      let result = try Tool.gmmPlot.run(
        request + ["--check", "--force", "-j", jobs], in: bench.folder)
      #expect(result.status == 1)
      #expect(try result.staleFigures().map(\.path) == forged)
    }
  }

  @Test("A figure whose experiment was replaced as well is found", arguments: formats)
  func otherExperiment(format: String) throws {
    let bench = try bench(format)
    try bench.write(Workbench.smallExperiment(points: 99), to: "other/new.json")
    #expect(try bench.run("other/new.json", "-o", "f/", "--format", format).status == 0)
    let result = try bench.run("new.json", "-o", "f/", "--format", format, "--check", "--force")
    #expect(try result.staleFigures().map(\.word) == ["stale"])
  }
}

/// Files at the place of a figure that claim to be large. They are looked at in little memory.
@Suite struct LargeClaimTests {
  /// A PNG with a header and some chunks, whose checksums are right.
  private func png(
    width: Int, height: Int, depth: UInt8 = 8, color: UInt8 = 2, interlace: UInt8 = 0,
    _ chunks: [(String, Data)], claim: Int? = nil
  ) -> Data {
    var file = PNGFile(
      chunks: [
        ("IHDR", be(width) + be(height) + Data([depth, color, 0, 0, interlace]))
      ] + chunks
    ).data
    if let claim { file += be(claim) + Data("iTXta\0\0\0".utf8) }
    return file
  }

  private func be(_ number: Int) -> Data {
    Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) })
  }

  /// A stream of zlib that holds so many zeros in a thousandth of the bytes.
  private func zeros(_ count: Int) throws -> Data {
    let result = try Tool("python3").run(
      ["-c", "import sys, zlib; sys.stdout.buffer.write(zlib.compress(bytes(\(count)), 9))"])
    return result.output
  }

  /// The files, for a figure of 144 × 72 pixels.
  private func files() throws -> [String: Data] {
    [
      "a chunk that claims more than there is": png(
        width: 60, height: 40, [], claim: 0x7FFF_FFFF),
      "the same of the right size": png(width: 144, height: 72, [], claim: 0x7FFF_FFFF),
      "a large interlaced image": png(
        width: 32767, height: 8192, color: 3, interlace: 1,
        [("PLTE", Data([0, 0, 0])), ("IDAT", Data([0x78, 1])), ("IEND", Data())]),
      "a large black image": png(
        width: 16384, height: 8192, depth: 1, color: 0,
        [("IDAT", try zeros(8192 * 2049)), ("IEND", Data())]),
      "the largest image": png(
        width: 0x7FFF_FFFF, height: 0x7FFF_FFFF, [("IDAT", Data()), ("IEND", Data())]),
      "very many chunks": png(
        width: 144, height: 72, Array(repeating: ("IDAT", Data()), count: 300_000)),
      "more image data than pixels": png(
        width: 144, height: 72, [("IDAT", try zeros(200_000_000)), ("IEND", Data())]),
      "a profile that unfolds": png(
        width: 144, height: 72,
        [
          ("iCCP", Data("a\0\0".utf8) + (try zeros(100_000_000))),
          ("IDAT", try zeros(72 * 433)), ("IEND", Data()),
        ]),
    ]
  }

  @Test(
    "A file that claims to be large is named, and neither checking nor drawing needs memory for it",
    .needs(Tool("python3")), .needs(Tool("sh")))
  func claims() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    for (name, file) in try files() {
      try bench.write(file, to: "new.png")
      for options in ["", "--diff d", "--force", "--tolerance 1"] {
        // What a check needs by itself, and 100 MB.
        let check = try bench.shell(
          "ulimit -v 400000; gmm-plot new.json -o new.png --check \(options)")
        #expect(check.status == 1, "\(name) \(options): \(check.errors)")
        #expect(try check.staleFigures().count == 1, "\(name)")
      }
      let extract = try bench.shell("ulimit -v 400000; gmm-plot extract new.png")
      #expect(extract.status == 65, "\(name)")
      let draw = try bench.shell("ulimit -v 400000; gmm-plot new.json -o new.png --depfile d.d")
      #expect(draw.status == 0, "\(name): \(draw.errors)")
      #expect(try bench.run("new.json", "-o", "new.png", "--check", "--force").status == 0)
    }
  }

  @Test("A picture of another size is named with its size, and not decoded")
  func sizes() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    try bench.write(
      png(width: 60, height: 40, [("IDAT", Data([1, 2, 3])), ("IEND", Data())]), to: "new.png")
    let figure = try #require(
      bench.run("new.json", "-o", "new.png", "--check").staleFigures().first)
    #expect(figure.reason.hasSuffix(", it has 60 × 40 pixels instead of 144 × 72"))
  }

  @Test("A file far larger than the figure is not read", .needs(Tool("sh")))
  func largeFiles() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    for format in ["png", "svg", "pdf"] {
      #expect(try bench.run("new.json", "-o", "new.\(format)").status == 0)
      #expect(try bench.shell("truncate -s 4G new.\(format)").status == 0)
      let check = try bench.shell("ulimit -v 400000; gmm-plot new.json -o new.\(format) --check")
      #expect(check.status == 1, "\(check.errors)")
      #expect(try check.staleFigures().map(\.word) == ["damaged"])
      #expect(try bench.shell("ulimit -v 400000; gmm-plot new.json -o new.\(format)").status == 0)
      #expect(try bench.bytes(of: "new.\(format)").count < 1 << 20)
    }
  }
}
