import ExperimentFile
import Testing

@Suite struct SummaryTests {
  private func summary(_ points: String, layers: [String]) throws -> String {
    let marks = layers.map { #"{ "mark": "\#($0)" }"# }.joined(separator: ", ")
    let file = """
      { "mixture": { "components": [
          { "weight": 0.25, "mean": -5, "sd": 1.5 }, { "weight": 0.75, "mean": 10, "sd": 2 }] },
        \(points), "figure": { "layers": [\(marks)] } }
      """
    return try Experiment.read(Array(file.utf8), name: "test.json").experiment.summary
  }

  @Test("What moves is said after what is shown, also after a description")
  func animation() throws {
    func summary(_ members: String, _ animation: String) throws -> String {
      let file = """
        { "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": ["a"] }, \(members)
          "figure": { "layers": [{ "mark": "density" }], "animation": \(animation) } }
        """
      return try Experiment.read(Array(file.utf8), name: "test.json").experiment.summary
    }
    let sentence = "An animation of the fit from its start to its end, in at most"
    #expect(
      try summary("", "{}")
        == "Density of a fitted mixture of two Gaussians. \(sentence) 20 frames, which plays once, within "
        + "5 seconds.")
    #expect(
      try summary(#""description": "A fit.","#, #"{ "frames": 2, "seconds": 1 }"#)
        == "A fit. \(sentence) 2 frames, which plays once, within a second.")
    #expect(try summary(#""description": "A fit","#, "{}").hasPrefix("A fit. An animation of"))
    #expect(try summary(#""description": "","#, "{}").hasPrefix("An animation of the fit"))
  }

  @Test(
    "A figure without a description is described by what it shows",
    arguments: [
      (
        ["histogram", "density"],
        "Histogram of 10,000 draws from a mixture of two Gaussians with its density"
      ),
      (["histogram"], "Histogram of 10,000 draws from a mixture of two Gaussians"),
      (["density"], "Density of a mixture of two Gaussians"),
      (
        ["components", "rug", "density", "histogram", "components"],
        "Histogram of 10,000 draws from a mixture of two Gaussians with its weighted component "
          + "densities, a rug of 10,000 draws and its density"
      ),
      (["density", "rug"], "Density of a mixture of two Gaussians with a rug of 10,000 draws"),
      (
        ["kernelDensity"], "Kernel density estimate of 10,000 draws from a mixture of two Gaussians"
      ),
      (
        ["density", "kernelDensity"],
        "Density of a mixture of two Gaussians with a kernel density estimate of 10,000 draws"
      ),
    ])
  func sample(layers: [String], text: String) throws {
    #expect(
      try summary(#""sample": {}"#, layers: layers)
        == text + ": weight 0.25, mean -5, sd 1.5; weight 0.75, mean 10, sd 2.")
  }

