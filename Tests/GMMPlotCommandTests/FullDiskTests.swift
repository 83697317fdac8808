import Foundation
import TestSupport
import Testing

@Suite struct FullDiskTests {
  /// Small figures and one that has more bytes than the others together.
  private func bench() throws -> (Workbench, [String]) {
    let bench = try Workbench()
    let sizes = ["a": "[2, 1]", "b": "[30, 20]", "c": "[2, 1]"]
    for (name, size) in sizes {
      try bench.write(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "sample": { "size": 100 }, "figure": { "size": \(size), "dpi": 50 } }
        """, to: "\(name).json")
    }
    return (bench, ["a.json", "b.json", "c.json"])
  }

  @Test(
    "A batch writes what fits; a figure that does not fit ends it with status 74 and stays as it was",
    arguments: ["1", "8"])
  func fileSize(jobs: String) throws {
    let (bench, specs) = try bench()
    let old = try DatedFile(bench, "figures/b.png")
    let result = try bench.shell(
      "ulimit -f 8; gmm-plot \(specs.joined(separator: " ")) -o figures/ -j \(jobs)"
        + "; echo status $?")
    #expect(result.text == "status 74\n")
    #expect(
      result.errors == """
        figures/b.png: error: cannot write the file: file too large
        gmm-plot: error: 1 of 3 experiments could not be drawn: b.json

        """)
    #expect(try old.isUntouched)
    try expectWhole(["figures/a.png", "figures/c.png"], bench)
    #expect(
      try bench.contents.filter { $0.hasPrefix("figures/") }
        == ["figures/a.png", "figures/b.png", "figures/c.png"])
  }

  @Test(
    "On a full disk figures stay as they were, those that fit are whole, and nothing else is left",
    .needsMounts, arguments: ["1", "8"])
  func fullDisk(jobs: String) throws {
    let (bench, specs) = try bench()
    let disk = try Disk("size=24k", on: bench.file("figures"))
    let old = try DatedFile(bench, "figures/b.png")
    let result = try Tool.gmmPlot.run(specs + ["-o", "figures/", "-j", jobs], in: bench.folder)
    #expect(result.status == 74)
    #expect(
      result.errors.hasPrefix(
        "figures/b.png: error: cannot write the file: no space left on device\n"),
      "\(result.errors)")
    #expect(try old.isUntouched)
    // With several at a time the large one may take the room of a small one while it is written.
    let names = try bench.contents.filter { $0.hasPrefix("figures/") }
    #expect(Set(names).isSubset(of: ["figures/a.png", "figures/b.png", "figures/c.png"]))
    if jobs == "1" { #expect(names.count == 3) }
    try expectWhole(names.filter { $0 != "figures/b.png" }, bench)
    try disk.remove()
  }

  @Test(
    "A disk that may only be read ends with status 73, and its figures stay as they were",
    .needsMounts)
  func readOnly() throws {
    let (bench, specs) = try bench()
    let disk = try Disk("size=64k", on: bench.file("figures"))
    let old = try DatedFile(bench, "figures/a.png")
    try disk.forbidWriting()
    let result = try Tool.gmmPlot.run(specs + ["-o", "figures/"], in: bench.folder)
    #expect(result.status == 73)
    for name in ["a", "b", "c"] {
      #expect(
        result.errors.contains(
          "figures/\(name).png: error: cannot write the file: read-only file system\n"))
    }
    #expect(try old.isUntouched)
    #expect(try bench.contents.filter { $0.hasPrefix("figures/") } == ["figures/a.png"])
    try disk.remove()
  }

  @Test("Figures that need no writing are no failures on a full disk", .needsMounts)
  func unchanged() throws {
    let (bench, _) = try bench()
    let disk = try Disk("size=24k", on: bench.file("figures"))
    #expect(try bench.run("a.json", "-o", "figures/").status == 0)
    try disk.forbidWriting()
    #expect(try bench.run("a.json", "-o", "figures/").status == 0)
    try disk.remove()
  }

  @Test("A folder that vanishes midway is made again, or its loss is reported")
  func vanishing() throws {
    let (bench, specs) = try bench()
    // The first figure goes through a pipe that is read only after the folder has gone.
    let result = try bench.shell(
      """
      mkdir figures && mkfifo figures/a.png
      gmm-plot \(specs.joined(separator: " ")) -o figures/ -j 1 2> errors & 
      exec 3< figures/a.png; mv figures gone; cat <&3 > a.png; exec 3<&-
      wait $!; echo "status $?"
      """)
    #expect(result.text == "status 0\n", "\(result.errors)")
    try expectWhole(["a.png", "figures/b.png", "figures/c.png"], bench)
    #expect(try bench.contents.filter { $0.contains(".tmp") } == [])
  }

  /// Expects files to hold the figures that are drawn where there is room.
  private func expectWhole(_ names: [String], _ bench: Workbench) throws {
    for name in names {
      let spec = bench.file(name).deletingPathExtension().lastPathComponent + ".json"
      let whole = try bench.run(spec, "-o", "-", "--format", "png").output
      #expect(try bench.bytes(of: name) == whole, "\(name)")
    }
  }
}

/// A small disk of its own, in memory.
private struct Disk {
  private let folder: String

  init(_ options: String, on folder: URL) throws {
    self.folder = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try mount("-t", "tmpfs", "-o", options, "tmpfs")
  }

  func forbidWriting() throws { try mount("-o", "remount,ro") }

  /// Takes the disk away. Without that the folder could not be deleted.
  func remove() throws {
    let result = try Tool("umount").run([folder])
    try #require(result.status == 0, "\(result.errors)")
  }

  private func mount(_ arguments: String...) throws {
    let result = try Tool("mount").run(arguments + [folder])
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Whether this machine lets the tests mount anything; containers seldom do.
  static let isAvailable: Bool = {
    guard geteuid() == 0, let scratch = try? Scratch(),
      let disk = try? Disk("size=4k", on: scratch.folder.appending(path: "disk"))
    else { return false }
    return (try? disk.remove()) != nil
  }()
}

extension Trait where Self == ConditionTrait {
  fileprivate static var needsMounts: Self {
    .enabled(if: Disk.isAvailable, "needs root and leave to mount file systems")
  }
}
