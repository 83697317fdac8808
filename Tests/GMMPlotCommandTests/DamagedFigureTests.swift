import Foundation
import TestSupport
import Testing

/// What is done about figures that are not as they were drawn.
@Suite struct DamagedFigureTests {
  private static let formats = ["png", "svg", "pdf"]

  /// A folder with the experiment `new.json` and its figure.
  private func bench(_ format: String = "png") throws -> Workbench {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "new.json")
    #expect(try bench.run("new.json", "-o", "new.\(format)").status == 0)
    return bench
  }

  @Test(
    "A damaged figure is named with the command that mends it, and drawn anew",
    arguments: formats)
  func damaged(format: String) throws {
    let bench = try bench(format)
    let name = "new.\(format)"
    let right = try bench.bytes(of: name)
    for place in stride(from: 0, to: right.count, by: right.count / 12) {
      var damaged = right
      damaged[place] ^= 4
      try bench.write(damaged, to: name)
      let check = try bench.run("new.json", "-o", name, "--check", "--tolerance", "100%")
      #expect(check.status == 1)
      let figures = try check.staleFigures()
      #expect(figures.map(\.word) == ["damaged"], "byte \(place)")
      try bench.mend(figures)
      #expect(try bench.bytes(of: name) == right)
      try bench.write(damaged, to: name)
      #expect(try bench.run("new.json", "-o", name).status == 0)
      #expect(try bench.bytes(of: name) == right)
    }
  }

  @Test("A report calls a damaged figure damaged")
  func report() throws {
    let bench = try bench()
    try bench.write(bench.bytes(of: "new.png") + Data([0]), to: "new.png")
    let result = try bench.run("new.json", "-o", "new.png", "--check", "--json")
    #expect(result.status == 1)
    #expect(result.text.contains(#""status": "damaged""#))
  }

  @Test("Nothing is extracted from a damaged figure", arguments: formats)
  func extract(format: String) throws {
    let bench = try bench(format)
    let name = "new.\(format)"
    let right = try bench.bytes(of: name)
    for place in [right.count / 5, right.count / 2, right.count - 3] {
      var damaged = right
      damaged[place] ^= 1
      try bench.write(damaged, to: name)
      let result = try bench.run("extract", name)
      #expect(result.status == 65)
      #expect(result.errors.hasPrefix("\(name): error: is not as it was drawn"))
      #expect(result.output.isEmpty)
    }
  }

  @Test("A PNG that another program wrote anew with the same pixels is left alone, undrawn")
  func writtenAnew() throws {
    let bench = try bench()
    let right = try PNGFile(bench.bytes(of: "new.png"))
    let picture = try Picture(png: right.data)
    var other = right
    other.setPixels(picture.channels, width: 144)
    try #require(other.data != right.data)
    try bench.write(other.data, to: "new.png")
    let result = try bench.run("new.json", "-o", "new.png", "--check", "-v")
    #expect(result.status == 0)
    #expect(result.errors == "new.png: unchanged: nothing that it is made from has changed\n")
    #expect(try bench.run("extract", "new.png").status == 0)
  }

  @Test("A PNG whose pixels, texts or chunks were edited is damaged, whatever is tolerated")
  func edited() throws {
    let bench = try bench()
    let right = try PNGFile(bench.bytes(of: "new.png"))
    let picture = try Picture(png: right.data)
    var edits: [String: PNGFile] = [:]
    func edit(_ name: String, _ change: (inout PNGFile) throws -> Void) rethrows {
      var file = right
      try change(&file)
      edits[name] = file
    }
    var channels = picture.channels
    channels[3 * 5000] ^= 1
    edit("a pixel") { $0.setPixels(channels, width: 144) }
    edit("the experiment") { $0.setText("{}", for: "gmm-plot experiment") }
    edit("the title") { $0.setText("Another", for: "Title") }
    edit("no checksum") { $0.setText(nil, for: "gmm-plot checksum") }
    for type in ["IHDR", "pHYs", "iTXt", "IDAT", "IEND"] {
      edit("\(type) twice") { $0.repeatChunks(type, count: 2) }
      edit("no \(type)") { $0.repeatChunks(type, count: 0) }
    }
    for (name, file) in edits {
      try bench.write(file.data, to: "new.png")
      let result = try bench.run("new.json", "-o", "new.png", "--check", "--tolerance", "100%")
      #expect(result.status == 1, "\(name)")
      let word = name == "no iTXt" ? "foreign" : "damaged"
      #expect(try result.staleFigures().map(\.word) == [word], "\(name)")
    }
  }

  @Test(
    "A figure that would be drawn from other sources to the same picture is fresh",
    arguments: formats)
  func otherSources(format: String) throws {
    let bench = try Workbench()
    let name = "new.\(format)"
    // Both layers are out of sight, so that the data show in nothing but the digest.
    let spec = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "file": "points.csv" },
        "figure": { "size": [2, 1], "dpi": 72, "layers": [{ "mark": "density" }] } }
      """
    try bench.write(spec, to: "new.json")
    try bench.write("x\n1\n2\n", to: "points.csv")
    #expect(try bench.run("new.json", "-o", name).status == 0)
    try bench.write("x\n1\n2.0\n", to: "points.csv")
    let result = try bench.run("new.json", "-o", name, "--check", "-v")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.errors
        == "points.csv: read with separator comma, decimal mark point, names in the first line, 2 rows\n"
        + "\(name): unchanged: drawn anew it is the same (the data, the font or the format have "
        + "changed)\n")
  }
}
