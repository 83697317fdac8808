import Foundation
import TestSupport
import Testing

/// A batch of a few small figures that are to be replaced by others, over and over.
struct ReplacedFigures {
  let bench: Workbench
  let format: String

  /// What the figures hold before the batch, and after it.
  private let old: [String: Data]
  private let new: [String: Data]
  /// How long the batch takes if nothing else runs, in microseconds.
  private var duration = 0.0

  /// What the batch is called with.
  let arguments: [String]

  /// How many figures there are.
  var count: Int { new.count }

  /// Draws the figures of both versions, and finds out how long it takes to replace them.
  init(format: String) throws {
    bench = try Workbench()
    self.format = format
    let names = (0..<8).map { "figure\($0)" }
    var versions: [[String: Data]] = []
    for seed in [1, 2] {
      for (number, name) in names.enumerated() {
        try bench.write(
          """
          { "mixture": { "components": [{ "weight": 1, "mean": \(number), "sd": 1 }] },
            "sample": { "size": 50, "seed": \(seed) }, "figure": { "size": [2, 1.5], "dpi": 40 } }
          """, to: "\(name).json")
      }
      let specs = names.map { "\($0).json" }
      let result = try Tool.gmmPlot.run(
        specs + ["-o", "figures/", "--format", format], in: bench.folder)
      try #require(result.status == 0, "\(result.errors)")
      var version: [String: Data] = [:]
      for name in names { version[name] = try bench.bytes(of: "figures/\(name).\(format)") }
      versions.append(version)
    }
    (old, new) = (versions[0], versions[1])
    let specs = names.map { [bench] in bench.file("\($0).json").path }
    arguments =
      specs + ["-o", bench.file("figures").path, "--format", format, "-j", "2"]
    try #require(old.allSatisfy { new[$0] != $1 })
    var durations: [UInt64] = []
    for _ in 0..<5 {
      try restore()
      let start = DispatchTime.now().uptimeNanoseconds
      try complete()
      durations.append(DispatchTime.now().uptimeNanoseconds - start)
    }
    duration = Double(durations.min() ?? 0) / 1000
  }

  /// Puts the old figures in place.
  func restore() throws {
    for (name, figure) in old { try bench.write(figure, to: "figures/\(name).\(format)") }
  }

  /// Puts the old figures in place, starts the batch, and sends it a signal after a part of the time
  /// that it takes.
  func replace(
    sending signal: Int32, at moment: Double
  ) throws -> (ending: RunningProgram.Ending, replaced: Int) {
    try restore()
    let program = try RunningProgram(arguments)
    usleep(UInt32(duration * moment))
    program.send(signal)
    return (program.wait(), try countNew())
  }

  /// How many figures are the new ones; the others have to be the old ones.
  func countNew() throws -> Int {
    var count = 0
    for (name, figure) in new {
      let bytes = try bench.bytes(of: "figures/\(name).\(format)")
      if bytes == figure { count += 1 }
      #expect(bytes == figure || bytes == old[name], "\(name) is neither the old one nor the new")
    }
    return count
  }

  /// Lets the batch run to its end.
  func complete() throws {
    #expect(try RunningProgram(arguments).wait() == .exit(0))
    #expect(try countNew() == new.count)
  }

  /// What is in the folder of the figures besides them, hidden files too.
  var strayFiles: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: bench.file("figures").path)
        .filter { new[String($0.dropLast(format.count + 1))] == nil }.sorted()
    }
  }
}
