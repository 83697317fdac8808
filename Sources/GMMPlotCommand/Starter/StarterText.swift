/// An experiment to begin with, whose comments say what may be changed.
enum StarterText {
  /// An experiment of a mixture that is given.
  ///
  /// - Parameter file: The name of the experiment file, for the call that draws it.
  /// - Returns: The text of the file.
  static func sample(file: String) -> String {
    #"""
    {
      "$comment": \#(introduction(file)),
      "title": "A mixture of two Gaussians",
      "mixture": {
        "$comment": "Each component has a share of the whole (weight; they sum to 1), a mean and a standard deviation (sd).",
        "components": [
          { "weight": 0.25, "mean": 5, "sd": 1.5 },
          { "weight": 0.75, "mean": 10, "sd": 2 }
        ]
      },
      "sample": {
        "$comment": "So many values are drawn from the mixture. Another seed gives others.",
        "size": 10000,
        "seed": 0
      },
      "figure": \#(figure(axis: "x", points: "10,000 draws"))
    }

    """#
  }

  /// An experiment of a mixture that is fitted to a column of a data file.
  ///
  /// - Parameters:
  ///   - data: The path of the data file from the folder of the experiment file.
  ///   - columns: What is known of its columns.
  ///   - file: The name of the experiment file, for the call that draws it.
  /// - Returns: The text of the file.
  static func data(_ data: String, _ columns: DataColumns, file: String) -> String {
    #"""
    {
      "$comment": \#(introduction(file)),
      "title": \#(json(String(fileName(of: data)))),
      "data": {
        "$comment": \#(json(columns.description)),
        "file": \#(json(data)),
        "columns": [\#(columns.chosen.json)]
      },
      "mixture": {
        "$comment": "A mixture is fitted to the data, and BIC chooses among 1 to 6 components. A number in place of [1, 6] fits so many.",
        "fit": { "components": [1, 6] }
      },
      "figure": \#(figure(axis: columns.chosen.label, points: "data"))
    }

    """#
  }

  private static func introduction(_ file: String) -> String {
    json(
      "An experiment of gmm-plot. Change a number and draw it again: gmm-plot "
        + "\(file.asArgument.quotedForShell). "
        + "A $comment may stand in any object and has no effect. All keys: gmm-plot schema.")
  }

  private static func figure(axis: String, points: String) -> String {
    #"""
    {
        "$comment": "The size is in inches, dpi are pixels per inch. Themes: \#(themes).",
        "size": [8, 4],
        "dpi": 100,
        "theme": "matplotlib",
        "x": { "label": \#(json(axis)) },
        "y": { "label": "density" },
        "layers": [
          {
            "$comment": "bins: auto, another rule, or a number. The label stands in the legend.",
            "mark": "histogram", "bins": "auto", "color": "lightsteelblue", "label": \#(json(points))
          },
          { "mark": "components", "label": "component" },
          { "mark": "density", "color": "black", "label": "mixture" }
        ]
      }
    """#
  }

  /// The themes that every format of figures has.
  private static var themes: String {
    ThemeName.allCases.filter { !$0.followsPage }.map(\.rawValue).joined(separator: ", ")
  }

  /// A text in double quotes.
  private static func json(_ text: String) -> String { JSONValue.text(text).json() }
}
