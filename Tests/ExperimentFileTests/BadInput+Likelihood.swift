// One mistake each, with every word of what is said about it.
extension BadInput {
  /// The log-likelihood over two parameters.
  static let likelihoodCases: [BadInput] = [
    BadInput(
      "A log-likelihood has two parameters", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood" }"#,
      """
      two.json:2:1: error: likelihood needs the key "parameters"
        { "mark": "likelihood" }
        ^
      """),
    BadInput(
      "The parameters are two objects", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": ["mean", "sd"] }"#,
      """
      two.json:2:40: error: each of parameters must be an object { … }; found the text "mean"
        { "mark": "likelihood", "parameters": ["mean", "sd"] }
                                               ^~~~~~
      two.json:2:48: error: each of parameters must be an object { … }; found the text "sd"
        { "mark": "likelihood", "parameters": ["mean", "sd"] }
                                                       ^~~~
      """),
    BadInput(
      "There are two parameters", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }] }"#,
      """
      two.json:2:39: error: parameters must be a list of two objects [{ … }, { … }]: across and upwards; found a list of 1
        { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }] }
                                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A parameter is known", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "sigma", "component": 1 }, { "parameter": "mean", "component": 1 }] }"#,
      """
      two.json:2:55: error: unknown parameter "sigma"; did you mean "sd"? Allowed: mean, sd
        ...elihood", "parameters": [{ "parameter": "sigma", "component": 1 }, { "parameter": "mean"...
                                                   ^~~~~~~
      """),
    BadInput(
      "A parameter has a component", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean" }, { "parameter": "sd", "component": 1 }] }"#,
      """
      two.json:2:40: error: a parameter of the mixture needs the key "component"
        { "mark": "likelihood", "parameters": [{ "parameter": "mean" }, { "parameter": "sd", "co...
                                               ^
      """),
    BadInput(
      "The parameters are different", .layer, refusedBySchema: false,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "mean", "component": 1 }] }"#,
      """
      two.json:2:39: error: parameters must be two different ones; both are the mean of component 1
        { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "param...
                                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "The components of parameters are there", .layer, refusedBySchema: false,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "mean", "component": 2 }] }"#,
      """
      two.json:2:39: error: there is no component 2; the mixture has 1 component
        { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "param...
                                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A log-likelihood over parameters is that of points of one coordinate", .planeLayer,
      refusedBySchema: false,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "sd", "component": 1 }] }"#,
      """
      two.json:2:11: error: likelihood needs points of one coordinate; these have 2
        { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "param...
                  ^~~~~~~~~~~~
      """),
    BadInput(
      "Parameters and coordinates do not share an axis", .figure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "rug" }, { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "sd", "component": 1 }] }] }"#,
      """
      two.json:2:43: error: likelihood has a parameter on the x axis; rug has a coordinate there
        ..."layers": [{ "mark": "rug" }, { "mark": "likelihood", "parameters": [{ "parameter": "mea...
                                                   ^~~~~~~~~~~~
      """),
    BadInput(
      "A log-likelihood is that of points, not of intervals", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "values": [1, 2, 4], "rounded": 1 }, "figure": { "layers": [{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "sd", "component": 1 }] }] } }"#,
      """
      two.json:1:154: error: likelihood is that of points, and rounded values stand for intervals; data without "rounded" would fit
        ... [{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "par...
                                                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A depth is above 0", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "sd", "component": 1 }], "depth": 0 }"#,
      """
      two.json:2:130: error: depth must be a number above 0; found 0
        ...ter": "sd", "component": 1 }], "depth": 0 }
                                                   ^
      """),
    BadInput(
      "Lines of equal values are not endless", .layer, refusedBySchema: true,
      #"{ "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 }, { "parameter": "sd", "component": 1 }], "lines": 101 }"#,
      """
      two.json:2:130: error: lines must be at most 100; found 101
        ...ter": "sd", "component": 1 }], "lines": 101 }
                                                   ^~~
      """),
  ]
}
