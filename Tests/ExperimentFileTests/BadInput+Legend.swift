// One mistake each, with every word of what is said about it: legends, margins that fit, corners.
extension BadInput {
  private static let places =
    "best, upper right, upper left, lower left, lower right, center left, center right, "
    + "lower center, upper center, center, right, below, above, direct, none"

  static let legendCases: [BadInput] = [
    BadInput(
      "A legend stands at a place that has a name", .figure, refusedBySchema: true,
      #"{ "legend": "uper left" }"#,
      """
      two.json:2:13: error: unknown place "uper left"; did you mean "upper left"? Allowed: \(places), or an object { … }
        { "legend": "uper left" }
                    ^~~~~~~~~~~
      """),
    BadInput(
      "Names that other programs give to places are known", .figure, refusedBySchema: true,
      #"{ "legend": { "place": "outside" } }"#,
      """
      two.json:2:24: error: unknown place "outside"; did you mean "right"? Allowed: \(places)
        { "legend": { "place": "outside" } }
                               ^~~~~~~~~
      """),
    BadInput(
      "A legend is a word or an object", .figure, refusedBySchema: true,
      #"{ "legend": false }"#,
      """
      two.json:2:13: error: legend must be a word (\(places)) or an object { … }; found false
        { "legend": false }
                    ^~~~~
      """),
    BadInput(
      "A legend has a column", .figure, refusedBySchema: true,
      #"{ "legend": { "columns": 0 } }"#,
      """
      two.json:2:26: error: columns must be at least 1; found 0
        { "legend": { "columns": 0 } }
                                 ^
      """),
    BadInput(
      "A legend has no more than 100 columns", .figure, refusedBySchema: true,
      #"{ "legend": { "columns": 101 } }"#,
      """
      two.json:2:26: error: columns must be at most 100; found 101
        { "legend": { "columns": 101 } }
                                 ^~~
      """),
    BadInput(
      "The columns of a legend are whole", .figure, refusedBySchema: true,
      #"{ "legend": { "columns": 1.5 } }"#,
      """
      two.json:2:26: error: columns must be a whole number; found 1.5
        { "legend": { "columns": 1.5 } }
                                 ^~~
      """),
    BadInput(
      "The title of a legend is a text", .figure, refusedBySchema: true,
      #"{ "legend": { "title": 1 } }"#,
      """
      two.json:2:24: error: title must be text in double quotes; found 1
        { "legend": { "title": 1 } }
                               ^
      """),
    BadInput(
      "Keys of other programs are known in a legend", .figure, refusedBySchema: true,
      #"{ "legend": { "loc": "right" } }"#,
      """
      two.json:2:15: error: unknown key "loc" in a legend; did you mean "place"? Allowed: place, columns, title
        { "legend": { "loc": "right" } }
                      ^~~~~
      """),
    BadInput(
      "A panel has a legend like that of a figure", .figure, refusedBySchema: true,
      #"{ "panels": [{ "legend": "nowhere" }] }"#,
      """
      two.json:2:26: error: unknown place "nowhere". Allowed: \(places), or an object { … }
        { "panels": [{ "legend": "nowhere" }] }
                                 ^~~~~~~~~
      """),
    BadInput(
      "Margins fit or are named", .figure, refusedBySchema: true,
      #"{ "margins": "tight" }"#,
      """
      two.json:2:14: error: unknown word for margins "tight"; did you mean "fit"? Allowed: fit, or an object { … }
        { "margins": "tight" }
                     ^~~~~~~
      """),
    BadInput(
      "Margins are a word or an object", .figure, refusedBySchema: true,
      #"{ "margins": 0.1 }"#,
      """
      two.json:2:14: error: margins must be a word (fit) or an object { … }; found 0.1
        { "margins": 0.1 }
                     ^~~
      """),
    BadInput(
      "Panels stand in a corner or do not", .pairFigure, refusedBySchema: true,
      #"{ "corner": "yes" }"#,
      """
      two.json:2:13: error: corner must be true or false; found the text "yes"
        { "corner": "yes" }
                    ^~~~~
      """),
    BadInput(
      "One panel is no corner", .figure, refusedBySchema: false,
      #"{ "corner": true }"#,
      """
      two.json:2:3: error: corner belongs to a figure of all pairs of coordinates, or to panels in as many rows as columns, one in the first row, two in the second and so on
        { "corner": true }
          ^~~~~~~~
      """),
    BadInput(
      "A corner has a panel for each of its places", .figure, refusedBySchema: false,
      #"{ "corner": true, "panels": [{}, {}, {}, {}], "grid": [2, 2] }"#,
      """
      two.json:2:3: error: corner belongs to a figure of all pairs of coordinates, or to panels in as many rows as columns, one in the first row, two in the second and so on
        { "corner": true, "panels": [{}, {}, {}, {}], "grid": [2, 2] }
          ^~~~~~~~
      """),
  ]
}
