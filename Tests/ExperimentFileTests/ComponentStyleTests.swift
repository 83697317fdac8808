import ExperimentFile
import Testing

/// The names and colors of components in experiment files.
@Suite struct ComponentStyleTests {
  private func read(_ text: String) throws -> Experiment {
    let (experiment, warnings) = try Experiment.read(Array(text.utf8), name: "test.json")
    #expect(warnings.isEmpty)
    return experiment
  }

  private func given(_ first: String, _ second: String) -> String {
    """
    { "mixture": { "components": [{ "weight": 0.5, "mean": 0, "sd": 1\(first) },
        { "weight": 0.5, "mean": 1, "sd": 1\(second) }] } }
    """
  }

  private func fit(_ keys: String) -> String {
    #"{ "mixture": { "fit": { "components": 2\#(keys) } }, "data": { "file": "a.csv" } }"#
  }

  @Test("Each component has the name and the color that it is given, and is written with them")
  func components() throws {
    let experiment = try read(
      given(##", "label": "first", "color": "C4""##, ##", "color": "#ff0000""##))
    let red = Layer.Paint.fixed(Color(red: 1, green: 0, blue: 0))
    #expect(
      experiment.componentStyles == [
        ComponentStyle(label: "first", color: .theme(4)), ComponentStyle(color: red),
      ])
    #expect(
      experiment.resolvedText.contains(
        ##""sd": 1.0, "label": "first", "color": "C4"}, {"weight": 0.5, "mean": 1.0, "sd": 1.0, "##
          + ##""color": "#ff0000ff"}]}"##), "\(experiment.resolvedText)")
    #expect(try read(experiment.resolvedText) == experiment)
    #expect(try read(experiment.fileText) == experiment)
  }

  @Test("Components of several dimensions have names and colors too")
  func space() throws {
    let experiment = try read(
      """
      { "mixture": { "components": [
        { "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]], "label": "only" }] } }
      """)
    #expect(experiment.componentStyles == [ComponentStyle(label: "only")])
    #expect(try read(experiment.resolvedText) == experiment)
  }

  @Test("A fit has the names and the colors of its components in lists")
  func fits() throws {
    let experiment = try read(fit(#", "labels": ["a", "b"], "colors": ["C1", "0.5"]"#))
    let grey = Layer.Paint.fixed(Color(red: 0.5, green: 0.5, blue: 0.5))
    #expect(
      experiment.componentStyles == [
        ComponentStyle(label: "a", color: .theme(1)), ComponentStyle(label: "b", color: grey),
      ])
    #expect(experiment.mixture == .fit(FitRequest(componentCounts: 2...2)))
    #expect(try read(experiment.resolvedText) == experiment)
    for keys in [#", "labels": ["a", "b"]"#, #", "colors": ["C1", "C0"]"#] {
      let experiment = try read(fit(keys))
      #expect(experiment.componentStyles.count == 2)
      #expect(try read(experiment.resolvedText) == experiment)
    }
  }

  @Test("A file without names and colors has none, and its text is as it was without such keys")
  func without() throws {
    for text in [given("", ""), fit("")] {
      let experiment = try read(text)
      #expect(experiment.componentStyles.isEmpty)
      #expect(!experiment.resolvedText.contains("null"))
      for key in ["labels", "colors", "color"] {
        #expect(!experiment.resolvedText.contains("\"\(key)\""))
      }
    }
    let label = try read(given("", "")).resolvedText
    #expect(
      label.hasPrefix(
        #"{"mixture": {"components": [{"weight": 0.5, "mean": 0.0, "sd": 1.0}, "#
          + #"{"weight": 0.5, "mean": 1.0, "sd": 1.0}]}, "sample""#), "\(label)")
  }

  @Test(
    "The components are called by their names in the words for those who cannot see the figure",
    arguments: [
      (
        #", "label": "low""#, #", "label": "high""#,
        "low with weight 0.5, mean 0, sd 1; high with weight 0.5, mean 1, sd 1."
      ),
      (
        #", "label": "low""#, "",
        "low with weight 0.5, mean 0, sd 1; component 2 with weight 0.5, mean 1, sd 1."
      ),
      (#", "color": "red""#, "", "weight 0.5, mean 0, sd 1; weight 0.5, mean 1, sd 1."),
    ])
  func words(first: String, second: String, components: String) throws {
    #expect(
      try read(given(first, second)).summary.hasSuffix(" Gaussians with its density: " + components)
    )
  }

  @Test("Of components that are fitted or have many coordinates the words have the names alone")
  func namesAlone() throws {
    #expect(
      try read(fit(#", "labels": ["low", "high"]"#)).summary
        == "Histogram of a.csv with the density of a fitted mixture of two Gaussians: low; high.")
    #expect(try !read(fit("")).summary.contains(":"))
    let cube = try read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": [0, 0, 0], "label": "cube",
          "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }] } }
      """)
    #expect(cube.summary.hasSuffix("with the ellipses and densities of its components: cube."))
  }
}
