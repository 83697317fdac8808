// One mistake each, with every word of what is said about it.
extension BadInput {
  /// Dashes, outlines, bands, and what is counted in a plane.
  static let styleCases: [BadInput] = [
    BadInput(
      "A pattern of dashes has a name", .layer, refusedBySchema: true,
      #"{ "mark": "density", "dash": "--" }"#,
      """
      two.json:2:30: error: unknown dash "--"; did you mean "dashed"? Allowed: solid, dashed, dotted, dashdot, or a list of 2 to 20 numbers
        { "mark": "density", "dash": "--" }
                                     ^~~~
      """),
    BadInput(
      "A pattern of dashes has at least one gap", .layer, refusedBySchema: true,
      #"{ "mark": "density", "dash": [3] }"#,
      """
      two.json:2:30: error: dash must be a word (solid, dashed, dotted, dashdot) or a list of 2 to 20 numbers; found a list of 1
        { "mark": "density", "dash": [3] }
                                     ^~~
      """),
    BadInput(
      "A dash has a length", .layer, refusedBySchema: true,
      #"{ "mark": "density", "dash": [3, 0] }"#,
      """
      two.json:2:34: error: each of dash must be a number from 0.1 to 1000; found 0
        { "mark": "density", "dash": [3, 0] }
                                         ^
      """),
    BadInput(
      "Filled bars have no line", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "dash": "dashed" }"#,
      """
      two.json:2:24: warning: dash has no effect on filled bars; "outline": true draws a line along their tops
        { "mark": "histogram", "dash": "dashed" }
                               ^~~~~~
      """),
    BadInput(
      "Bars do not hang as an outline", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "outline": true, "hanging": true }"#,
      """
      two.json:2:41: error: bars have either "outline" or "hanging", not both
        { "mark": "histogram", "outline": true, "hanging": true }
                                                ^~~~~~~~~
      """),
    BadInput(
      "An outline has no parts", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "outline": true, "stackBy": "component" }"#,
      """
      two.json:2:24: error: outline does not go with "stackBy": an outline has no parts
        { "mark": "histogram", "outline": true, "stackBy": "component" }
                               ^~~~~~~~~
      """),
    BadInput(
      "Bars do not hang about a zero that is not there", .figure, refusedBySchema: false,
      #"{ "y": { "scale": "log" }, "layers": [{ "mark": "histogram", "hanging": true }] }"#,
      """
      two.json:2:73: error: hanging bars end on both sides of zero, which a log y axis does not have; linear and symlog axes do
        { "y": { "scale": "log" }, "layers": [{ "mark": "histogram", "hanging": true }] }
                                                                                ^~~~
      """),
    BadInput(
      "Hanging bars have no parts", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "hanging": true, "stackBy": "component" }"#,
      """
      two.json:2:24: error: hanging does not go with "stackBy": hanging bars have no parts
        { "mark": "histogram", "hanging": true, "stackBy": "component" }
                               ^~~~~~~~~
      """),
    BadInput(
      "Stacked curves are filled", .layer, refusedBySchema: false,
      #"{ "mark": "components", "stacked": true, "filled": true }"#,
      """
      two.json:2:42: warning: filled has no effect: the areas of stacked curves are filled
        { "mark": "components", "stacked": true, "filled": true }
                                                 ^~~~~~~~
      """),
    BadInput(
      "A level is below 1", .layer, refusedBySchema: true,
      #"{ "mark": "ecdf", "band": 95 }"#,
      """
      two.json:2:27: error: band must be a number above 0 and below 1; found 95
        { "mark": "ecdf", "band": 95 }
                                  ^~
      """),
    BadInput(
      "A level is a number", .layer, refusedBySchema: true,
      #"{ "mark": "quantiles", "band": "wide" }"#,
      """
      two.json:2:32: error: band must be true, false or a number above 0 and below 1; found the text "wide"
        { "mark": "quantiles", "band": "wide" }
                                       ^~~~~~
      """),
    BadInput(
      "Bins of a plane are one number or two", .planeLayer, refusedBySchema: true,
      #"{ "mark": "histogram2d", "bins": "auto" }"#,
      """
      two.json:2:34: error: bins must be a whole number, or two, such as [20, 10]: across and upwards; found the text "auto"
        { "mark": "histogram2d", "bins": "auto" }
                                         ^~~~~~
      """),
    BadInput(
      "A range of a plane is two intervals", .planeLayer, refusedBySchema: true,
      #"{ "mark": "hexagons", "range": [0, 18] }"#,
      """
      two.json:2:32: error: range must be two intervals, across and upwards, such as [[0, 18], [0, 5]]; found a list of 2
        { "mark": "hexagons", "range": [0, 18] }
                                       ^~~~~~~
      """),
    BadInput(
      "Edges on both axes leave nothing to cut", .planeLayer, refusedBySchema: false,
      #"{ "mark": "histogram2d", "xEdges": [0, 1], "yEdges": [0, 1], "bins": 5 }"#,
      """
      two.json:2:62: warning: bins has no effect on bins with edges of their own
        { "mark": "histogram2d", "xEdges": [0, 1], "yEdges": [0, 1], "bins": 5 }
                                                                     ^~~~~~
      """),
    BadInput(
      "Edges of a plane increase", .planeLayer, refusedBySchema: false,
      #"{ "mark": "histogram2d", "xEdges": [0, 2, 1] }"#,
      """
      two.json:2:43: error: xEdges must increase; 1 follows 2
        { "mark": "histogram2d", "xEdges": [0, 2, 1] }
                                                  ^
      """),
    BadInput(
      "Matplotlib's words for hexagons are understood", .planeLayer, refusedBySchema: true,
      #"{ "mark": "hexbin" }"#,
      """
      two.json:2:11: error: unknown mark "hexbin"; did you mean "hexagons"? Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "hexbin" }
                  ^~~~~~~~
      """),
  ]
}
