#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  @Suite("Where there is no memory", .needs(Tool("clang")))
  struct OutOfMemoryTests {
    private static let message = "gmm-plot: error: out of memory\n"

    /// Text of all kinds, which libraries set, read and write with memory of their own.
    private static let experiment = """
      { "title": "Höhe μ שלום fi", "mixture": { "fit": { "components": 2 } },
        "data": { "file": "points.csv.gz" },
        "figure": { "size": [3, 2], "dpi": 60, "font": "letters.ttf", "x": { "label": "x₁" } } }
      """

    private func bench() throws -> Workbench {
      let bench = try Workbench()
      try bench.write(Self.experiment, to: "text.json")
      let rows = (0..<60).map { "\(Double($0 % 7) + ($0 < 30 ? 0 : 20))\n" }.joined()
      try bench.write("x\n" + rows, to: "points.csv")
      #expect(try bench.shell("gzip points.csv").status == 0)
      try bench.write(Data(contentsOf: DejaVuFonts.defaultFont()), to: "letters.ttf")
      return bench
    }

    /// Expects a call to write its figure as ever, or to say that there is no memory and to leave nothing
    /// but, where there was enough for that, the figure.
    private func expectWholeOrNothing(
      _ result: ToolResult, _ figure: String, _ expected: Data, _ bench: Workbench,
      _ comment: Comment
    ) throws {
      let isWritten = try bench.contents.contains(figure)
      switch result.status {
      case 0: #expect(isWritten, comment)
      case 70: #expect(result.errors.contains("error: "), comment)
      default: Issue.record("status \(result.status): \(result.errors) \(comment)")
      }
      if isWritten {
        #expect(try bench.bytes(of: figure) == expected, comment)
        try FileManager.default.removeItem(at: bench.file(figure))
      }
      #expect(
        try bench.contents == ["good.json", "letters.ttf", "points.csv.gz", "text.json"], comment)
    }

    @Test(
      "Wherever memory is refused, once or from then on, a figure is as ever or there is none, and the status says of too little",
      .needs(font: "DejaVuSans.ttf"), arguments: ["png", "svg", "pdf"])
    func refused(format: String) throws {
      let bench = try bench()
      let system = FaultySystem(bench)
      let figure = "text.\(format)"
      let arguments = ["text.json", "-o", figure]
      #expect(try Tool.gmmPlot.run(arguments, in: bench.folder).status == 0)
      let expected = try bench.bytes(of: figure)
      try FileManager.default.removeItem(at: bench.file(figure))
      let count = try system.allocationCount(arguments)
      try FileManager.default.removeItem(at: bench.file(figure))
      var places = ArbitraryNumbers(seed: UInt64(count))
      var failed = 0
      for fault in ["FAIL_ALLOCATION", "FAIL_ALLOCATIONS"] {
        for _ in 0..<15 {
          let place = Int.random(in: 0..<count, using: &places)
          let result = try system.run(arguments, [fault: "\(place)"])
          if result.status == 70 { failed += 1 }
          try expectWholeOrNothing(
            result, figure, expected, bench, "\(fault)=\(place) of \(count)")
        }
      }
      #expect(failed > 15, "\(failed) of 30 calls had no memory")
    }

    @Test("A limit of memory ends a figure with a message and status 70", .needs(Tool("sh")))
    func limited() throws {
      let bench = try Workbench()
      let script = """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "sample": { "size": 4000000 }, "figure": { "layers": [{ "mark": "ecdf" }, { "mark": "density" }] } }
        """
      try bench.write(script, to: "large.json")
      var statuses: Set<Int32> = []
      // From hardly enough to begin to enough for nearly all.
      let least = try #require(
        try (1...60).first { megabytes in
          try bench.shell("ulimit -v \(megabytes << 13); exec gmm-plot --version").status == 0
        })
      for more in [0, 4, 8, 12, 16, 24, 32, 48, 64] {
        let limit = least << 13 + more << 10
        let result = try bench.shell("ulimit -v \(limit); exec gmm-plot large.json -o large.png")
        statuses.insert(result.status)
        #expect([0, 70].contains(result.status), "\(limit) KiB: \(result.errors)")
        if result.status == 70 {
          #expect(result.errors.hasSuffix(Self.message), "\(limit) KiB: \(result.errors)")
          #expect(try bench.contents == ["good.json", "large.json"])
        } else {
          try FileManager.default.removeItem(at: bench.file("large.png"))
        }
      }
      #expect(statuses.contains(70))
    }

    @Test("A batch goes on without the threads that cannot be started, and draws the same figures")
    func noThreads() throws {
      let bench = try Workbench()
      let names = ["a", "b", "c"]
      for (seed, name) in names.enumerated() {
        try bench.write(
          Workbench.experiment.replacing("100", with: #"100, "seed": \#(seed)"#), to: "\(name).json"
        )
      }
      let specs = names.map { "\($0).json" }
      let arguments = specs + ["-o", "figures/", "-j", "3"]
      let result = try FaultySystem(bench).run(arguments, ["FAIL_THREADS": "1"])
      #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
      #expect(try bench.run("a.json", "b.json", "c.json", "-o", "others/").status == 0)
      for name in names {
        let others = try bench.bytes(of: "others/\(name).png")
        #expect(try bench.bytes(of: "figures/\(name).png") == others)
      }
    }
  }
#endif
