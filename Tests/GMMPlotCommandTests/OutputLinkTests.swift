import Foundation
import TestSupport
import Testing

/// Links, pipes and folders in the way of what is written.
@Suite struct OutputLinkTests {
  /// A folder `figures` with a link in it, and `store/secret` beside it.
  private func bench(_ link: String, to target: String) throws -> Workbench {
    let bench = try Workbench()
    try bench.write("secret", to: "store/secret")
    try bench.write("", to: "figures/keep")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file(link).path, withDestinationPath: target)
    return bench
  }

  @Test(
    "A link out of the folder of the figures is not followed, wherever it leads",
    arguments: [
      "../store/secret", "../store/new", "../nowhere/new", "nowhere/new", "/dev/full", "/dev/ptmx",
      "/proc/self/fd/1", "../figures/../store/secret", "..", "../store",
    ])
  func outside(target: String) throws {
    for (output, link) in [
      ("figures/", "figures/good.svg"), ("figures/good.svg", "figures/good.svg"),
    ] {
      let bench = try bench(link, to: target)
      let before = try bench.contents
      let result = try bench.run("good.json", "-o", output, "--format", "svg")
      #expect(result.status == 73, "\(target): \(result.errors)")
      #expect(result.errors.hasPrefix("figures/good.svg: error: "))
      #expect(result.output.isEmpty)
      #expect(try bench.contents == before)
      #expect(try bench.bytes(of: "store/secret") == Data("secret".utf8))
    }
  }

  @Test("What is said of a link names where it leads, and what to do")
  func message() throws {
    let bench = try bench("figures/good.svg", to: "../store/secret")
    let result = try bench.run("good.json", "-o", "figures/good.svg")
    #expect(
      result.errors.hasPrefix("figures/good.svg: error: is a symbolic link out of its folder, to "))
    #expect(result.errors.hasSuffix("; that file itself may be named\n"), "\(result.errors)")
  }

  @Test("A chain of links is followed as long as it stays in the folder, and stays as it is")
  func inside() throws {
    let bench = try bench("figures/good.svg", to: "a/b/../next.svg")
    try bench.write("old", to: "figures/a/b/last.svg")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("figures/a/next.svg").path,
      withDestinationPath: bench.file("figures/a/b/last.svg").path)
    #expect(try bench.run("good.json", "-o", "figures/", "--format", "svg").status == 0)
    #expect(try bench.bytes(of: "figures/a/b/last.svg").starts(with: Data("<".utf8)))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: bench.file("figures/good.svg").path) == "a/b/../next.svg")
    // One link of the chain leads out.
    try FileManager.default.removeItem(at: bench.file("figures/a/next.svg"))
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("figures/a/next.svg").path, withDestinationPath: "../../store/secret")
    #expect(try bench.run("good.json", "-o", "figures/", "--format", "svg").status == 73)
    #expect(try bench.bytes(of: "store/secret") == Data("secret".utf8))
  }

  @Test("The folder that is named may itself be a link")
  func folder() throws {
    let bench = try bench("elsewhere", to: "store")
    #expect(try bench.run("good.json", "-o", "elsewhere/").status == 0)
    #expect(try bench.run("good.json", "-o", "elsewhere/deeper/new.png").status == 0)
    #expect(try bench.contents.contains("store/good.png"))
    #expect(try bench.contents.contains("store/deeper/new.png"))
  }

  @Test("Dependency files, differences, fits and samples follow links no further than figures do")
  func others() throws {
    for (link, arguments) in [
      ("figures/d", ["good.json", "-o", "new.svg", "--depfile", "figures/d"]),
      ("figures/old.png", ["good.json", "-o", "old.png", "--check", "--diff", "figures"]),
      ("figures/fit", ["fit", "fit.json", "-o", "figures/fit"]),
      ("figures/spec", ["fit", "fit.json", "--spec", "figures/spec"]),
      ("figures/sample", ["sample", "good.json", "-o", "figures/sample"]),
      ("figures/extract", ["extract", "old.png", "-o", "figures/extract"]),
    ] {
      let bench = try bench(link, to: "../store/secret")
      try bench.write(Workbench.experiment.replacing("100", with: "101"), to: "old.json")
      #expect(try bench.run("old.json", "-o", "old.png").status == 0)
      try bench.write("x\n1\n2\n3\n", to: "x.csv")
      try bench.write(
        #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "x.csv" } }"#,
        to: "fit.json")
      let result = try Tool.gmmPlot.run(arguments, in: bench.folder)
      #expect(result.status == 73, "\(arguments): \(result.errors)")
      #expect(try bench.bytes(of: "store/secret") == Data("secret".utf8))
    }
  }

  @Test("A figure beside its experiment follows no link out of there")
  func unnamed() throws {
    let bench = try bench("figures/spec.png", to: "../store/new")
    try bench.write(Workbench.experiment, to: "figures/spec.json")
    #expect(try bench.run("figures/spec.json").status == 73)
    #expect(try !bench.contents.contains("store/new"))
  }

  @Test("Standard output by its name, and pipes of the shell, are written to")
  func openFiles() throws {
    let bench = try Workbench()
    let whole = try bench.run("good.json", "-o", "-", "--format", "svg").output
    for command in [
      "gmm-plot good.json -o /dev/stdout --format svg | cat",
      "gmm-plot good.json -o /dev/fd/3 --format svg 3>&1 | cat",
      "gmm-plot good.json -o /dev/stdout --format svg > file; cat file",
    ] {
      let result = try bench.shell(command)
      #expect(result.output == whole, "\(command): \(result.errors)")
    }
  }

  @Test("A pipe that nobody reads is refused, and is not waited for")
  func pipe() throws {
    let bench = try Workbench()
    let result = try bench.shell(
      "mkfifo pipe.svg; timeout 20 gmm-plot good.json -o pipe.svg; echo $?")
    #expect(result.text == "73\n")
    #expect(result.errors == "pipe.svg: error: is a pipe that nobody reads\n")
  }

  @Test(
    "Folders that were made for a file that cannot be written are taken away again",
    arguments: [
      "a/b/" + String(repeating: "d/", count: 2500) + "a.png",
      "a/b/" + String(repeating: "d", count: 300) + "/a.png",
      "a/b/" + String(repeating: "d", count: 300) + ".png", "a/b/../../good.json/a.png",
      "there/b/" + String(repeating: "d", count: 300) + ".png",
    ])
  func folders(path: String) throws {
    let bench = try Workbench()
    try FileManager.default.createDirectory(
      at: bench.file("there"), withIntermediateDirectories: true)
    let result = try bench.run("good.json", "-o", path)
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix(path.prefix(20)), "\(result.errors)")
    #expect(try bench.contents == ["good.json", "there"])
  }
}
