// One mistake each, with every word of what is said about it.
extension BadInput {
  /// Axes that show coordinates, and what figures show of fits.
  static let variableCases: [BadInput] = [
    BadInput(
      "A coordinate is one of the points'", .planeFigure, refusedBySchema: false,
      #"{ "x": { "variable": 3 } }"#,
      """
      two.json:2:22: error: variable must be at most 2, the number of coordinates; found 3
        { "x": { "variable": 3 } }
                             ^
      """),
    BadInput(
      "Coordinates are counted from 1", .planeFigure, refusedBySchema: true,
      #"{ "x": { "variable": 0 } }"#,
      """
      two.json:2:22: error: variable must be at least 1; found 0
        { "x": { "variable": 0 } }
                             ^
      """),
    BadInput(
      "Points of one coordinate have no second", .figure, refusedBySchema: false,
      #"{ "x": { "variable": 2 } }"#,
      """
      two.json:2:22: error: variable must be at most 1: the points have one coordinate; found 2
        { "x": { "variable": 2 } }
                             ^
      """),
    BadInput(
      "The coordinates of a sample have no names", .planeFigure, refusedBySchema: false,
      #"{ "y": { "variable": "b" } }"#,
      """
      two.json:2:22: error: variable must be a number from 1 to 2, as a sample has no names; found the text "b"
        { "y": { "variable": "b" } }
                             ^~~
      """),
    BadInput(
      "A variable is a number or a name", .planeFigure, refusedBySchema: true,
      #"{ "y": { "variable": [1] } }"#,
      """
      two.json:2:22: error: variable must be the number of a coordinate, from 1 to 2, or the name of a column; found a list of 1
        { "y": { "variable": [1] } }
                             ^~~
      """),
    BadInput(
      "A variable is one of the columns", .pairFigure, refusedBySchema: false,
      #"{ "x": { "variable": "waitng" } }"#,
      """
      two.json:2:22: error: "columns" of the data does not have "waitng"; did you mean "waiting"? Allowed: eruptions, waiting, or a number from 1 to 2
        { "x": { "variable": "waitng" } }
                             ^~~~~~~~
      """),
    BadInput(
      "A variable of another file is not known", .pairFigure, refusedBySchema: false,
      #"{ "x": { "variable": "petal" } }"#,
      """
      two.json:2:22: error: "columns" of the data does not have "petal". Allowed: eruptions, waiting, or a number from 1 to 2
        { "x": { "variable": "petal" } }
                             ^~~~~~~
      """),
    BadInput(
      "Columns without names are counted", .fitFigure, refusedBySchema: false,
      #"{ "x": { "variable": "waiting" } }"#,
      """
      two.json:2:22: error: variable must be 1, as "columns" of the data has no names; found the text "waiting"
        { "x": { "variable": "waiting" } }
                             ^~~~~~~~~
      """),
    BadInput(
      "A plane has two different coordinates", .pairFigure, refusedBySchema: false,
      #"{ "x": { "variable": 2 }, "y": { "variable": "waiting" } }"#,
      """
      two.json:2:46: error: scatter needs two coordinates; x and y both show waiting
        { "x": { "variable": 2 }, "y": { "variable": "waiting" } }
                                                     ^~~~~~~~~
      """),
    BadInput(
      "Values leave y without a coordinate", .planeFigure, refusedBySchema: false,
      #"{ "y": { "variable": 2 }, "layers": [{ "mark": "density" }] }"#,
      """
      two.json:2:10: warning: variable has no effect: density has no coordinate on the y axis
        { "y": { "variable": 2 }, "layers": [{ "mark": "density" }] }
                 ^~~~~~~~~~
      """),
    BadInput(
      "Iterations leave x without a coordinate", .pairFigure, refusedBySchema: false,
      #"{ "x": { "variable": 2 }, "layers": [{ "mark": "convergence" }] }"#,
      """
      two.json:2:10: warning: variable has no effect: convergence has iterations on the x axis
        { "x": { "variable": 2 }, "layers": [{ "mark": "convergence" }] }
                 ^~~~~~~~~~
      """),
    BadInput(
      "Marks that do not go together are one problem", .pairFigure, refusedBySchema: false,
      #"{ "x": { "variable": 2 }, "layers": [{ "mark": "convergence" }, { "mark": "ecdf" }] }"#,
      """
      two.json:2:75: error: ecdf has a coordinate on the x axis; convergence has iterations there
        { "x": { "variable": 2 }, "layers": [{ "mark": "convergence" }, { "mark": "ecdf" }] }
                                                                                  ^~~~~~
      """),
    BadInput(
      "A column of Vega-Lite is understood", .planeFigure, refusedBySchema: true,
      #"{ "x": { "field": 1 } }"#,
      """
      two.json:2:10: error: unknown key "field" in an axis; did you mean "variable"? Allowed: label, limits, variable, scale, ticks, format, gridLines, labelPlace, hidden, invert
        { "x": { "field": 1 } }
                 ^~~~~~~
      """),
    BadInput(
      "An aspect is known", .figure, refusedBySchema: true,
      #"{ "aspect": "square" }"#,
      """
      two.json:2:13: error: unknown aspect "square"; did you mean "equal"? Allowed: auto, equal
        { "aspect": "square" }
                    ^~~~~~~~
      """),
    BadInput(
      "Steps are a list", .pairFigure, refusedBySchema: true,
      #"{ "steps": 5 }"#,
      """
      two.json:2:12: error: steps must be a list of 1 to 20 increasing numbers of iterations; found 5
        { "steps": 5 }
                   ^
      """),
    BadInput(
      "Steps increase", .pairFigure, refusedBySchema: false,
      #"{ "steps": [0, 5, 2] }"#,
      """
      two.json:2:19: error: steps must increase; 2 follows 5
        { "steps": [0, 5, 2] }
                          ^
      """),
    BadInput(
      "Steps are whole", .pairFigure, refusedBySchema: true,
      #"{ "steps": [0, 1.5] }"#,
      """
      two.json:2:16: error: each number in steps must be a whole number; found 1.5
        { "steps": [0, 1.5] }
                       ^~~
      """),
    BadInput(
      "Steps end with the fit", .pairFigure, refusedBySchema: false,
      #"{ "steps": [0, 5, 200] }"#,
      """
      two.json:2:19: error: the fit has at most 100 iterations, its maxIterations; found 200
        { "steps": [0, 5, 200] }
                          ^~~
      """),
    BadInput(
      "Steps are those of a fit", .figure, refusedBySchema: false,
      #"{ "steps": [0, 5] }"#,
      """
      two.json:2:3: error: steps belongs to a fit; the components of this mixture are given
        { "steps": [0, 5] }
          ^~~~~~~
      """),
    BadInput(
      "Steps are of the figure's own layers", .pairFigure, refusedBySchema: false,
      #"{ "steps": [0, 5], "panels": [{}] }"#,
      """
      two.json:2:3: error: steps draws the figure's own layers; a figure with panels has "iteration" in each of them
        { "steps": [0, 5], "panels": [{}] }
          ^~~~~~~
      """),
    BadInput(
      "A panel shows an iteration of a fit", .figure, refusedBySchema: false,
      #"{ "panels": [{ "iteration": 5 }] }"#,
      """
      two.json:2:16: error: iteration belongs to a fit; the components of this mixture are given
        { "panels": [{ "iteration": 5 }] }
                       ^~~~~~~~~~~
      """),
    BadInput(
      "An iteration is one of the fit's", .pairFigure, refusedBySchema: false,
      #"{ "panels": [{ "iteration": 101 }] }"#,
      """
      two.json:2:29: error: the fit has at most 100 iterations, its maxIterations; found 101
        { "panels": [{ "iteration": 101 }] }
                                    ^~~
      """),
    BadInput(
      "Panels have aspects of their own", .planeFigure, refusedBySchema: false,
      #"{ "aspect": "equal", "panels": [{}] }"#,
      """
      two.json:2:3: error: a figure with panels has aspect in each of them, not beside them
        { "aspect": "equal", "panels": [{}] }
          ^~~~~~~~
      """),
    BadInput(
      "A grid of steps has room for them", .pairFigure, refusedBySchema: false,
      #"{ "steps": [0, 1, 2], "grid": [1, 2] }"#,
      """
      two.json:2:31: error: a grid of 1 × 2 has no room for 3 panels
        { "steps": [0, 1, 2], "grid": [1, 2] }
                                      ^~~~~~
      """),
    BadInput(
      "All pairs have no aspect", .whole, refusedBySchema: false,
      #"""
      { "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": [1, 2, 3] },
      "figure": { "aspect": "equal" } }
      """#,
      """
      two.json:2:13: error: a figure of all pairs of coordinates has no aspect
        "figure": { "aspect": "equal" } }
                    ^~~~~~~~
      """),
    BadInput(
      "All pairs of many coordinates do not fit a figure", .whole, refusedBySchema: false,
      #"""
      { "mixture": { "fit": { "components": 2 } }, 
      "data": { "file": "a.csv", "columns": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] } }
      """#,
      """
      two.json:1:1: error: a figure of all pairs of coordinates is drawn for at most 10, not for 11; give layers, or the variables of x and y
        { "mixture": { "fit": { "components": 2 } }, 
        ^
      """),
  ]
}
