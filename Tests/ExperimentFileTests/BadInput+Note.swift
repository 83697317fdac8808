// One mistake each, with every word of what is said about it.
extension BadInput {
  /// Lines, bands and texts, and labels with places for numbers.
  static let noteCases: [BadInput] = [
    BadInput(
      "A line is at something", .layer, refusedBySchema: true,
      #"{ "mark": "line" }"#,
      """
      two.json:2:1: error: a line needs "x", "y" or "at"
        { "mark": "line" }
        ^
      """),
    BadInput(
      "A line is at one thing", .layer, refusedBySchema: true,
      #"{ "mark": "line", "x": 1, "y": 2 }"#,
      """
      two.json:2:27: error: a line has one of "x", "y" and "at", not several
        { "mark": "line", "x": 1, "y": 2 }
                                  ^~~
      """),
    BadInput(
      "A line is at numbers", .layer, refusedBySchema: true,
      #"{ "mark": "line", "x": "5" }"#,
      """
      two.json:2:24: error: x must be a number or a list of 1 to 1,000 of them; found the text "5"; write it without quotes
        { "mark": "line", "x": "5" }
                               ^~~
      """),
    BadInput(
      "Lines are at a few numbers at least", .layer, refusedBySchema: true,
      #"{ "mark": "line", "y": [] }"#,
      """
      two.json:2:24: error: y must be a number or a list of 1 to 1,000 of them; found an empty list
        { "mark": "line", "y": [] }
                               ^~
      """),
    BadInput(
      "A line is at means, medians or quantiles", .layer, refusedBySchema: true,
      #"{ "mark": "line", "at": "mean" }"#,
      """
      two.json:2:25: error: unknown statistic "mean"; did you mean "means"? Allowed: means, medians, or an object { … }
        { "mark": "line", "at": "mean" }
                                ^~~~~~
      """),
    BadInput(
      "Quantiles are between 0 and 1 and increase", .layer, refusedBySchema: false,
      #"{ "mark": "line", "at": { "quantiles": [0.5, 0.1] } }"#,
      """
      two.json:2:46: error: quantiles must increase; 0.1 follows 0.5
        { "mark": "line", "at": { "quantiles": [0.5, 0.1] } }
                                                     ^~~
      """),
    BadInput(
      "Quantiles are named", .layer, refusedBySchema: true,
      #"{ "mark": "line", "at": {} }"#,
      """
      two.json:2:25: error: an object for lines at quantiles needs the key "quantiles"
        { "mark": "line", "at": {} }
                                ^
      """),
    BadInput(
      "Whose lines goes with what they are at", .layer, refusedBySchema: false,
      #"{ "mark": "line", "x": 1, "of": "mixture" }"#,
      """
      two.json:2:27: error: "of" goes with "at": it says whose means or quantiles
        { "mark": "line", "x": 1, "of": "mixture" }
                                  ^~~~
      """),
    BadInput(
      "Names of other programs for lines are understood", .layer, refusedBySchema: true,
      #"{ "mark": "axvline", "x": 1 }"#,
      """
      two.json:2:11: error: unknown mark "axvline"; did you mean "line"? Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "axvline", "x": 1 }
                  ^~~~~~~~~
      """),
    BadInput(
      "A span has ends", .layer, refusedBySchema: true,
      #"{ "mark": "span" }"#,
      """
      two.json:2:1: error: a span needs "x" or "y"
        { "mark": "span" }
        ^
      """),
    BadInput(
      "A span is on one axis", .layer, refusedBySchema: true,
      #"{ "mark": "span", "x": [1, 2], "y": [1, 2] }"#,
      """
      two.json:2:32: error: a span has either "x" or "y", not both
        { "mark": "span", "x": [1, 2], "y": [1, 2] }
                                       ^~~
      """),
    BadInput(
      "A span has an end at least", .layer, refusedBySchema: true,
      #"{ "mark": "span", "x": [null, null] }"#,
      """
      two.json:2:24: error: x has no end; at least one of both must be a number, such as [12, null]
        { "mark": "span", "x": [null, null] }
                               ^~~~~~~~~~~~
      """),
    BadInput(
      "A span has two ends", .layer, refusedBySchema: true,
      #"{ "mark": "span", "x": [1] }"#,
      """
      two.json:2:24: error: x must be two numbers, the lower one first, or null in the place of one of them, such as [1, 3] or [12, null]; found a list of 1
        { "mark": "span", "x": [1] }
                               ^~~
      """),
    BadInput(
      "The lower end of a span comes first", .layer, refusedBySchema: false,
      #"{ "mark": "span", "x": [2, 1] }"#,
      """
      two.json:2:24: error: x has its ends the wrong way round: [2, 1]; the lower one comes first: [1, 2]
        { "mark": "span", "x": [2, 1] }
                               ^~~~~~
      """),
    BadInput(
      "A text says something", .layer, refusedBySchema: true,
      #"{ "mark": "text", "x": 1, "y": 2 }"#,
      """
      two.json:2:1: error: text needs the key "text"
        { "mark": "text", "x": 1, "y": 2 }
        ^
      """),
    BadInput(
      "A text is not blank", .layer, refusedBySchema: false,
      #"{ "mark": "text", "text": " \n", "place": [0, 0] }"#,
      #"""
      two.json:2:27: error: text must not be blank
        { "mark": "text", "text": " \n", "place": [0, 0] }
                                  ^~~~~
      """#),
    BadInput(
      "A text with white space alone in a formula is blank", .layer, refusedBySchema: false,
      #"{ "mark": "text", "text": "$\\quad$", "place": [0, 0], "to": [1, 1] }"#,
      #"""
      two.json:2:27: error: text must not be blank
        { "mark": "text", "text": "$\\quad$", "place": [0, 0], "to": [1, 1] }
                                  ^~~~~~~~~~
      """#),
    BadInput(
      "A text has a place", .layer, refusedBySchema: true,
      #"{ "mark": "text", "text": "a" }"#,
      """
      two.json:2:1: error: a text needs "x" and "y", in data units, or "place", in shares of the axes
        { "mark": "text", "text": "a" }
        ^
      """),
    BadInput(
      "A text has both coordinates of its place", .layer, refusedBySchema: true,
      #"{ "mark": "text", "text": "a", "x": 1 }"#,
      """
      two.json:2:1: error: a text with "x" needs "y" too
        { "mark": "text", "text": "a", "x": 1 }
        ^
      """),
    BadInput(
      "A text has one place", .layer, refusedBySchema: true,
      #"{ "mark": "text", "text": "a", "x": 1, "y": 2, "place": [0, 0] }"#,
      """
      two.json:2:48: error: a text has either "x" and "y" or "place", not both
        { "mark": "text", "text": "a", "x": 1, "y": 2, "place": [0, 0] }
                                                       ^~~~~~~
      """),
    BadInput(
      "A place is two numbers", .layer, refusedBySchema: true,
      #"{ "mark": "text", "text": "a", "place": [0.5] }"#,
      """
      two.json:2:41: error: place must be two numbers, that of x first, such as [3, 0.2]; found a list of 1
        { "mark": "text", "text": "a", "place": [0.5] }
                                                ^~~~~
      """),
    BadInput(
      "A pointer needs a point", .layer, refusedBySchema: false,
      #"{ "mark": "text", "text": "a", "place": [0, 0], "pointer": "leader" }"#,
      """
      two.json:2:49: warning: pointer has no effect without "to", the point that it leads to
        { "mark": "text", "text": "a", "place": [0, 0], "pointer": "leader" }
                                                        ^~~~~~~~~
      """),
    BadInput(
      "Other words for an anchor are understood", .layer, refusedBySchema: true,
      #"{ "mark": "text", "text": "a", "place": [0, 0], "anchor": "top left" }"#,
      """
      two.json:2:59: error: unknown anchor "top left"; did you mean "upper left"? Allowed: center, left, right, upper left, upper center, upper right, lower left, lower center, lower right
        { "mark": "text", "text": "a", "place": [0, 0], "anchor": "top left" }
                                                                  ^~~~~~~~~~
      """),
    BadInput(
      "Crosses at means need a plane", .layer, refusedBySchema: false,
      #"{ "mark": "means" }"#,
      """
      two.json:2:11: error: means needs points of at least two coordinates; these have one
        { "mark": "means" }
                  ^~~~~~~
      """),
    BadInput(
      "Keys of texts belong to texts", .layer, refusedBySchema: true,
      #"{ "mark": "line", "x": 1, "anchor": "left" }"#,
      """
      two.json:2:27: error: "anchor" belongs to the mark text. Allowed for line: mark, x, y, at, of, color, opacity, lineWidth, dash, label
        { "mark": "line", "x": 1, "anchor": "left" }
                                  ^~~~~~~~
      """),
    BadInput(
      "A number of a component is known", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "é {men}" }"#,
      """
      two.json:2:48: error: there is no number {men} of a component; did you mean {mean}? Allowed: {weight}, {mean}, {sd}, {covariance}, {index}, with digits as in {mean:3}; {{ and }} are braces
        { "weight": 1, "mean": 0, "sd": 1, "label": "é {men}" }
                                                       ^~~~~
      """),
    BadInput(
      "Other names for numbers are understood", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "a \u00e9 {sigma:2}" }"#,
      #"""
      two.json:2:55: error: there is no number {sigma} of a component; did you mean {sd}? Allowed: {weight}, {mean}, {sd}, {covariance}, {index}, with digits as in {mean:3}; {{ and }} are braces
        { "weight": 1, "mean": 0, "sd": 1, "label": "a \u00e9 {sigma:2}" }
                                                              ^~~~~~~~~
      """#),
    BadInput(
      "A brace in a label has its counterpart", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "a } b" }"#,
      """
      two.json:2:48: error: a brace without its counterpart. Allowed: {weight}, {mean}, {sd}, {covariance}, {index}, with digits as in {mean:3}; {{ and }} are braces
        { "weight": 1, "mean": 0, "sd": 1, "label": "a } b" }
                                                       ^
      """),
    BadInput(
      "A label says how many digits", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "{mean:99}" }"#,
      """
      two.json:2:46: error: the digits of {mean} must be from 1 to 15, as in {mean:3}; found "99"
        { "weight": 1, "mean": 0, "sd": 1, "label": "{mean:99}" }
                                                     ^~~~~~~~~
      """),
    BadInput(
      "Numbers are known in the label of a layer of components, too", .layer,
      refusedBySchema: false,
      #"{ "mark": "components", "label": "{weigth}" }"#,
      """
      two.json:2:35: error: there is no number {weigth} of a component; did you mean {weight}? Allowed: {weight}, {mean}, {sd}, {covariance}, {index}, with digits as in {mean:3}; {{ and }} are braces
        { "mark": "components", "label": "{weigth}" }
                                          ^~~~~~~~
      """),
    BadInput(
      "Numbers of components are in labels of layers that show each", .layer,
      refusedBySchema: false,
      #"{ "mark": "density", "label": "N({mean:3}, 1)" }"#,
      """
      two.json:2:34: warning: {mean:3} is drawn as it is written: numbers of components are in labels of layers that show each of them, which this density does not
        { "mark": "density", "label": "N({mean:3}, 1)" }
                                         ^~~~~~~~
      """),
    BadInput(
      "Other braces beside a number are letters there", .layer, refusedBySchema: false,
      #"{ "mark": "line", "x": 1, "label": "{a} } {{b}} {weight}" }"#,
      """
      two.json:2:49: warning: {weight} is drawn as it is written: numbers of components are in labels of layers that show each of them, which this line does not
        { "mark": "line", "x": 1, "label": "{a} } {{b}} {weight}" }
                                                        ^~~~~~~~
      """),
    BadInput(
      "Means of components have labels as these", .planeLayer, refusedBySchema: false,
      #"{ "mark": "means", "label": "{mu}" }, { "mark": "means", "of": "mixture", "label": "{mean}" }"#,
      """
      two.json:2:30: error: there is no number {mu} of a component; did you mean {mean}? Allowed: {weight}, {mean}, {sd}, {covariance}, {index}, with digits as in {mean:3}; {{ and }} are braces
        { "mark": "means", "label": "{mu}" }, { "mark": "means", "of": "mixture", "label": "{mean}" }
                                     ^~~~
      two.json:2:85: warning: {mean} is drawn as it is written: numbers of components are in labels of layers that show each of them, which this means does not
        { "mark": "means", "label": "{mu}" }, { "mark": "means", "of": "mixture", "label": "{mean}" }
                                                                                            ^~~~~~
      """),
  ]
}
