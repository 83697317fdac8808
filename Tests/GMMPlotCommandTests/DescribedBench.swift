import Foundation
import TestSupport

/// A folder with an experiment `two.json` of 144 by 72 pixels, or 2 by 1 inches, and its description.
enum DescribedBench {
  static let plain = "Bars under a curve."
  /// What is special in one of the languages, with line breaks and control characters.
  static let difficult =
    "A \"b\" &lt; <c> [d](e) `f` *g* \\ h_i |j| 'k'\n l\r\n\tm\u{0}n\u{1B} é"
  static let difficultText = #"A "b" &lt; <c> [d](e) `f` *g* \ h_i |j| 'k' l m n é"#

  static func bench(_ description: String = plain) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(
      Workbench.smallExperiment().replacing(
        "{ \"mixture\"",
        with: "{ \"description\": \(HostileText.json(description)),\n \"mixture\""),
      to: "two.json")
    return bench
  }
}