  @Test(
    "Data are described by their column and file",
    arguments: [
      (
        #"{ "file": "data/faithful.csv", "columns": ["waiting"] }"#,
        ["histogram", "rug", "density"],
        "Histogram of waiting in faithful.csv with a rug of waiting in faithful.csv and the density "
          + "of a mixture of two Gaussians"
      ),
      (#"{ "file": "x.npy", "columns": [2] }"#, ["rug"], "Rug of column 2 in x.npy"),
      (#"{ "file": "x.csv" }"#, ["histogram"], "Histogram of x.csv"),
    ])
  func data(object: String, layers: [String], text: String) throws {
    #expect(try summary(#""data": \#(object)"#, layers: layers).hasPrefix(text + ": weight 0.25"))
  }

  @Test(
    "A log-likelihood is described with its parameters",
    arguments: [
      ("mean", 1, "mean", 2, "the means of components 1 and 2"),
      ("mean", 2, "sd", 2, "the mean and the sd of component 2"),
      ("sd", 1, "mean", 2, "the sd of component 1 and the mean of component 2"),
    ])
  func likelihood(x: String, first: Int, y: String, second: Int, words: String) throws {
    let said = try summary(
      """
      { "mixture": { "fit": { "components": 2 } }, "data": { "file": "f.csv" },
        "figure": { "layers": [{ "mark": "likelihood", "parameters": [
          { "parameter": "\(x)", "component": \(first) },
          { "parameter": "\(y)", "component": \(second) }] }] } }
      """)
    #expect(said == "Log-likelihood of a fitted mixture of two Gaussians over \(words).")
  }

  private func summary(_ file: String) throws -> String {
    try Experiment.read(Array(file.utf8), name: "test.json").experiment.summary
  }

  private func plane(_ figure: String) throws -> String {
    try summary(
      """
      { "mixture": { "components": [
          { "weight": 0.25, "mean": [1, 2.5], "covariance": [[1, 0], [0, 1]] },
          { "weight": 0.75, "mean": [-3, 0], "covariance": [[2, 0], [0, 2]] }] },
        "sample": { "size": 500 }\(figure.isEmpty ? "" : ", \"figure\": \(figure)") }
      """)
  }

  @Test(
    "A plane is described with the means of its components",
    arguments: [
      (
        "",
        "Scatter plot of 500 draws from a mixture of two Gaussians in two dimensions with the "
          + "ellipses of its components"
      ),
      (
        #"{ "layers": [{ "mark": "heatmap" }, { "mark": "contours" }] }"#,
        "Heat map of the density of a mixture of two Gaussians in two dimensions with the contours "
          + "of its density"
      ),
      (
        #"{ "x": { "variable": 2 }, "layers": [{ "mark": "density" }, { "mark": "rug" }] }"#,
        "Density of a mixture of two Gaussians in two dimensions with a rug of x2 of 500 draws"
      ),
    ])
  func planes(figure: String, text: String) throws {
    #expect(
      try plane(figure)
        == text + ": weight 0.25, mean (1, 2.5); weight 0.75, mean (-3, 0).")
  }

  @Test(
    "Fits are described by what they show of which columns",
    arguments: [
      ("{}", "Scatter plot of a and b in f.csv with the ellipses of the components of M."),
      (
        #"{ "steps": [0] }"#,
        "Scatter plot of a and b in f.csv with the ellipses of the components of M at the start of "
          + "the fit."
      ),
      (
        #"{ "layers": [{ "mark": "contours" }], "steps": [0, 1, 1000] }"#,
        "Contours of the density of M at the start and after 1 and 1,000 iterations of the fit."
      ),
      (
        #"{ "layers": [{ "mark": "histogram" }, { "mark": "density" }], "steps": [1] }"#,
        "Histogram of a in f.csv with the density of M after 1 iteration of the fit."
      ),
      (
        #"{ "panels": [{ "layers": [{ "mark": "selection" }] }, { "layers": [{ "mark": "convergence" }] }] }"#,
        "Information criteria of the numbers of components of M with its log-likelihood after each "
          + "iteration."
      ),
      (
        #"{ "layers": [{ "mark": "density", "band": true }, { "mark": "components", "band": 0.9 }] }"#,
        "Density of M with a 95 % band with its weighted component densities with a 90 % band."
      ),
      (
        #"{ "layers": [{ "mark": "cdf", "band": 0.5 }] }"#,
        "Cumulative probability of M with a 50 % band."
      ),
      (
        #"{ "layers": [{ "mark": "ratioTest" }] }"#,
        "Bootstrap likelihood ratio test of the number of components of M."
      ),
    ])
  func fits(figure: String, text: String) throws {
    let said = try summary(
      """
      { "mixture": { "fit": { "components": [1, 3] } },
        "data": { "file": "x/f.csv", "columns": ["a", "b"] }, "figure": \(figure) }
      """)
    #expect(said == text.replacing("M", with: "a fitted mixture of Gaussians"))
  }

  @Test("All pairs of coordinates are described as such")
  func pairs() throws {
    #expect(
      try summary(
        """
        { "mixture": { "fit": { "components": 3 } },
          "data": { "file": "iris.csv", "columns": ["a", "b", "c"] } }
        """)
        == "Scatter plots of all pairs of coordinates and a histogram of each, a, b and c in "
        + "iris.csv, with the ellipses and densities of a fitted mixture of three Gaussians.")
    #expect(
      try summary(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": [0, 0, 0],
          "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }] }, "sample": { "size": 10 } }
        """)
        == "Scatter plots of all pairs of coordinates and a histogram of each, 10 draws from one "
        + "Gaussian in three dimensions, with the ellipses and densities of its components.")
  }

  @Test("Formulas in the names of components are read out")
  func formulas() throws {
    let file = #"""
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1, "label": "$\\mu_k^2$" }] },
        "figure": { "layers": [{ "mark": "density" }] } }
      """#
    let summary = try Experiment.read(Array(file.utf8), name: "test.json").experiment.summary
    #expect(summary == "Density of one Gaussian: μ²ₖ with weight 1, mean 0, sd 1.")
  }

  @Test("The name of a column is no formula where it labels an axis")
  func columns() throws {
    let file = """
      { "mixture": { "fit": { "components": 2 } },
        "data": { "file": "a.csv", "columns": ["$x$", "y"] } }
      """
    let panel = try Experiment.read(Array(file.utf8), name: "a").experiment.figure.panels[0]
    #expect(panel.x.label == "\\$x\\$")
    #expect(panel.y.label == "y")
  }
}
