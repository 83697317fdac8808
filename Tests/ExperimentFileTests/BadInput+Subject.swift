// One mistake each, with every word of what is said about it: points of the file itself, groups, and
// panels with points and mixtures of their own.
extension BadInput {
  static let subjectCases: [BadInput] = [
    BadInput(
      "Data have a file or values", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "values": [1, 2] } }"#,
      """
      two.json:1:56: error: data have either "file" or "values", not both
        { "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "values": [1, 2] } }
                                                               ^~~~~~
      """),
    BadInput(
      "Data need a file or values", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "rounded": 1 } }"#,
      """
      two.json:1:54: error: data need "file", the path of a file, "values", or "edges" and "counts"
        { "mixture": { "fit": { "components": 2 } }, "data": { "rounded": 1 } }
                                                             ^
      """),
    BadInput(
      "Values stand without the keys of files", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "values": [1, 2], "columns": ["x"] } }"#,
      """
      two.json:1:74: error: columns goes with a data file, not with values
        { "mixture": { "fit": { "components": 2 } }, "data": { "values": [1, 2], "columns": ["x"] } }
                                                                                 ^~~~~~~~~
      """),
    BadInput(
      "Values are not empty", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "values": [] } }"#,
      """
      two.json:1:66: error: values is empty; at least one is needed
        { "mixture": { "fit": { "components": 2 } }, "data": { "values": [] } }
                                                                         ^~
      """),
    BadInput(
      "Values are numbers or points", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "values": [1, "2"] } }"#,
      """
      two.json:1:70: error: each value must be a number; found the text "2"; write it without quotes
        { "mixture": { "fit": { "components": 2 } }, "data": { "values": [1, "2"] } }
                                                                             ^~~
      """),
    BadInput(
      "Points have as many coordinates", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "values": [[1, 2], [3]] } }"#,
      """
      two.json:1:75: error: each point has 2 coordinates, as the first; found 1
        { "mixture": { "fit": { "components": 2 } }, "data": { "values": [[1, 2], [3]] } }
                                                                                  ^~~
      """),
    BadInput(
      "A mixture has as many dimensions as values have coordinates", .whole, refusedBySchema: false,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "data": { "values": [[1, 2], [3, 5]] } }"#,
      """
      two.json:1:79: error: a mixture of one dimension has one coordinate; found 2
        ...t": 1, "mean": 0, "sd": 1 }] }, "data": { "values": [[1, 2], [3, 5]] } }
                                                   ^
      """),
    BadInput(
      "Rounded values have one coordinate", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "values": [[1, 2], [3, 5]], "rounded": 1 } }"#,
      """
      two.json:1:84: error: rounded goes with one column; found 2 coordinates
        ..., "data": { "values": [[1, 2], [3, 5]], "rounded": 1 } }
                                                   ^~~~~~~~~
      """),
    BadInput(
      "Groups are those of data", .whole, refusedBySchema: false,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": { "groups": "stack" } }"#,
      """
      two.json:1:83: error: there are no groups; "groups" in data names the column that tells them
        ...1, "mean": 0, "sd": 1 }] }, "figure": { "groups": "stack" } }
                                                   ^~~~~~~~
      """),
    BadInput(
      "Groups are panels of a figure of one panel", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "groups": "g" }, "figure": { "groups": "panels", "panels": [{}, {}] } }"#,
      """
      two.json:1:112: error: groups are shown as panels where the figure has one panel; this one has 2
        ... "groups": "g" }, "figure": { "groups": "panels", "panels": [{}, {}] } }
                                                   ^~~~~~~~
      """),
    BadInput(
      "A way to show groups is a word", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "groups": "g" }, "figure": { "groups": "facet" } }"#,
      """
      two.json:1:112: error: unknown way to show groups "facet"; did you mean "panels"? Allowed: none, overlay, stack, panels
        ... "groups": "g" }, "figure": { "groups": "facet" } }
                                                   ^~~~~~~
      """),
    BadInput(
      "Colors by group need groups", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": ["x", "y"] }, "figure": { "layers": [{ "mark": "scatter", "colorBy": "group" }] } }"#,
      """
      two.json:1:153: error: the points have no groups; "groups" in data names the column that tells them
        ...yers": [{ "mark": "scatter", "colorBy": "group" }] } }
                                                   ^~~~~~~
      """),
    BadInput(
      "A fit of each group needs groups", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2, "eachGroup": true } }, "data": { "file": "a.csv" } }"#,
      """
      two.json:1:73: error: eachGroup fits the groups of the data; "groups" names the column that tells them
        { "mixture": { "fit": { "components": 2, "eachGroup": true } }, "data": { "file": "a.csv" } }
                                                                                ^
      """),
    BadInput(
      "A panel has one source of points", .whole, refusedBySchema: true,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": { "panels": [{ "sample": {}, "data": { "file": "a.csv" } }, {}] } }"#,
      """
      two.json:1:110: error: a panel has a sample or data, not both
        ... "figure": { "panels": [{ "sample": {}, "data": { "file": "a.csv" } }, {}] } }
                                                   ^~~~~~
      """),
    BadInput(
      "A panel with a sample cannot have a fit", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv" }, "figure": { "panels": [{}, { "sample": { "size": 10 } }] } }"#,
      """
      two.json:1:104: error: a mixture is fitted to data; "data" names the file
        ..."a.csv" }, "figure": { "panels": [{}, { "sample": { "size": 10 } }] } }
                                                   ^~~~~~~~
      """),
    BadInput(
      "The mixture of a panel goes with the columns", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": ["x", "y"] }, "figure": { "panels": [{}, { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] } }] } }"#,
      """
      two.json:1:127: error: a mixture of one dimension has one column; found 2
        ...", "y"] }, "figure": { "panels": [{}, { "mixture": { "components": [{ "weight": 1, "mean...
                                                   ^~~~~~~~~
      """),
    BadInput(
      "The fit of a panel goes with data", .whole, refusedBySchema: false,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": { "panels": [{}, { "mixture": { "fit": { "components": 2 } } }] } }"#,
      """
      two.json:1:100: error: a mixture is fitted to data; "data" names the file
        ...": 1 }] }, "figure": { "panels": [{}, { "mixture": { "fit": { "components": 2 } } }] } }
                                                   ^~~~~~~~~
      """),
    BadInput(
      "What is wrong within a panel is said there", .whole, refusedBySchema: true,
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": { "panels": [{}, { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 0 }] } }] } }"#,
      """
      two.json:1:160: error: sd must be a number above 0; found 0
        ...ents": [{ "weight": 1, "mean": 0, "sd": 0 }] } }] } }
                                                   ^
      """),
  ]
}
