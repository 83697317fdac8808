// One mistake each, with every word of what is said about it.
extension BadInput {
  static let mixtureCases: [BadInput] = [
    BadInput(
      "Weights sum to 1", .component, refusedBySchema: false,
      #"{ "weight": 0.3, "mean": 5, "sd": 1 }, { "weight": 0.75, "mean": 9, "sd": 1 }"#,
      """
      two.json:2:13: error: weights sum to 1.05; they must sum to 1; "normalizeWeights": true in the mixture divides weights by their sum
        { "weight": 0.3, "mean": 5, "sd": 1 }, { "weight": 0.75, "mean": 9, "sd": 1 }
                    ^~~
      """),
    BadInput(
      "A weight is above 0", .component, refusedBySchema: true,
      #"{ "weight": -0.25, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:13: error: weight must be a number above 0 and at most 1; found -0.25
        { "weight": -0.25, "mean": 5, "sd": 1 }
                    ^~~~~
      """),
    BadInput(
      "A weight is a number", .component, refusedBySchema: true,
      #"{ "weight": null, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:13: error: weight must be a number above 0 and at most 1; found null
        { "weight": null, "mean": 5, "sd": 1 }
                    ^~~~
      """),
    BadInput(
      "A weight is a share", .component, refusedBySchema: true,
      #"{ "weight": 2, "mean": 5, "sd": 1 }, { "weight": 1, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:13: error: weight must be a number above 0 and at most 1; found 2; "normalizeWeights": true in the mixture divides weights by their sum
        { "weight": 2, "mean": 5, "sd": 1 }, { "weight": 1, "mean": 5, "sd": 1 }
                    ^
      """),
    BadInput(
      "Components have weights", .component, refusedBySchema: true,
      #"{ "mean": 5, "sd": 1 }"#,
      """
      two.json:2:1: error: a component needs the key "weight"; with "normalizeWeights": true in the mixture, components without are equally likely
        { "mean": 5, "sd": 1 }
        ^
      """),
    BadInput(
      "Each component has a weight", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": 1 }, { "mean": 5, "sd": 1 }"#,
      """
      two.json:2:38: error: a component needs the key "weight"
        { "weight": 1, "mean": 5, "sd": 1 }, { "mean": 5, "sd": 1 }
                                             ^
      """),
    BadInput(
      "Weights that are normalized are positive", .mixture, refusedBySchema: true,
      #"{ "normalizeWeights": true, "components": [{ "weight": 0, "mean": 5, "sd": 1 }] }"#,
      """
      two.json:2:56: error: weight must be a number above 0; found 0
        { "normalizeWeights": true, "components": [{ "weight": 0, "mean": 5, "sd": 1 }] }
                                                               ^
      """),
    BadInput(
      "Weights that are normalized are finite", .mixture, refusedBySchema: false,
      #"{ "normalizeWeights": true, "components": [{ "weight": 1e101, "mean": 5, "sd": 1 }] }"#,
      """
      two.json:2:56: error: 1e101 is too large; numbers are at most 1e+100 in magnitude
        { "normalizeWeights": true, "components": [{ "weight": 1e101, "mean": 5, "sd": 1 }] }
                                                               ^~~~~
      """),
    BadInput(
      "A share is not too small to compute with", .mixture, refusedBySchema: false,
      """
      { "normalizeWeights": true, "components": [{ "weight": 1e60, "mean": 5, "sd": 1 },
      { "weight": 1e-60, "mean": 5, "sd": 1 }] }
      """,
      """
      two.json:3:13: error: weight is 1e-120 of the sum of all weights; shares are at least 1e-100
        { "weight": 1e-60, "mean": 5, "sd": 1 }] }
                    ^~~~~
      """),
    BadInput(
      "All weights that are normalized are given, or none", .mixture, refusedBySchema: false,
      """
      { "normalizeWeights": true, "components": [{ "weight": 3, "mean": 5, "sd": 1 },
      { "mean": 5, "sd": 1 }] }
      """,
      """
      two.json:3:1: error: component 2 has no "weight"; either all components have one, or none
        { "mean": 5, "sd": 1 }] }
        ^
      """),
    BadInput(
      "The weights of a fit are shares", .fit, refusedBySchema: true,
      #"{ "components": 1, "normalizeWeights": true }"#,
      """
      two.json:2:20: error: unknown key "normalizeWeights" in a fit; it belongs to a mixture. Allowed: method, components, eachGroup, knownGroups, criterion, covariance, prior, minimumRatio, start, starts, seed, tolerance, maxIterations, standardErrors, ratioTest, labels, colors
        { "components": 1, "normalizeWeights": true }
                           ^~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A fit finds its weights", .whole, refusedBySchema: true,
      """
      { "data": { "file": "a.csv" }, "mixture": {
      "fit": { "components": 2 }, "normalizeWeights": true } }
      """,
      """
      two.json:2:29: error: normalizeWeights goes with "components"; the weights of a fit sum to 1
        "fit": { "components": 2 }, "normalizeWeights": true } }
                                    ^~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "Another word for normalizing weights", .mixture, refusedBySchema: true,
      #"{ "normalize": true, "components": [{ "weight": 1, "mean": 5, "sd": 1 }] }"#,
      """
      two.json:2:3: error: unknown key "normalize" in a mixture; did you mean "normalizeWeights"? Allowed: components, normalizeWeights, fit
        { "normalize": true, "components": [{ "weight": 1, "mean": 5, "sd": 1 }] }
          ^~~~~~~~~~~
      """),
    BadInput(
      "A mean is finite", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 1e999, "sd": 1 }"#,
      """
      two.json:2:24: error: 1e999 is too large; numbers are at most 1e+100 in magnitude
        { "weight": 1, "mean": 1e999, "sd": 1 }
                               ^~~~~
      """),
    BadInput(
      "A deviation is not too small to compute with", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 5, "sd": 1e-200 }"#,
      """
      two.json:2:33: error: 1e-200 is too small; numbers are 0 or at least 1e-100 in magnitude
        { "weight": 1, "mean": 5, "sd": 1e-200 }
                                        ^~~~~~
      """),
    BadInput(
      "A deviation is not 0", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": 0 }"#,
      """
      two.json:2:33: error: sd must be a number above 0; found 0
        { "weight": 1, "mean": 5, "sd": 0 }
                                        ^
      """),
    BadInput(
      "A deviation is not negative", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": -2 }"#,
      """
      two.json:2:33: error: sd must be a number above 0; found -2
        { "weight": 1, "mean": 5, "sd": -2 }
                                        ^~
      """),
    BadInput(
      "A deviation is not text", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": "2" }"#,
      """
      two.json:2:33: error: sd must be a number above 0; found the text "2"; write it without quotes
        { "weight": 1, "mean": 5, "sd": "2" }
                                        ^~~
      """),
    BadInput(
      "Deviation and variance exclude each other", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": 1, "covariance": 1 }"#,
      """
      two.json:2:36: error: a component has either "sd" or "covariance", not both
        { "weight": 1, "mean": 5, "sd": 1, "covariance": 1 }
                                           ^~~~~~~~~~~~
      """),
    BadInput(
      "A component has a deviation or a variance", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5 }"#,
      """
      two.json:2:1: error: a component needs "sd" (the standard deviation) or "covariance" (the variance)
        { "weight": 1, "mean": 5 }
        ^
      """),
    BadInput(
      "A covariance matrix has one row and one column", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 5, "covariance": [[1, 0], [0, 1]] }"#,
      """
      two.json:2:41: error: covariance must be a number (the variance) or a matrix [[v]] of one row and column; found a list of 2
        { "weight": 1, "mean": 5, "covariance": [[1, 0], [0, 1]] }
                                                ^~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A variance is above 0", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 5, "covariance": [[0]] }"#,
      """
      two.json:2:43: error: covariance must be a number above 0; found 0
        { "weight": 1, "mean": 5, "covariance": [[0]] }
                                                  ^
      """),
    BadInput(
      "Nobody can tell what sigma is", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sigma": 1 }"#,
      """
      two.json:2:27: error: unknown key "sigma" in a component: nobody can tell a deviation from a variance by that name; write "sd" for the standard deviation or "covariance" for the variance
        { "weight": 1, "mean": 5, "sigma": 1 }
                                  ^~~~~~~
      """),
    BadInput(
      "A name of another program is one problem", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "std": 1 }"#,
      """
      two.json:2:27: error: unknown key "std" in a component; did you mean "sd"? Allowed: weight, mean, sd, covariance, label, color
        { "weight": 1, "mean": 5, "std": 1 }
                                  ^~~~~
      """),
    BadInput(
      "A misspelt key is one problem", .component, refusedBySchema: true,
      #"{ "wieght": 1, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:3: error: unknown key "wieght" in a component; did you mean "weight"? Allowed: weight, mean, sd, covariance, label, color
        { "wieght": 1, "mean": 5, "sd": 1 }
          ^~~~~~~~
      """),
    BadInput(
      "The value of a misspelt key is checked too", .component, refusedBySchema: true,
      #"{ "wieght": 2, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:3: error: unknown key "wieght" in a component; did you mean "weight"? Allowed: weight, mean, sd, covariance, label, color
        { "wieght": 2, "mean": 5, "sd": 1 }
          ^~~~~~~~
      two.json:2:13: error: weight must be a number above 0 and at most 1; found 2; "normalizeWeights": true in the mixture divides weights by their sum
        { "wieght": 2, "mean": 5, "sd": 1 }
                    ^
      """),
    BadInput(
      "A key is not given twice", .component, refusedBySchema: false,
      #"{ "weight": 1, "weight": 1, "mean": 5, "sd": 1 }"#,
      """
      two.json:2:16: error: the key "weight" is given twice; the first is at 2:3
        { "weight": 1, "weight": 1, "mean": 5, "sd": 1 }
                       ^~~~~~~~
      """),
    BadInput(
      "A key is known", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": 1, "frobnicate": 1 }"#,
      """
      two.json:2:36: error: unknown key "frobnicate" in a component. Allowed: weight, mean, sd, covariance, label, color
        { "weight": 1, "mean": 5, "sd": 1, "frobnicate": 1 }
                                           ^~~~~~~~~~~~
      """),
    BadInput(
      "A key is where it belongs", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 5, "sd": 1, "seed": 1 }"#,
      """
      two.json:2:36: error: unknown key "seed" in a component; it belongs to a sample. Allowed: weight, mean, sd, covariance, label, color
        { "weight": 1, "mean": 5, "sd": 1, "seed": 1 }
                                           ^~~~~~
      """),
    BadInput(
      "A component is an object", .component, refusedBySchema: true,
      #"5"#,
      """
      two.json:2:1: error: each component must be an object { … }; found 5
        5
        ^
      """),
    BadInput(
      "A mixture has components", .mixture, refusedBySchema: true,
      #"{ "components": [] }"#,
      """
      two.json:2:17: error: components is empty; at least one is needed
        { "components": [] }
                        ^~
      """),
    BadInput(
      "Components are a list", .mixture, refusedBySchema: true,
      #"{ "components": {} }"#,
      """
      two.json:2:17: error: components must be a list [ … ] of components; found an object
        { "components": {} }
                        ^~
      """),
    BadInput(
      "A mixture is an object", .mixture, refusedBySchema: true,
      #"3"#,
      """
      two.json:2:1: error: mixture must be an object { … }; found 3
        3
        ^
      """),
  ]
}
