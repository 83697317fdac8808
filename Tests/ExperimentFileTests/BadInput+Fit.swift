// One mistake each, with every word of what is said about it.
extension BadInput {
  static let fitCases: [BadInput] = [
    BadInput(
      "A mixture has components or a fit", .mixture, refusedBySchema: true,
      #"{}"#,
      """
      two.json:2:1: error: a mixture needs "components", or "fit" to be fitted to data
        {}
        ^
      """),
    BadInput(
      "A mixture is given or fitted", .mixture, refusedBySchema: true,
      #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1 }], "fit": { "components": 2 } }"#,
      """
      two.json:2:56: error: a mixture has either "components" or "fit", not both
        { "components": [{ "weight": 1, "mean": 0, "sd": 1 }], "fit": { "components": 2 } }
                                                               ^~~~~
      """),
    BadInput(
      "A fit needs data", .mixture, refusedBySchema: false,
      #"{ "fit": { "components": 2 } }"#,
      """
      two.json:2:1: error: a mixture is fitted to data; "data" names the file
        { "fit": { "components": 2 } }
        ^
      """),
    BadInput(
      "Labels need a number of components", .fit, refusedBySchema: false,
      #"{ "labels": ["a", "b"] }"#,
      """
      two.json:2:3: error: labels go with one number of components, not with several; "components" says how many there are
        { "labels": ["a", "b"] }
          ^~~~~~~~
      """),
    BadInput(
      "A start needs a number of components", .fit, refusedBySchema: false,
      #"{ "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#,
      """
      two.json:2:3: error: start goes with one number of components, not with several; "components" says how many there are
        { "start": [{ "weight": 1, "mean": 0, "sd": 1 }] }
          ^~~~~~~
      """),
    BadInput(
      "There is at least one component", .fit, refusedBySchema: true,
      #"{ "components": 0 }"#,
      """
      two.json:2:17: error: the number of components must be at least 1; found 0
        { "components": 0 }
                        ^
      """),
    BadInput(
      "The least number of components comes first", .fit, refusedBySchema: false,
      #"{ "components": [6, 1] }"#,
      """
      two.json:2:17: error: components has its ends the wrong way round: the least number comes first: [1, 6]
        { "components": [6, 1] }
                        ^~~~~~
      """),
    BadInput(
      "A criterion is one of three", .fit, refusedBySchema: true,
      #"{ "components": [1, 3], "criterion": "bix" }"#,
      """
      two.json:2:38: error: unknown criterion "bix"; did you mean "bic"? Allowed: bic, aic, icl, soft-icl
        { "components": [1, 3], "criterion": "bix" }
                                             ^~~~~
      """),
    BadInput(
      "A name of scikit-learn is understood", .fit, refusedBySchema: true,
      #"{ "n_components": 2 }"#,
      """
      two.json:2:3: error: unknown key "n_components" in a fit; did you mean "components"? Allowed: method, components, eachGroup, knownGroups, criterion, covariance, prior, minimumRatio, start, starts, seed, tolerance, maxIterations, standardErrors, ratioTest, labels, colors
        { "n_components": 2 }
          ^~~~~~~~~~~~~~
      """),
  ]
}
