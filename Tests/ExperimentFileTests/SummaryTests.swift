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
}
