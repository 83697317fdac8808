import Foundation
import TestSupport
import Testing

@testable import GMMSupport

@Suite struct WholeNumbersTests {
  @Test(
    "Every number has a whole one: its whole part, the nearest bound, or 0 for none",
    arguments: [
      (1.9, 1), (-1.9, -1), (-0.0, 0), (Double.leastNonzeroMagnitude, 0),
      (9_007_199_254_740_991, 9_007_199_254_740_991),
      (1e300, 9_007_199_254_740_992), (-1e300, -9_007_199_254_740_992),
      (.infinity, 9_007_199_254_740_992), (-.infinity, -9_007_199_254_740_992), (.nan, 0),
      (.signalingNaN, 0),
    ] as [(Double, Int)])
  func clamping(value: Double, whole: Int) {
    #expect(Int(clamping: value) == whole)
  }

  @Test("Narrow types have their own bounds")
  func narrow() {
    #expect(UInt8(clamping: 300.5) == 255)
    #expect(UInt8(clamping: -3.0) == 0)
    #expect(UInt8(clamping: Double.nan) == 0)
    #expect(Int32(clamping: -1e10) == -2_147_483_648)
    #expect(UInt32(clamping: Double.infinity) == 4_294_967_295)
    #expect(UInt64(clamping: -1.0) == 0)
  }

  /// Conversions that `Int(value)` of this module does not stand for, each with the reason why no number
  /// of a file ends the program there.
  private static let proven = [
    "GMMSupport/WholeNumbers.swift": "within the bounds that are asked before",
    "Histograms/KernelDensity/KernelMoments.swift":
      "sums of at most 65,536 powers below 1, times 2⁴⁴",
    "ElementaryFunctions/NumPy/NumPyFunctions+Pow.swift": "of exponents below 2⁵³",
    "Plotting/Axes/FixedPoint.swift": "a significand, which is below 2",
    "MixtureFigures/Marks/StartEnd.swift": "asked before to be below 2⁵³",
    "Plotting/Shapes/Scatter.swift": "clamped to levels before",
    "PNG/PNGEncoder.swift": "of a resolution that the experiment file bounds",
  ]

  @Test("The compiler warns of conversions that end the program, in all files that could have one")
  func warned() throws {
    let sources = Repository.folder.appending(path: "Sources")
    let manager = FileManager.default
    let files = try #require(manager.enumerator(atPath: sources.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 400)
    // Rooms that draw or compute see all of this module in every file. The others have no numbers of files
    // but in the places above.
    for room in [
      "DataFiles", "ExperimentFile", "GMMPlotCommand", "GaussianMixtures", "Histograms", "Plotting",
      "Rendering",
    ] {
      let isSeen = try files.filter { $0.hasPrefix(room + "/") }.contains { file in
        try String(contentsOf: sources.appending(path: file), encoding: .utf8)
          .contains("@_exported import GMMSupport")
      }
      #expect(isSeen, "\(room)")
    }
    // What the compiler does not warn of: other widths, and several numbers at a time.
    let others = try Regex(
      #"\b(?:U?Int128|Int64|Int16|Int8|SIMD\d+<U?Int\d*>)\((?!clamping|bitPattern|truncatingIfNeeded|bigEndian|littleEndian|repeating|\))[^)]*(?:rounded|value|units|upper|lower|significand|mixture|[^\w]y\b)"#
    )
    for file in files where Self.proven[file] == nil {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      #expect(text.firstMatch(of: others) == nil, "\(file)")
    }
  }
}
