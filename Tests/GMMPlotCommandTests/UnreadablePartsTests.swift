#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  @Suite("Where a part of the inputs cannot be read", .needs(Tool("clang")))
  struct UnreadablePartsTests {
    private func bench() throws -> Workbench {
      let bench = try Workbench()
      for name in ["a", "b", "c"] {
        try bench.write(
          """
          { "mixture": { "fit": { "components": 1 } }, "data": { "file": "\(name).csv" },
            "figure": { "size": [3, 2], "dpi": 60 } }
          """, to: "\(name).json")
        try bench.write(
          "x\n" + (0..<100_000).map { "\($0 % 97)\n" }.joined(), to: "\(name).csv")
      }
      return bench
    }

    /// What fails, the status of the batch, and the message about it.
    private static let faults: [(fault: [String: String], status: Int32, message: String)] = [
      (["FAIL_OPENING": "b.csv"], 66, "b.csv: error: permission denied\n"),
      (["FAIL_OPENING": "b.json"], 66, "b.json: error: permission denied\n"),
      (["FAIL_READING": "b.csv"], 74, "b.csv: error: input/output error\n"),
      (
        ["FAIL_READING": "b.csv", "FAIL_AFTER": "300000"], 74, "b.csv: error: input/output error\n"
      ),
      (["FAIL_READING": "b.json"], 74, "b.json: error: input/output error\n"),
    ]

    @Test(
      "A batch draws the others, keeps the figure that cannot be made, and says why",
      arguments: faults.indices, ["1", "3"])
    func inputs(number: Int, jobs: String) throws {
      let (fault, status, message) = Self.faults[number]
      let bench = try bench()
      let old = try DatedFile(bench, "figures/b.png")
      let result = try FaultySystem(bench).run(
        ["a.json", "b.json", "c.json", "-o", "figures/", "-j", jobs], fault)
      #expect(result.status == status, "\(fault): \(result.errors)")
      #expect(
        result.errors == message
          + "gmm-plot: error: 1 of 3 experiments could not be drawn: b.json\n")
      #expect(try old.isUntouched)
      #expect(
        try bench.contents.filter { $0.hasPrefix("figures/") }
          == ["figures/a.png", "figures/b.png", "figures/c.png"])
      for name in ["a", "c"] {
        #expect(try bench.run("\(name).json", "-o", "figures/", "--check").status == 0)
      }
    }

    @Test(
      "Each error of writing ends with status 74 or 73, and leaves the figure that was there",
      arguments: [(EIO, 74), (ENOSPC, 74), (EDQUOT, 74), (EROFS, 73)] as [(Int32, Int32)])
    func writing(error: Int32, status: Int32) throws {
      let bench = try Workbench()
      let old = try DatedFile(bench, "good.png")
      let result = try FaultySystem(bench).run(
        ["good.json", "-o", "good.png"], ["FAIL_WRITING": "\(error)"])
      #expect(result.status == status, "\(result.errors)")
      #expect(result.errors.hasPrefix("good.png: error: cannot write the file: "))
      #expect(try old.isUntouched)
      #expect(try bench.contents == ["good.json", "good.png"])
    }
  }
#endif
