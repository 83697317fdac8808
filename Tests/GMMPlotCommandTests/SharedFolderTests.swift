import Foundation
import TestSupport
import Testing

@testable import GMMPlotCommand

/// Several processes that write into one folder, each of which clears up what killed ones have left.
@Suite struct SharedFolderTests {
  @Test("A file that somebody is writing is left alone, and one that nobody writes is taken away")
  func cleaning() throws {
    let bench = try Workbench()
    try bench.write("left", to: "figures/.gmm-plot-left.tmp")
    var written: String?
    let folder = try OutputFolder(of: bench.file("figures/good.png").path, inside: nil)
    let error = TemporaryFiles.withFile(in: folder) { name, _ in
      let path = bench.file("figures/\(fileName(of: name))").path
      written = path
      // Another process draws into the folder meanwhile.
      let result = try? bench.run("good.json", "-o", "figures/")
      #expect(result?.status == 0 && result?.errors == "")
      #expect(FileManager.default.fileExists(atPath: path))
      return 1
    }
    #expect(error == 1)
    // It failed, so that nothing of it stays.
    #expect(try !FileManager.default.fileExists(atPath: #require(written)))
    #expect(try bench.contents == ["figures", "figures/good.png", "good.json"])
  }

  @Test("What is named like such a file, but is not one, stays")
  func others() throws {
    let bench = try Workbench()
    let names = [".gmm-plot-a", "gmm-plot-a.tmp", "a.tmp", ".gmm-plot", "x.gmm-plot-a.tmp"]
    for name in names { try bench.write("mine", to: "figures/\(name)") }
    #expect(try bench.run("good.json", "-o", "figures/").status == 0)
    #expect(
      try bench.contents
        == (["figures", "good.json"] + (names + ["good.png"]).map { "figures/\($0)" }).sorted())
  }

  @Test("Processes that draw the same figures at the same time all succeed, and leave the figures")
  func sameOutputs() throws {
    let bench = try Workbench()
    let specs = (0..<12).map { "\($0).json" }
    for spec in specs { try bench.write(Workbench.smallExperiment(), to: spec) }
    #expect(try Tool.gmmPlot.run(specs + ["-o", "right/"], in: bench.folder).status == 0)
    let processes = try (0..<4).map { _ in
      try bench.process(specs + ["-o", "figures/", "--force", "-j", "2"])
    }
    for process in processes { try process.run() }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == [0, 0, 0, 0])
    let figures = specs.map { $0.replacing(".json", with: ".png") }.sorted()
    #expect(
      try bench.contents.filter { $0.hasPrefix("figures/") } == figures.map { "figures/\($0)" })
    for figure in figures {
      #expect(try bench.bytes(of: "figures/\(figure)") == bench.bytes(of: "right/\(figure)"))
    }
  }
}
