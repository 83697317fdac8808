import Foundation
import TestSupport
import Testing

@Suite("On a system that gives little", .needs(Tool("sh"))) struct SmallSystemTests {
  // Scripts/test-faults has every experiment file of the repository, with a release build.
  @Test("A stack of 256 KiB is enough for a figure", arguments: ["png", "svg", "pdf"])
  func stack(format: String) throws {
    let bench = try Workbench()
    let spec = Repository.folder.appending(path: "specs/two.json").path
    let result = try bench.shell(
      "ulimit -s 256; exec gmm-plot '\(spec)' -o figures/ -j 1 --format \(format)")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try bench.contents.contains("figures/two.\(format)"))
  }

  // Frames of a debug build are some times as large: Scripts/test-faults has 256 KiB for a release build.
  @Test(
    "JSON as deep as it may be needs no more than 1 MiB of stack, and deeper JSON is refused on it")
  func nesting() throws {
    let bench = try Workbench()
    for depth in [255, 256, 100_000] {
      let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      try bench.write(
        Workbench.experiment.replacing(
          #"{ "mixture""#, with: #"{ "$comment": \#(lists), "mixture""#), to: "deep.json")
      for command in ["validate deep.json", "deep.json -o deep.svg", "inspect deep.json"] {
        let result = try bench.shell("ulimit -s 1024; exec gmm-plot \(command)")
        #expect(result.status == 65, "\(depth) \(command): \(result.errors)")
        // What is as deep as it may be is read to its end: a comment is no list.
        #expect(
          result.errors.contains(depth == 255 ? "must be text" : "nest deeper than 256 levels"))
      }
    }
  }

  @Test("With less stack a figure is drawn, or there is a message and status 70")
  func lessStack() throws {
    let bench = try Workbench()
    var statuses: Set<Int32> = []
    for size in stride(from: 64, through: 160, by: 16) {
      let result = try bench.shell("ulimit -s \(size); exec gmm-plot good.json -o good.png")
      statuses.insert(result.status)
      if result.status == 0 {
        try FileManager.default.removeItem(at: bench.file("good.png"))
      } else {
        #expect(result.status == 70, "\(size) KiB")
        #expect(
          result.errors == "gmm-plot: error: the stack is too small (see ulimit -s)\n",
          "\(size) KiB")
        #expect(try bench.contents == ["good.json"])
      }
    }
    #expect(statuses.contains(70))
  }

  @Test("Threads have a stack of their own size, whatever the limit")
  func stackOfThreads() throws {
    let bench = try Workbench()
    try bench.write(Workbench.experiment, to: "other.json")
    // 16 KiB are the least that the C library gives a thread.
    let result = try bench.shell(
      "ulimit -s 256; exec gmm-plot good.json other.json -o figures/ -j 2")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("Of many files with data, each is closed before the next is opened")
  func manyFiles() throws {
    let bench = try Workbench()
    try bench.write("x\n1\n2\n4\n", to: "deep/deeper/data.csv")
    let text = #"{ "mixture": { "components": 1 }, "data": { "file": "deep/deeper/data.csv" } }"#
      .replacing(#""components": 1"#, with: #""fit": { "components": 1 }"#)
    for number in 0..<40 { try bench.write(text, to: "specs/\(number).json") }
    try bench.write("x\n1\n2\n4\n", to: "specs/deep/deeper/data.csv")
    for root in ["", "--root ."] {
      let result = try bench.shell(
        "ulimit -n 30; exec gmm-plot specs/*.json -o out/ -j 1 --format svg \(root)")
      #expect(result.status == 0, "\(root): \(result.errors)")
    }
  }

  @Test("With few file descriptors a figure is drawn, or a message says what cannot be opened")
  func descriptors() throws {
    let bench = try Workbench()
    let whole = try bench.run("good.json", "-o", "-", "--format", "png").output
    // A program that is linked with shared libraries cannot be loaded with fewer.
    for count in 4...8 {
      let result = try bench.shell("ulimit -n \(count); exec gmm-plot good.json -o good.png")
      if result.status == 0 {
        #expect(try bench.bytes(of: "good.png") == whole)
        try FileManager.default.removeItem(at: bench.file("good.png"))
      } else {
        #expect([66, 73, 74].contains(result.status), "\(count): \(result.status)")
        #expect(result.errors.hasSuffix(": too many open files\n"), "\(count): \(result.errors)")
        #expect(count < 6, "\(count) are enough")
      }
      #expect(try bench.contents == ["good.json"])
    }
  }
}
