import Foundation
import TestSupport
import Testing

/// The folder that everything has to lie in.
@Suite struct RootTests {
  private static let mixture =
    #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#

  /// A folder `root` with an experiment and what it may name, and `out` beside it.
  private func bench(_ data: String, _ figure: String = "{}") throws -> Workbench {
    let bench = try Workbench()
    for folder in ["root", "out"] {
      try bench.write("x\n1\n2\n3\n", to: "\(folder)/x.csv")
      try bench.write(##"{ "background": "#fffaf0" }"##, to: "\(folder)/look.json")
      try bench.write(
        Data(
          contentsOf: Repository.folder.appending(
            path: "Tests/Fixtures/Rendering/fonts/quadratic.ttf")), to: "\(folder)/x.ttf")
    }
    for (link, target) in [
      ("root/out.csv", "../out/x.csv"), ("root/near.csv", "x.csv"), ("root/up", ".."),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: bench.file(link).path, withDestinationPath: target)
    }
    try bench.write(
      "{ \(Self.mixture),\n  \(data),\n  \"figure\": \(figure) }", to: "root/spec.json")
    return bench
  }

  private static let sample = #""sample": { "size": 10 }"#

  @Test("What lies in the root folder is read, by absolute paths and links too")
  func inside() throws {
    for file in ["x.csv", "near.csv", "./x.csv", "../root/x.csv", "up/root/x.csv", "absolute"] {
      let bench = try bench(#""data": { "file": "PATH" }"#, #"{ "theme": "look.json" }"#)
      let path = file == "absolute" ? bench.file("root/x.csv").path : file
      let text = try String(decoding: bench.bytes(of: "root/spec.json"), as: UTF8.self)
      try bench.write(text.replacing("PATH", with: path), to: "root/spec.json")
      for arguments in [
        ["root/spec.json", "-o", "root/figures/new.svg"], ["validate", "root/spec.json"],
        ["inspect", "root/spec.json"], ["describe", "root/spec.json"],
      ] {
        let result = try Tool.gmmPlot.run(arguments + ["--root", "root"], in: bench.folder)
        #expect(result.status == 0, "\(file): \(result.errors)")
      }
    }
  }

  @Test(
    "What lies elsewhere is refused at the place that names it, by every command",
    arguments: [
      (#""data": { "file": "../out/x.csv" }"#, "{}", "2:21", "root/../out/x.csv"),
      (#""data": { "file": "out.csv" }"#, "{}", "2:21", "root/out.csv"),
      (#""data": { "file": "up/out/x.csv" }"#, "{}", "2:21", "root/up/out/x.csv"),
      (#""data": { "file": "/etc/passwd" }"#, "{}", "2:21", "/etc/passwd"),
      // Whether there is something tells nobody anything.
      (#""data": { "file": "/etc/nothing.csv" }"#, "{}", "2:21", "/etc/nothing.csv"),
      (#""data": { "file": "/dev/ptmx" }"#, "{}", "2:21", "/dev/ptmx"),
      (sample, #"{ "theme": "../nothing.json" }"#, "3:24", "root/../nothing.json"),
      (sample, #"{ "theme": "../out/look.json" }"#, "3:24", "root/../out/look.json"),
      (sample, #"{ "theme": "up/out/look.json" }"#, "3:24", "root/up/out/look.json"),
    ])
  func outside(data: String, figure: String, place: String, path: String) throws {
    let bench = try bench(data, figure)
    for arguments in [
      ["root/spec.json", "-o", "root/figures/new.svg"], ["validate", "root/spec.json"],
      ["inspect", "root/spec.json"], ["describe", "root/spec.json"], ["sample", "root/spec.json"],
      ["fit", "root/spec.json"],
    ] {
      let result = try Tool.gmmPlot.run(arguments + ["--root", "root"], in: bench.folder)
      #expect(result.status == 65)
      #expect(
        result.errors.hasPrefix(
          "root/spec.json:\(place): error: \(path) lies outside root, which --root names\n"),
        "\(result.errors)")
    }
    #expect(try !bench.contents.contains("root/figures"))
  }

  @Test("A font file that lies elsewhere is refused; one inside and families are not")
  func fonts() throws {
    for (font, status) in [("../out/x.ttf", 65), ("x.ttf", 0), ("DejaVu Sans", 0)] {
      let bench = try bench(Self.sample, #"{ "font": "\#(font)" }"#)
      let result = try bench.run("root/spec.json", "-o", "root/new.svg", "--root", "root")
      #expect(result.status == Int32(status), "\(font): \(result.errors)")
      if status != 0 {
        #expect(
          result.errors.hasPrefix(
            "root/spec.json:3:23: error: root/../out/x.ttf lies outside root"), "\(result.errors)")
      }
    }
  }

  @Test(
    "Nothing is written outside the root folder",
    arguments: [
      "-o out/new.svg", "-o out/deeper/new.svg", "-o root/../new.svg", "-o root/up/new/new.svg",
      "-o root/new/../../../out/new.svg", "-o root/new.svg --depfile out/new.d",
      "-o root/old.png --check --diff out/differences",
    ])
  func outputs(options: String) throws {
    let bench = try bench(Self.sample)
    #expect(try bench.run("root/spec.json", "-o", "root/old.png").status == 0)
    try bench.write(
      String(decoding: bench.bytes(of: "root/spec.json"), as: UTF8.self)
        .replacing(#""mean": 0"#, with: #""mean": 1"#), to: "root/spec.json")
    let before = try bench.contents
    let result = try bench.shell("gmm-plot root/spec.json --root root \(options); echo $?")
    #expect(result.text == "73\n", "\(result.errors)")
    #expect(result.errors.contains("lies outside root, which --root names"), "\(result.errors)")
    #expect(try bench.contents.filter { !before.contains($0) && $0 != "root/new.svg" } == [])
  }

  @Test("A fitted experiment, a fit and a sample are not written outside the root folder")
  func otherOutputs() throws {
    let bench = try bench(Self.sample)
    try bench.write(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "x.csv" } }"#,
      to: "root/fit.json")
    let before = try bench.contents
    for arguments in [
      ["fit", "root/fit.json", "-o", "out/fit.json"],
      ["sample", "root/spec.json", "-o", "new.csv"],
      ["fit", "root/fit.json", "--spec", "out/new.json"],
    ] {
      let result = try Tool.gmmPlot.run(arguments + ["--root", "root"], in: bench.folder)
      #expect(result.status == 73, "\(result.errors)")
    }
    #expect(try bench.contents == before)
  }

  @Test("A link in the root folder that stands for an experiment file does not lead out of it")
  func experiment() throws {
    let bench = try bench(Self.sample)
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("root/link.json").path, withDestinationPath: "../good.json")
    let linked = try bench.run("validate", "root/link.json", "--root", "root")
    #expect(linked.status == 65)
    #expect(linked.errors == "root/link.json: error: lies outside root, which --root names\n")
    #expect(try bench.run("validate", "good.json", "--root", "root").status == 0)
    #expect(
      try bench.run(
        "validate", "-", "--root", "root", input: Data(Workbench.experiment.utf8)
      ).status == 0)
  }

  @Test("A root folder that is not there is missing")
  func missing() throws {
    let bench = try Workbench()
    for name in ["none", "good.json"] {
      #expect(try bench.run("validate", "good.json", "--root", name).status == 66)
    }
  }
}
