import Foundation
import TestSupport
import Testing

@Suite struct SameBytesTests {
  private static let formats = ["png", "svg", "pdf"]

  @Test("A figure is the same on every run and in every environment", arguments: formats)
  func environment(format: String) throws {
    let bench = try Workbench()
    try bench.write(Self.experiment, to: "all.json")
    try bench.write(Self.experiment, to: "another/name.json")
    let arguments = ["-o", "-", "--format", format]
    let first = try Tool.gmmPlot.run(["all.json"] + arguments, in: bench.folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(!first.output.isEmpty)

    let environments = [
      [:], ["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"],
      ["TZ": "Asia/Kathmandu"], ["HOME": "/nonexistent"], ["USER": "somebody", "PATH": "/bin"],
      ["SWIFT_DETERMINISTIC_HASHING": "1"], ["SOURCE_DATE_EPOCH": "86400"], ["TERM": "dumb"],
    ]
    for environment in environments {
      let result = try Tool.gmmPlot.run(
        ["all.json"] + arguments, environment: environment, in: bench.folder)
      #expect(result.output == first.output, "\(environment)")
    }
    let elsewhere = try Tool.gmmPlot.run(
      ["name.json"] + arguments, in: bench.file("another"))
    #expect(elsewhere.output == first.output)
  }

  @Test("A figure is the same whatever was drawn before it in the same run", arguments: formats)
  func batch(format: String) throws {
    let bench = try Workbench()
    let names = ["two", "case-03", "case-05"]
    let specs = names.map { Repository.fixture("Reference/\($0).json").path }
    for (folder, order) in [("there", specs), ("back", specs.reversed())] {
      let result = try Tool.gmmPlot.run(
        order + ["-o", "\(folder)/", "--format", format], in: bench.folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    for (name, spec) in zip(names, specs) {
      let alone = try bench.run(spec, "-o", "-", "--format", format).output
      #expect(try bench.bytes(of: "there/\(name).\(format)") == alone)
      #expect(try bench.bytes(of: "back/\(name).\(format)") == alone)
    }
  }

  /// Every mark and every kind of text, so that each has its chance to differ.
  private static let experiment = """
    { "title": "Three Gaussians",
      "mixture": { "components": [
        { "weight": 0.5, "mean": -2000, "sd": 700 }, { "weight": 0.3, "mean": 0, "sd": 300.5 },
        { "weight": 0.2, "mean": 1500, "covariance": 250000 } ] },
      "sample": { "size": 300, "seed": 9 },
      "figure": { "x": { "label": "value" }, "y": { "label": "density" }, "layers": [
        { "mark": "histogram", "label": "sample", "opacity": 0.5 }, { "mark": "rug" },
        { "mark": "density", "label": "mixture" }, { "mark": "components", "label": "part" } ] } }
    """
}
