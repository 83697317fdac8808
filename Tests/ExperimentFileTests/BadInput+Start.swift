// One mistake each, with every word of what is said about it.
extension BadInput {
  /// The start of a fit.
  static let startCases: [BadInput] = [
    BadInput(
      "A start has the components that are fitted", .fit, refusedBySchema: false,
      #"{ "components": 3, "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#,
      """
      two.json:2:29: error: start has 1 component; the fit has 3
        { "components": 3, "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }
                                    ^
      """),
    BadInput(
      "A start goes with one number of components", .fit, refusedBySchema: false,
      #"{ "components": [1, 3], "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#,
      """
      two.json:2:25: error: start goes with one number of components, not with several
        { "components": [1, 3], "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }
                                ^~~~~~~
      """),
    BadInput(
      "A start has the coordinates of the data", .fit, refusedBySchema: false,
      #"{ "components": 1, "start": [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] }"#,
      """
      two.json:2:29: error: start has means of 2 numbers; the data have 1 column
        { "components": 1, "start": [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] }
                                    ^
      """),
    BadInput(
      "A start is a mixture", .fit, refusedBySchema: false,
      #"{ "components": 1, "start": [{ "weight": 0.5, "mean": 0, "sd": 1 }] }"#,
      """
      two.json:2:42: error: weights sum to 0.5; they must sum to 1
        { "components": 1, "start": [{ "weight": 0.5, "mean": 0, "sd": 1 }] }
                                                 ^~~
      """),
    BadInput(
      "A start is of components", .fit, refusedBySchema: true,
      #"{ "components": 1, "start": "kmeans" }"#,
      """
      two.json:2:29: error: start must be a list [ … ] of components; found the text "kmeans"
        { "components": 1, "start": "kmeans" }
                                    ^~~~~~~~
      """),
    BadInput(
      "What a start leaves without effect is a warning", .fit, refusedBySchema: false,
      #"{ "components": 1, "starts": 5, "seed": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#,
      """
      two.json:2:20: warning: starts has no effect beside start
        { "components": 1, "starts": 5, "seed": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }
                           ^~~~~~~~
      two.json:2:33: warning: seed has no effect beside start
        { "components": 1, "starts": 5, "seed": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }
                                        ^~~~~~
      """),
    BadInput(
      "A name of scikit-learn for the start is understood", .fit, refusedBySchema: true,
      #"{ "components": 1, "means_init": 0 }"#,
      """
      two.json:2:20: error: unknown key "means_init" in a fit; did you mean "start"? Allowed: method, components, eachGroup, knownGroups, criterion, covariance, prior, minimumRatio, start, starts, seed, tolerance, maxIterations, standardErrors, ratioTest, labels, colors
        { "components": 1, "means_init": 0 }
                           ^~~~~~~~~~~~
      """),
  ]
}
