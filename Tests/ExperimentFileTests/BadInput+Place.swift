// One mistake each, with every word of what is said about it: panels beside and in others.
extension BadInput {
  static let placeCases: [BadInput] = [
    BadInput(
      "A panel stands at a known side", .planeFigure, refusedBySchema: true,
      #"{ "panels": [{}, { "place": "below" }] }"#,
      """
      two.json:2:29: error: unknown side of a panel "below". Allowed: above, right, or a list of 4 numbers
        { "panels": [{}, { "place": "below" }] }
                                    ^~~~~~~
      """),
    BadInput(
      "An inset has four numbers", .planeFigure, refusedBySchema: true,
      #"{ "panels": [{}, { "place": [0.5, 0.5, 0.5] }] }"#,
      """
      two.json:2:29: error: place must be a word (above, right) or a list of 4 numbers; found a list of 3
        { "panels": [{}, { "place": [0.5, 0.5, 0.5] }] }
                                    ^~~~~~~~~~~~~~~
      """),
    BadInput(
      "An inset lies in the axes", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0.5, 0.5, 0.6, 0.2] }] }"#,
      """
      two.json:2:29: error: an inset lies in the axes: left and width are at most 1 together, and so are bottom and height
        { "panels": [{}, { "place": [0.5, 0.5, 0.6, 0.2] }] }
                                    ^~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "An inset is large enough to show something", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 0.04, 1] }] }"#,
      """
      two.json:2:29: error: an inset is at least 0.05 of the axes wide and high
        { "panels": [{}, { "place": [0, 0, 0.04, 1] }] }
                                    ^~~~~~~~~~~~~~~
      """),
    BadInput(
      "The first panel has none beside which it could stand", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{ "place": "above" }] }"#,
      """
      two.json:2:25: error: there is no panel before this one beside or in which it could stand
        { "panels": [{ "place": "above" }] }
                                ^~~~~~~
      """),
    BadInput(
      "A marginal stands beside a plane", .figure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": "above" }] }"#,
      """
      two.json:2:29: error: a marginal stands beside a plane of two coordinates, and the panel before it shows none
        { "panels": [{}, { "place": "above" }] }
                                    ^~~~~~~
      """),
    BadInput(
      "A marginal has the axes of its panel", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": "right", "x": { "label": "a" } }] }"#,
      """
      two.json:2:38: error: a marginal has the axis of its panel, which says all about it
        { "panels": [{}, { "place": "right", "x": { "label": "a" } }] }
                                             ^~~
      """),
    BadInput(
      "A marginal has no title", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": "right", "title": "a" }] }"#,
      """
      two.json:2:38: error: a marginal has no title; that of its panel stands above both
        { "panels": [{}, { "place": "right", "title": "a" }] }
                                             ^~~~~~~
      """),
    BadInput(
      "A marginal shows one coordinate", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": "above", "layers": [{ "mark": "scatter" }] }] }"#,
      """
      two.json:2:49: error: a marginal shows one coordinate, and scatter does not
        { "panels": [{}, { "place": "above", "layers": [{ "mark": "scatter" }] }] }
                                                        ^
      """),
    BadInput(
      "An inset has no legend", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 1, 1], "legend": "best" }] }"#,
      """
      two.json:2:43: error: an inset has no legend; what it alone shows is in that of its panel
        { "panels": [{}, { "place": [0, 0, 1, 1], "legend": "best" }] }
                                                  ^~~~~~~~
      """),
    BadInput(
      "An inset has no room for a color bar", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 1, 1], "layers": [{ "mark": "heatmap" }] }] }"#,
      """
      two.json:2:54: error: heatmap has a color bar, for which an inset has no room
        { "panels": [{}, { "place": [0, 0, 1, 1], "layers": [{ "mark": "heatmap" }] }] }
                                                             ^
      """),
    BadInput(
      "Dots in the colors of values have no room for their color bar in an inset", .planeFigure,
      refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 1, 1], "layers": [{ "mark": "scatter", "colorBy": "uncertainty" }] }] }"#,
      """
      two.json:2:54: error: scatter has a color bar, for which an inset has no room
        ...{}, { "place": [0, 0, 1, 1], "layers": [{ "mark": "scatter", "colorBy": "uncertainty" }]...
                                                   ^
      """),
    BadInput(
      "An inset hides what it covers of another one", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 0.5, 0.5] }, { "place": [0.4, 0.4, 0.5, 0.5] }] }"#,
      """
      two.json:2:60: warning: the inset covers that of panel 2; places beside each other would show all of them
        { "panels": [{}, { "place": [0, 0, 0.5, 0.5] }, { "place": [0.4, 0.4, 0.5, 0.5] }] }
                                                                   ^~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "An inset may hide several", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": [0, 0, 0.2, 1] }, { "place": [0.8, 0, 0.2, 1] }, { "place": [0, 0, 1, 0.2] }] }"#,
      """
      two.json:2:89: warning: the inset covers that of panels 2 and 3; places beside each other would show all of them
        ..."place": [0.8, 0, 0.2, 1] }, { "place": [0, 0, 1, 0.2] }] }
                                                   ^~~~~~~~~~~~~~
      """),
    BadInput(
      "Heights of a marginal need one", .planeFigure, refusedBySchema: false,
      #"{ "panels": [{}, { "place": "right" }], "heights": [1, 4] }"#,
      """
      two.json:2:52: error: heights holds 2 numbers; the panels stand in 1 row, and each has one
        { "panels": [{}, { "place": "right" }], "heights": [1, 4] }
                                                           ^~~~~~
      """),
  ]
}
