import ExperimentFile
import Testing

/// What stands in for a mixture, or a number of components, that is left out.
@Suite struct StandardFitTests {
  private func text(_ mixture: String) throws -> String {
    let file = #"{ "data": { "file": "a.csv", "columns": ["a"] }\#(mixture) }"#
    let (experiment, warnings) = try Experiment.read(Array(file.utf8), name: "two.json")
    #expect(warnings.isEmpty)
    return experiment.resolvedText
  }

  @Test("Beside data, a mixture that is left out is fitted: the best of 1 to 6 components by BIC")
  func leftOut() throws {
    let written = try text(#", "mixture": { "fit": { "components": [1, 6], "criterion": "bic" } }"#)
    #expect(written.contains(#""fit": {"components": [1, 6], "criterion": "bic", "#))
    #expect(try text("") == written)
    #expect(try text(#", "mixture": { "fit": {} }"#) == written)
    #expect(try text(#", "mixture": { "fit": { "criterion": "aic" } }"#) != written)
  }

  @Test("Without data a mixture is needed")
  func needed() {
    #expect(
      diagnostics(of: #"{ "sample": {} }"#).hasPrefix(
        #"two.json:1:1: error: an experiment needs the key "mixture", or "data" that one is fitted to"#
      ))
  }

  @Test("Data that are wrong are one problem, without another about the mixture")
  func wrongData() {
    #expect(
      diagnostics(of: #"{ "data": {} }"#).split(separator: "\n").count == 3)
    #expect(diagnostics(of: #"{ "dataset": {} }"#).split(separator: "\n").count == 3)
  }
}
