import Foundation
import TestSupport
import Testing

@Suite struct UnchangedTests {
  private static let formats = ["png", "svg", "pdf"]

  /// The date of a file that is long past, so that any writing shows.
  private func age(_ name: String, in bench: Workbench) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1e9)],
      ofItemAtPath: bench.file(name).path)
  }

  private func isUntouched(_ name: String, in bench: Workbench) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: bench.file(name).path)
    return attributes[.modificationDate] as? Date == Date(timeIntervalSince1970: 1e9)
  }

  @Test("A figure that nothing has changed for is not drawn", arguments: formats)
  func unchanged(format: String) throws {
    let bench = try Workbench()
    let name = "new.\(format)"
    #expect(try bench.run("good.json", "-o", name).status == 0)
    try age(name, in: bench)
    let result = try bench.run("good.json", "-o", name, "-v")
    #expect(result.errors == "\(name): unchanged: nothing that it is made from has changed\n")
    #expect(try isUntouched(name, in: bench))
    let forced = try bench.run("good.json", "-o", name, "-v", "--force")
    #expect(
      forced.errors == "\(name): unchanged: drawn anew it is the same (it was asked for)\n")
    #expect(try isUntouched(name, in: bench))
  }

  @Test("Layout and defaults of the file make no difference, what is drawn does")
  func whatCounts() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "new.png").status == 0)
    try bench.write(
      Workbench.experiment.replacing("100", with: "1e2, \n \"seed\": 0"), to: "good.json")
    #expect(try bench.run("good.json", "-o", "new.png", "-v").errors.contains(": unchanged: "))
    try bench.write(Workbench.experiment.replacing("100", with: "101"), to: "good.json")
    let result = try bench.run("good.json", "-o", "new.png", "-v")
    #expect(result.errors.contains(" ms: the experiment has changed\n"))
  }

  @Test("A file of another program, a damaged one and one of another format are drawn over")
  func foreign() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "right.png").status == 0)
    let right = try bench.bytes(of: "right.png")
    #expect(try bench.run("good.json", "-o", "new.png", "--format", "svg").status == 0)
    for content in [Data(), Data("text".utf8), right.prefix(100), try bench.bytes(of: "new.png")] {
      try bench.write(content, to: "new.png")
      #expect(try bench.run("good.json", "-o", "new.png").status == 0)
      #expect(try bench.bytes(of: "new.png") == right)
    }
  }

  @Test("A report tells figures that were drawn from those that were not")
  func report() throws {
    let bench = try Workbench()
    let first = try bench.run("good.json", "-o", "new.png", "--json").text
    let second = try bench.run("good.json", "-o", "new.png", "--json").text
    #expect(first.contains(#""status": "rendered""#))
    #expect(
      second.replacing("unchanged", with: "rendered").replacing(#/"milliseconds": [^,]*/#, with: "")
        == first.replacing(#/"milliseconds": [^,]*/#, with: ""))
  }

  @Test("What a figure was made from can be drawn again to the same bytes", arguments: formats)
  func extract(format: String) throws {
    let bench = try Workbench()
    let specs = ["two", "components", "counts", "edges", "rug"].map {
      Repository.folder.appending(path: "specs/\($0).json").path
    }
    let title = Workbench.experiment.replacing(
      "{ \"mixture\"", with: #"{ "title": "π (\\) <&> 😀 \ufffe", "mixture""#)
    try bench.write(title, to: "titled.json")
    for spec in specs + ["titled.json"] {
      let name = URL(filePath: spec).deletingPathExtension().lastPathComponent + "." + format
      #expect(try bench.run(spec, "-o", "first/\(name)").status == 0)
      #expect(try bench.run("extract", "first/\(name)", "-o", "again.json").status == 0)
      #expect(try bench.run("again.json", "-o", "second/\(name)").status == 0)
      #expect(try bench.bytes(of: "first/\(name)") == bench.bytes(of: "second/\(name)"))
    }
  }

  @Test("A file that was not made by this program has nothing to extract")
  func nothingToExtract() throws {
    let bench = try Workbench()
    let result = try bench.run("extract", "good.json")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("good.json: error: does not say what it was made from"))
    #expect(try bench.run("extract", "missing.png").status == 66)
    #expect(result.output.isEmpty)
  }
}
