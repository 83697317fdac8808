import ExperimentFile
import Testing

/// What a fit by k-means keeps of its keys.
@Suite struct FitMethodTests {
  private func read(_ fit: String) throws -> (experiment: Experiment, warnings: [Diagnostic]) {
    let file = #"{ "data": { "file": "a.csv", "columns": ["a"] }, "mixture": { "fit": \#(fit) } }"#
    return try Experiment.read(Array(file.utf8), name: "two.json")
  }

  @Test("The method that stands in where none is named is not written")
  func standard() throws {
    let written = try read(#"{ "components": 2, "method": "em" }"#).experiment.resolvedText
    #expect(!written.contains("method"))
    #expect(try read(#"{ "components": 2 }"#).experiment.resolvedText == written)
  }

  @Test("Of k-means what it has is written, and the text is read again without a warning")
  func written() throws {
    let read = try read(
      #"{ "method": "kMeans", "components": 3, "starts": 7, "seed": 4, "maxIterations": 50 }"#)
    #expect(read.warnings.isEmpty)
    let text = read.experiment.resolvedText
    #expect(
      text.contains(
        #""fit": {"method": "kMeans", "components": 3, "starts": 7, "seed": 4, "maxIterations": 50}"#
      ))
    let again = try Experiment.read(Array(text.utf8), name: "resolved.json")
    #expect(again.warnings.isEmpty)
    #expect(again.experiment == read.experiment)
  }

  @Test(
    "What has no effect on k-means is a warning, and does not change the figure",
    arguments: [
      #""covariance": "tied""#, #""prior": true"#, #""minimumRatio": 0.5"#, #""tolerance": 0.1"#,
      #""criterion": "aic""#,
    ])
  func withoutEffect(key: String) throws {
    let plain = try read(#"{ "method": "kMeans", "components": 3 }"#)
    let read = try read(#"{ "method": "kMeans", "components": 3, \#(key) }"#)
    #expect(read.warnings.count == 1)
    #expect(read.warnings.first?.message.contains("has no effect") == true)
    #expect(read.experiment.resolvedText == plain.experiment.resolvedText)
  }

  @Test("A sentence about a figure names k-means")
  func words() throws {
    let one = try read(#"{ "method": "kMeans", "components": 1 }"#).experiment.summary
    #expect(one.contains("one Gaussian about the center of k-means"))
    let three = try read(#"{ "method": "kMeans", "components": 3 }"#).experiment.summary
    #expect(three.contains("a mixture about the three centers of k-means"))
  }
}
