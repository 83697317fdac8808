// One mistake each, with every word of what is said about it: bands of fits, and tests of their numbers of
// components.
extension BadInput {
  static let bandCases: [BadInput] = [
    BadInput(
      "Bands tell how sure a fit is", .layer, refusedBySchema: false,
      #"{ "mark": "density", "band": true }"#,
      """
      two.json:2:30: error: the band of density tells how sure a fit is, and the components of this mixture are given; "fit" in their place has them fitted
        { "mark": "density", "band": true }
                                     ^~~~
      """),
    BadInput(
      "The level of the band about a curve is below 1", .fitFigure, refusedBySchema: true,
      #"{ "layers": [{ "mark": "cdf", "band": 95 }] }"#,
      """
      two.json:2:39: error: band must be a number above 0 and below 1; found 95
        { "layers": [{ "mark": "cdf", "band": 95 }] }
                                              ^~
      """),
    BadInput(
      "Bands are made of replicates, which the information has none of", .whole,
      refusedBySchema: false,
      #"""
      { "mixture": { "fit": { "standardErrors": "information" } }, "data": { "file": "a.csv" }, "figure":
      { "layers": [{ "mark": "cdf", "band": 0.9 }] } }
      """#,
      """
      two.json:2:39: error: the band of cdf is made of replicates, and standardErrors asks for the information, which has none; its methods bootstrap and parametric would fit
        { "layers": [{ "mark": "cdf", "band": 0.9 }] } }
                                              ^~~
      """),
    BadInput(
      "Bands are those of one fit", .whole, refusedBySchema: false,
      #"""
      { "mixture": { "fit": { "eachGroup": true } }, "data": { "file": "a.csv", "groups": "g" }, "figure":
      { "layers": [{ "mark": "components", "band": true }] } }
      """#,
      """
      two.json:2:46: error: the band of components is that of one fit; with eachGroup each group has one of its own
        { "layers": [{ "mark": "components", "band": true }] } }
                                                     ^~~~
      """),
    BadInput(
      "Curves that stand on each other have no bands", .fitFigure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "components", "stacked": true, "band": true }] }"#,
      """
      two.json:2:55: error: a band belongs to curves that stand on zero, and stacked ones stand on each other; without "stacked" it would fit
        { "layers": [{ "mark": "components", "stacked": true, "band": true }] }
                                                              ^~~~~~
      """),
    BadInput(
      "Steps of a fit have no bands", .fitFigure, refusedBySchema: false,
      #"{ "steps": [0, 1], "layers": [{ "mark": "density", "band": true }] }"#,
      """
      two.json:2:60: error: the band of density is that of the fitted mixture, and steps shows mixtures on the way to it; without steps it would fit
        { "steps": [0, 1], "layers": [{ "mark": "density", "band": true }] }
                                                                   ^~~~
      """),
    BadInput(
      "A panel of a step of a fit has no bands", .fitFigure, refusedBySchema: false,
      #"{ "panels": [{ "iteration": 3, "layers": [{ "mark": "density", "band": true }] }] }"#,
      """
      two.json:2:72: error: the band of density is that of the fitted mixture, and iteration shows mixtures on the way to it; without iteration it would fit
        { "panels": [{ "iteration": 3, "layers": [{ "mark": "density", "band": true }] }] }
                                                                               ^~~~
      """),
    BadInput(
      "A figure of a fit that moves has no bands", .fitFigure, refusedBySchema: false,
      #"{ "animation": {}, "panels": [{ "layers": [{ "mark": "density", "band": true }] }] }"#,
      """
      two.json:2:73: error: the band of density is that of the fitted mixture, and animation shows mixtures on the way to it; without animation it would fit
        { "animation": {}, "panels": [{ "layers": [{ "mark": "density", "band": true }] }] }
                                                                                ^~~~
      """),
  ]

  static let ratioTestCases: [BadInput] = [
    BadInput(
      "A test is asked for or not, or in some way", .fit, refusedBySchema: true,
      #"{ "components": 2, "ratioTest": "bootstrap" }"#,
      """
      two.json:2:33: error: ratioTest must be true, false or an object { … }; found the text "bootstrap"
        { "components": 2, "ratioTest": "bootstrap" }
                                        ^~~~~~~~~~~
      """),
    BadInput(
      "A test has a sample at least", .fit, refusedBySchema: true,
      #"{ "components": 2, "ratioTest": { "replicates": 0 } }"#,
      """
      two.json:2:49: error: replicates must be at least 1; found 0
        { "components": 2, "ratioTest": { "replicates": 0 } }
                                                        ^
      """),
    BadInput(
      "A test has no other keys", .fit, refusedBySchema: true,
      #"{ "components": 2, "ratioTest": { "nboot": 99 } }"#,
      """
      two.json:2:35: error: unknown key "nboot" in a test of the number of components; did you mean "replicates"? Allowed: replicates
        { "components": 2, "ratioTest": { "nboot": 99 } }
                                          ^~~~~~~
      """),
    BadInput(
      "A test is one of one fit", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "eachGroup": true, "ratioTest": true } }, "data": { "file": "a.csv", "groups": "g" } }"#,
      """
      two.json:1:44: error: ratioTest tests one fit; with eachGroup each group has one of its own
        ...mixture": { "fit": { "eachGroup": true, "ratioTest": true } }, "data": { "file": "a.csv"...
                                                   ^~~~~~~~~~~
      """),
    BadInput(
      "A test has starts of its own", .fit, refusedBySchema: false,
      #"{ "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1 }], "ratioTest": true }"#,
      """
      two.json:2:68: error: ratioTest fits one component more from starts of its own, and this fit is given its start; without "start" it would fit
        { "components": 1, "start": [{ "weight": 1, "mean": 0, "sd": 1 }], "ratioTest": true }
                                                                           ^~~~~~~~~~~
      """),
    BadInput(
      "The distribution of a test is that of a fit", .layer, refusedBySchema: false,
      #"{ "mark": "ratioTest" }"#,
      """
      two.json:2:11: error: ratioTest shows a fit; the components of this mixture are given
        { "mark": "ratioTest" }
                  ^~~~~~~~~~~
      """),
    BadInput(
      "Likelihood ratios go with no coordinate", .fitFigure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "density" }, { "mark": "ratioTest" }] }"#,
      """
      two.json:2:47: error: ratioTest has likelihood ratios on the x axis; density has a coordinate there
        { "layers": [{ "mark": "density" }, { "mark": "ratioTest" }] }
                                                      ^~~~~~~~~~~
      """),
  ]
}
