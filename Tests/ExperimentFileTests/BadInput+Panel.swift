// One mistake each, with every word of what is said about it.
extension BadInput {
  static let panelCases: [BadInput] = [
    BadInput(
      "Layers stand in panels where there are panels", .figure, refusedBySchema: false,
      #"{ "panels": [{}], "layers": [{ "mark": "rug" }] }"#,
      """
      two.json:2:19: error: a figure with panels has layers in each of them, not beside them
        { "panels": [{}], "layers": [{ "mark": "rug" }] }
                          ^~~~~~~~
      """),
    BadInput(
      "A grid has room for the panels", .figure, refusedBySchema: false,
      #"{ "panels": [{}, {}, {}], "grid": [1, 2] }"#,
      """
      two.json:2:35: error: a grid of 1 × 2 has no room for 3 panels
        { "panels": [{}, {}, {}], "grid": [1, 2] }
                                          ^~~~~~
      """),
    BadInput(
      "A grid has rows and columns", .figure, refusedBySchema: true,
      #"{ "grid": 2 }"#,
      """
      two.json:2:11: error: grid must be the numbers of rows and columns, as in [2, 3]; found 2
        { "grid": 2 }
                  ^
      """),
    BadInput(
      "Areas are filled or not", .layer, refusedBySchema: true,
      #"{ "mark": "components", "filled": "yes" }"#,
      """
      two.json:2:35: error: filled must be true or false; found the text "yes"
        { "mark": "components", "filled": "yes" }
                                          ^~~~~
      """),
  ]
}
