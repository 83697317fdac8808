// One mistake each, with every word of what is said about it: the sizes of columns and rows, panel letters.
extension BadInput {
  static let gridCases: [BadInput] = [
    BadInput(
      "Widths are a list", .figure, refusedBySchema: true,
      #"{ "widths": 2 }"#,
      """
      two.json:2:13: error: widths must be a list [ … ] of numbers; found 2
        { "widths": 2 }
                    ^
      """),
    BadInput(
      "A width is above 0", .figure, refusedBySchema: true,
      #"{ "widths": [0] }"#,
      """
      two.json:2:14: error: each of widths must be a number from 0.01 to 100; found 0
        { "widths": [0] }
                     ^
      """),
    BadInput(
      "Each column has one width", .figure, refusedBySchema: false,
      #"{ "panels": [{}, {}], "grid": [1, 2], "widths": [1, 2, 1] }"#,
      """
      two.json:2:49: error: widths holds 3 numbers; the panels stand in 2 columns, and each has one
        { "panels": [{}, {}], "grid": [1, 2], "widths": [1, 2, 1] }
                                                        ^~~~~~~~~
      """),
    BadInput(
      "Each row has one height", .figure, refusedBySchema: false,
      #"{ "heights": [1, 2] }"#,
      """
      two.json:2:14: error: heights holds 2 numbers; the panels stand in 1 row, and each has one
        { "heights": [1, 2] }
                     ^~~~~~
      """),
    BadInput(
      "Names of other programs for the sizes of columns are known", .figure, refusedBySchema: true,
      #"{ "width_ratios": [1] }"#,
      """
      two.json:2:3: error: unknown key "width_ratios" in a figure; did you mean "widths"? Allowed: size, dpi, dotResolution, margins, font, svgText, theme, background, legend, x, y, aspect, layers, steps, groups, panels, grid, widths, heights, sharedAxes, corner, panelLetters, animation
        { "width_ratios": [1] }
          ^~~~~~~~~~~~~~
      """),
    BadInput(
      "Panel letters are of a known kind", .figure, refusedBySchema: true,
      #"{ "panelLetters": "[a]" }"#,
      """
      two.json:2:19: error: unknown kind of panel letters "[a]". Allowed: none, a, A, (a), (A), a), A), 1, (1)
        { "panelLetters": "[a]" }
                          ^~~~~
      """),
  ]
}
