// One mistake each, with every word of what is said about it: weights, and counts of bins.
extension BadInput {
  static let weightCases: [BadInput] = [
    BadInput(
      "Weights of a file are a column", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "weights": true } }"#,
      """
      two.json:1:67: error: weights of a file must be the name of a column, or its number from 1; found true
        { "mixture": { "fit": {} }, "data": { "file": "a.csv", "weights": true } }
                                                                          ^~~~
      """),
    BadInput(
      "Weights of values are as many as these", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "values": [1, 2, 3], "weights": [1, 2] } }"#,
      """
      two.json:1:71: error: weights are as many as the points, 3; found 2
        { "mixture": { "fit": {} }, "data": { "values": [1, 2, 3], "weights": [1, 2] } }
                                                                              ^
      """),
    BadInput(
      "Weights of values are no column", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "values": [1, 2, 3], "weights": "n" } }"#,
      """
      two.json:1:71: error: weights must be a list of numbers, as they are not those of a file; found the text "n"
        { "mixture": { "fit": {} }, "data": { "values": [1, 2, 3], "weights": "n" } }
                                                                              ^~~
      """),
    BadInput(
      "A weight is not below 0", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "values": [1, 2], "weights": [1, -2] } }"#,
      """
      two.json:1:72: error: each of weights must be a number from 0 to 1000000000000000; found -2
        { "mixture": { "fit": {} }, "data": { "values": [1, 2], "weights": [1, -2] } }
                                                                               ^~
      """),
    BadInput(
      "Some weight is above 0", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "values": [1, 2], "weights": [0, 0] } }"#,
      """
      two.json:1:68: error: weights are all 0: there are no points
        { "mixture": { "fit": {} }, "data": { "values": [1, 2], "weights": [0, 0] } }
                                                                           ^~~~~~
      """),
    BadInput(
      "A column of a file is no list of weights", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "weights": [1, 2] } }"#,
      """
      two.json:1:67: error: weights of a file must be the name of a column, or its number from 1; found a list of 2
        { "mixture": { "fit": {} }, "data": { "file": "a.csv", "weights": [1, 2] } }
                                                                          ^~~~~~
      """),
    BadInput(
      "Edges have counts", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 2, 3] } }"#,
      """
      two.json:1:37: error: edges need "counts", how many points lie in each bin
        { "mixture": { "fit": {} }, "data": { "edges": [1, 2, 3] } }
                                            ^
      """),
    BadInput(
      "Counts have edges", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "counts": [1, 2, 3] } }"#,
      """
      two.json:1:39: error: counts are those of bins, which need "edges"
        { "mixture": { "fit": {} }, "data": { "counts": [1, 2, 3] } }
                                              ^~~~~~~~
      """),
    BadInput(
      "There is a count between two edges", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 2, 3], "counts": [4, 5, 6] } }"#,
      """
      two.json:1:69: error: 3 edges have 2 bins between them; found 3 counts
        { "mixture": { "fit": {} }, "data": { "edges": [1, 2, 3], "counts": [4, 5, 6] } }
                                                                            ^
      """),
    BadInput(
      "Edges increase", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 3, 2], "counts": [4, 5] } }"#,
      """
      two.json:1:55: error: edges must increase; 2 follows 3
        { "mixture": { "fit": {} }, "data": { "edges": [1, 3, 2], "counts": [4, 5] } }
                                                              ^
      """),
    BadInput(
      "There are two edges or more", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1], "counts": [4] } }"#,
      """
      two.json:1:48: error: edges are at least two numbers; found one
        { "mixture": { "fit": {} }, "data": { "edges": [1], "counts": [4] } }
                                                       ^
      """),
    BadInput(
      "The edges of a file are two columns", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "edges": [1, 2, 3], "counts": "n" } }"#,
      """
      two.json:1:65: error: edges of a file must be the columns of lower and upper edges, such as ["from", "to"]; found a list of 3
        { "mixture": { "fit": {} }, "data": { "file": "a.csv", "edges": [1, 2, 3], "counts": "n" } }
                                                                        ^~~~~~~~~
      """),
    BadInput(
      "The edges of a file are two columns that differ", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "edges": ["a", "a"], "counts": "n" } }"#,
      """
      two.json:1:71: error: a column is given twice
        { "mixture": { "fit": {} }, "data": { "file": "a.csv", "edges": ["a", "a"], "counts": "n" } }
                                                                              ^~~
      """),
    BadInput(
      "Bins have no columns besides", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "columns": ["x"], "edges": ["a", "b"], "counts": "n" } }"#,
      """
      two.json:1:56: error: columns are those of points; "edges" names the columns of bins
        ..."fit": {} }, "data": { "file": "a.csv", "columns": ["x"], "edges": ["a", "b"], "counts":...
                                                   ^~~~~~~~~
      """),
    BadInput(
      "Bins have counts in place of weights", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "weights": [1] } }"#,
      """
      two.json:1:71: error: bins have "counts" in place of weights
        { "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "weights": [1] } }
                                                                              ^~~~~~~~~
      """),
    BadInput(
      "Bins are not rounded", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "rounded": 1 } }"#,
      """
      two.json:1:71: error: rounded goes with values; bins have the intervals between their edges
        { "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "rounded": 1 } }
                                                                              ^~~~~~~~~
      """),
    BadInput(
      "Bins have no groups", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "file": "a.csv", "edges": ["a", "b"], "counts": "n", "groups": "g" } }"#,
      """
      two.json:1:92: error: groups go with points, not with bins
        ...v", "edges": ["a", "b"], "counts": "n", "groups": "g" } }
                                                   ^~~~~~~~
      """),
    BadInput(
      "Data are either values or bins", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": {} }, "data": { "values": [1, 2], "edges": [1, 2], "counts": [4] } }"#,
      """
      two.json:1:39: error: data have either "values" or "edges", not both
        { "mixture": { "fit": {} }, "data": { "values": [1, 2], "edges": [1, 2], "counts": [4] } }
                                              ^~~~~~~~
      """),
    BadInput(
      "How a file is read says nothing about given edges", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "separator": "tab" } }"#,
      """
      two.json:1:71: error: separator goes with a data file, not with given edges
        { "mixture": { "fit": {} }, "data": { "edges": [1, 2], "counts": [4], "separator": "tab" } }
                                                                              ^~~~~~~~~~~
      """),
    BadInput(
      "Errors are found for points that count once", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2, "standardErrors": "bootstrap" } }, "data": { "file": "a.csv", "weights": "n" } }"#,
      """
      two.json:1:85: error: standardErrors goes with points that count once; these have weights or are counts of bins
        ...andardErrors": "bootstrap" } }, "data": { "file": "a.csv", "weights": "n" } }
                                                   ^
      """),
    BadInput(
      "A number of components is tested for points that count once", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2, "ratioTest": true } }, "data": { "edges": [1, 2, 3], "counts": [4, 5] } }"#,
      """
      two.json:1:73: error: ratioTest goes with points that count once; these have weights or are counts of bins
        ...nts": 2, "ratioTest": true } }, "data": { "edges": [1, 2, 3], "counts": [4, 5] } }
                                                   ^
      """),
    BadInput(
      "Components that are groups have the colors of these", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2, "knownGroups": true, "colors": ["C0", "C1"] } }, "data": { "file": "a.csv", "groups": "g" } }"#,
      """
      two.json:1:63: error: components have the colors of their groups with knownGroups; without colors they agree
        ...{ "components": 2, "knownGroups": true, "colors": ["C0", "C1"] } }, "data": { "file": "a...
                                                   ^~~~~~~~
      """),
  ]
}
