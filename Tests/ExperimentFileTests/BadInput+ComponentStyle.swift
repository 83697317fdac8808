// One mistake each, with every word of what is said about it.
extension BadInput {
  /// The names and colors of components.
  static let componentStyleCases: [BadInput] = [
    BadInput(
      "The name of a component is not empty", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "" }"#,
      """
      two.json:2:45: error: label must not be empty
        { "weight": 1, "mean": 0, "sd": 1, "label": "" }
                                                    ^~
      """),
    BadInput(
      "The name of a component is one line", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "a\nb" }"#,
      #"""
      two.json:2:45: error: label must be one line without control characters; found U+000A
        { "weight": 1, "mean": 0, "sd": 1, "label": "a\nb" }
                                                    ^~~~~~
      """#),
    BadInput(
      "The name of a component is text", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": 1 }"#,
      """
      two.json:2:45: error: label must be text in double quotes; found 1
        { "weight": 1, "mean": 0, "sd": 1, "label": 1 }
                                                    ^
      """),
    BadInput(
      "The color of a component is one", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 0, "sd": 1, "color": "gren" }"#,
      """
      two.json:2:45: error: "gren" is not a color; did you mean "green"? Allowed: a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"
        { "weight": 1, "mean": 0, "sd": 1, "color": "gren" }
                                                    ^~~~~~
      """),
    BadInput(
      "Other words for the name and the color are understood", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": 0, "sd": 1, "name": "a", "colour": "red" }"#,
      """
      two.json:2:36: error: unknown key "name" in a component; did you mean "label"? Allowed: weight, mean, sd, covariance, label, color
        { "weight": 1, "mean": 0, "sd": 1, "name": "a", "colour": "red" }
                                           ^~~~~~
      two.json:2:49: error: unknown key "colour" in a component; did you mean "color"? Allowed: weight, mean, sd, covariance, label, color
        { "weight": 1, "mean": 0, "sd": 1, "name": "a", "colour": "red" }
                                                        ^~~~~~~~
      """),
    BadInput(
      "Given components have their names one by one", .mixture, refusedBySchema: true,
      #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1 }], "labels": ["a"] }"#,
      """
      two.json:2:56: error: unknown key "labels" in a mixture: each component has a "label" and a "color" of its own, and a fit "labels" and "colors" for all of its components
        { "components": [{ "weight": 1, "mean": 0, "sd": 1 }], "labels": ["a"] }
                                                               ^~~~~~~~
      """),
    BadInput(
      "A fit has a name for each component", .fit, refusedBySchema: false,
      #"{ "components": 2, "labels": ["a", "b", "c"] }"#,
      """
      two.json:2:30: error: labels has 3 texts; the fit has 2 components
        { "components": 2, "labels": ["a", "b", "c"] }
                                     ^
      """),
    BadInput(
      "A fit has a color for each component", .fit, refusedBySchema: false,
      #"{ "components": 2, "colors": ["C0"] }"#,
      """
      two.json:2:30: error: colors has 1 color; the fit has 2 components
        { "components": 2, "colors": ["C0"] }
                                     ^
      """),
    BadInput(
      "Names and colors go with one number of components", .fit, refusedBySchema: false,
      #"{ "components": [1, 2], "labels": ["a", "b"], "colors": ["C0", "C1"] }"#,
      """
      two.json:2:25: error: labels go with one number of components, not with several
        { "components": [1, 2], "labels": ["a", "b"], "colors": ["C0", "C1"] }
                                ^~~~~~~~
      two.json:2:47: error: colors go with one number of components, not with several
        { "components": [1, 2], "labels": ["a", "b"], "colors": ["C0", "C1"] }
                                                      ^~~~~~~~
      """),
    BadInput(
      "The names of a fit are a list of texts that are not empty", .fit, refusedBySchema: true,
      #"{ "components": 2, "labels": ["", null] }"#,
      """
      two.json:2:31: error: each of labels must not be empty
        { "components": 2, "labels": ["", null] }
                                      ^~
      two.json:2:35: error: each of labels must be text in double quotes; found null
        { "components": 2, "labels": ["", null] }
                                          ^~~~
      """),
    BadInput(
      "The names of a fit are a list", .fit, refusedBySchema: true,
      #"{ "components": 1, "labels": "a" }"#,
      """
      two.json:2:30: error: labels must be a list [ … ] of texts; found the text "a"
        { "components": 1, "labels": "a" }
                                     ^~~
      """),
    BadInput(
      "The name of a single fitted component is in a list too", .fit, refusedBySchema: true,
      #"{ "components": 1, "label": "a" }"#,
      """
      two.json:2:20: error: unknown key "label" in a fit; did you mean "labels"? Allowed: method, components, eachGroup, knownGroups, criterion, covariance, prior, minimumRatio, start, starts, seed, tolerance, maxIterations, standardErrors, ratioTest, labels, colors
        { "components": 1, "label": "a" }
                           ^~~~~~~
      two.json:2:29: error: labels must be a list [ … ] of texts; found the text "a"
        { "components": 1, "label": "a" }
                                    ^~~
      """),
    BadInput(
      "A start has no names, which would be those of the fitted components", .fit,
      refusedBySchema: true,
      #"{ "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1, "name": "a" }] }"#,
      """
      two.json:2:65: error: unknown key "name" in a component of a start: "labels" of the fit names the fitted components, in the order of their means
        { "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1, "name": "a" }] }
                                                                        ^~~~~~
      """),
    BadInput(
      "A start has no colors, which would be those of the fitted components", .fit,
      refusedBySchema: true,
      #"{ "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1, "color": "C1" }] }"#,
      """
      two.json:2:65: error: unknown key "color" in a component of a start: "colors" of the fit has those of the fitted components, in the order of their means
        { "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1, "color": "C1" }] }
                                                                        ^~~~~~~
      """),
  ]
}
