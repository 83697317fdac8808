import Foundation
import GMMSupport
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct BatchTests {
  /// Many small files, every third of which is wrong.
  private func bench() throws -> (Workbench, [String]) {
    let bench = try Workbench()
    let names = (10..<40).map { "s\($0).json" }
    for (number, name) in names.enumerated() {
      let size = number % 3 == 2 ? "0" : "\(1000 * (30 - number))"
      try bench.write(Workbench.experiment.replacing("100", with: size), to: name)
    }
    return (bench, names)
  }

  @Test("Figures, messages and reports are the same however many are drawn at a time")
  func order() throws {
    let (bench, names) = try bench()
    let runs = try ["1", "2", "8", "64"].map { jobs in
      let result = try Tool.gmmPlot.run(
        names + ["-o", "figures-\(jobs)/", "-j", jobs, "--json"], in: bench.folder)
      #expect(result.status == 65)
      let figures = try bench.contents.filter { $0.hasPrefix("figures-\(jobs)/") }
      return (
        try figures.map { try bench.bytes(of: $0) }, result.errors,
        result.text.replacing(#/"milliseconds": [0-9.e-]+/#, with: "")
          .replacing("figures-\(jobs)/", with: "figures/")
      )
    }
    for run in runs {
      #expect(run.0.count == 20)
      #expect(run.0 == runs[0].0)
      #expect(run.1 == runs[0].1)
      #expect(run.2 == runs[0].2)
    }
  }

  @Test("The first failure ends a batch that is to fail fast")
  func failFast() throws {
    let bench = try Workbench()
    try bench.write("{", to: "bad.json")
    let result = try bench.run(
      "good.json", "bad.json", "good2.json", "-o", "figures/", "--fail-fast", "-j", "1")
    #expect(result.status == 65)
    #expect(try bench.contents.filter { $0.hasSuffix(".png") } == ["figures/good.png"])
    #expect(!result.errors.contains("good2"))
  }

  @Test("A report has one object for each figure, with what CI asks about")
  func report() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    let result = try bench.run("good.json", "bad.json", "-o", "figures/", "--json")
    let lines = result.text.split(separator: "\n")
    try #require(lines.count == 2)
    let good = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(good["spec"] as? String == "good.json")
    #expect(good["status"] as? String == "rendered")
    #expect(good["seed"] as? Int == 0)
    #expect((good["bins"] as? [Int])?.count == 1)
    #expect((good["milliseconds"] as? Double ?? 0) > 0)
    #expect(good["warnings"] as? [String] == [])
    let outputs = try #require(good["outputs"] as? [[String: String]])
    #expect(outputs.map { $0["path"] } == ["figures/good.png"])
    #expect(
      try outputs[0]["sha256"] == SHA256.hexadecimal([UInt8](bench.bytes(of: "figures/good.png"))))
    let bad = try #require(
      JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(bad["status"] as? String == "failed")
    #expect(bad["exitStatus"] as? Int == 65)
    #expect((bad["error"] as? String)?.hasPrefix("bad.json:1:1: error: ") == true)
  }

  @Test("A report and a figure do not share standard output, and a batch needs a worker")
  func usage() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "-", "--format", "svg", "--json").status == 64)
    #expect(try bench.run("good.json", "-o", "new.png", "-j", "0").status == 64)
    #expect(try bench.run("good.json", "-o", "new.png", "-q", "-v").status == 64)
    #expect(try bench.contents == ["good.json"])
  }

  @Test("Nothing is said about progress where nobody watches")
  func noProgress() throws {
    let (bench, names) = try bench()
    let good = names.enumerated().filter { $0.offset % 3 != 2 }.map(\.element)
    #expect(try Tool.gmmPlot.run(good + ["-o", "figures/"], in: bench.folder).errors.isEmpty)
  }

  @Test("Those who want to know are told what was drawn, from which file")
  func verbose() throws {
    let bench = try Workbench()
    let start = ContinuousClock.now
    let result = try bench.run("good.json", "-o", "figures/new.png", "--verbose")
    let duration = start.duration(to: .now)
    let words = try #require(
      try #/figures/new\.png: drawn from good\.json in ([0-9]+\.[0-9]) ms: .*\n/#
        .wholeMatch(in: result.errors))
    // Part of what the process takes.
    #expect(try .milliseconds(#require(Double(words.1))) < duration)
  }

  @Test("Warnings can be turned off, errors cannot")
  func quiet() throws {
    let bench = try Workbench()
    try bench.write(
      BadSpec.layer(#"{ "mark": "histogram", "bins": { "edges": [0, 1] }, "range": [0, 1] }"#),
      to: "warned.json")
    try bench.write("{}", to: "bad.json")
    #expect(try bench.run("warned.json", "-o", "new.png").errors.contains(": warning: "))
    #expect(try bench.run("warned.json", "-o", "new.png", "-q").errors.isEmpty)
    #expect(try bench.run("bad.json", "-o", "new.png", "-q").errors.contains(": error: "))
  }

  @Test("Messages are colored where that is asked for, and nowhere else")
  func color() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "bad.json")
    let colored = try bench.run("bad.json", "-o", "new.png", "--color", "always").errors
    #expect(colored.contains(" \u{1B}[1;31merror:\u{1B}[0m an experiment needs"))
    let plain = try bench.run("bad.json", "-o", "new.png").errors
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test("Results are handed over in order, and none after the taker has had enough")
  func orderedWork() {
    for workers in [1, 2, 7] {
      var taken: [Int] = []
      OrderedWork.run(count: 100, workers: workers) { number in
        if number % 10 == 0 { usleep(1000) }
        return number * number
      } deliver: { number, result in
        #expect(result == number * number)
        taken.append(number)
        return number < 60
      }
      #expect(taken == Array(0...60))
    }
  }
}
