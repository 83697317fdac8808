// One mistake each, with every word of what is said about it.
extension BadInput {
  static let dataCases: [BadInput] = [
    BadInput(
      "Points have one source", .member, refusedBySchema: true,
      #""sample": {}, "data": { "file": "a.csv" }"#,
      """
      two.json:2:15: error: an experiment has a sample or data, not both
        "sample": {}, "data": { "file": "a.csv" }
                      ^~~~~~
      """),
    BadInput(
      "The file of data has a name", .member, refusedBySchema: true,
      #""data": { "file": "" }"#,
      """
      two.json:2:19: error: file must not be empty
        "data": { "file": "" }
                          ^~
      """),
    BadInput(
      "A column is given in a list", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "columns": "x" }"#,
      """
      two.json:2:39: error: columns must be a list of columns, by their names or their numbers from 1, such as ["waiting"]; found the text "x"
        "data": { "file": "a.csv", "columns": "x" }
                                              ^~~
      """),
    BadInput(
      "A mixture of one dimension has one column", .member, refusedBySchema: false,
      #""data": { "file": "a.csv", "columns": ["x", "y"] }"#,
      """
      two.json:2:9: error: a mixture of one dimension has one column; found 2
        "data": { "file": "a.csv", "columns": ["x", "y"] }
                ^
      """),
    BadInput(
      "A column is given once", .whole, refusedBySchema: true,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": [1, 1] } }"#,
      """
      two.json:1:88: error: a column is given twice
        { "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": [1, 1] } }
                                                                                               ^
      """),
    BadInput(
      "Columns are counted from 1", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "columns": [0] }"#,
      """
      two.json:2:40: error: the number of a column must be at least 1; found 0
        "data": { "file": "a.csv", "columns": [0] }
                                               ^
      """),
    BadInput(
      "Missing values are dropped or an error", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "missing": "skip" }"#,
      """
      two.json:2:39: error: unknown way to treat missing values "skip"; did you mean "drop"? Allowed: drop, error
        "data": { "file": "a.csv", "missing": "skip" }
                                              ^~~~~~
      """),
    BadInput(
      "Rounded values have one column", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "columns": [1, 2], "rounded": 1 } }"#,
      """
      two.json:1:92: error: rounded goes with one column; found 2
        ...: { "file": "a.csv", "columns": [1, 2], "rounded": 1 } }
                                                   ^~~~~~~~~
      """),
    BadInput(
      "A separator is one of some words", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "separator": "space" }"#,
      """
      two.json:2:41: error: unknown separator "space"; did you mean "blanks"? Allowed: comma, semicolon, tab, pipe, blanks
        "data": { "file": "a.csv", "separator": "space" }
                                                ^~~~~~~
      """),
    BadInput(
      "A comment does not begin as a number does", .member, refusedBySchema: false,
      #""data": { "file": "a.csv", "comment": "-" }"#,
      """
      two.json:2:39: error: comment must not begin as a number, a quoted cell or a blank does; found the text "-"
        "data": { "file": "a.csv", "comment": "-" }
                                              ^~~
      """),
    BadInput(
      "A condition asks something", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "where": { "column": "g" } }"#,
      """
      two.json:2:37: error: a condition needs the key "is" or "range"
        "data": { "file": "a.csv", "where": { "column": "g" } }
                                            ^
      """),
    BadInput(
      "A condition asks one thing", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "where": { "column": "g", "is": 1, "range": [0, 1] } }"#,
      """
      two.json:2:63: error: range and is exclude each other; two conditions in a list must both hold
        "data": { "file": "a.csv", "where": { "column": "g", "is": 1, "range": [0, 1] } }
                                                                      ^~~~~~~
      """),
    BadInput(
      "A comma is one thing", .member, refusedBySchema: false,
      #""data": { "file": "a.csv", "separator": "comma", "decimal": "comma" }"#,
      """
      two.json:2:50: error: a comma cannot be both the separator and the decimal mark
        "data": { "file": "a.csv", "separator": "comma", "decimal": "comma" }
                                                         ^~~~~~~~~
      """),
    BadInput(
      "No lines before a table are less than none", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "skip": -1 }"#,
      """
      two.json:2:36: error: skip must be at least 0; found -1
        "data": { "file": "a.csv", "skip": -1 }
                                           ^~
      """),
    BadInput(
      "Groups have one column", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "groups": [] }"#,
      """
      two.json:2:38: error: groups must be the name of a column, or its number from 1; found an empty list
        "data": { "file": "a.csv", "groups": [] }
                                             ^~
      """),
    BadInput(
      "A missing value is a text or a number", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "missingValues": [true] }"#,
      """
      two.json:2:46: error: missingValues must be a text, a number, or a list of them; found true
        "data": { "file": "a.csv", "missingValues": [true] }
                                                     ^~~~
      """),
    BadInput(
      "There is a header or none", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "header": "yes" }"#,
      """
      two.json:2:38: error: header must be true or false; found the text "yes"
        "data": { "file": "a.csv", "header": "yes" }
                                             ^~~~~
      """),
    BadInput(
      "The step of rounded values is above 0", .member, refusedBySchema: true,
      #""data": { "file": "a.csv", "rounded": 0 }"#,
      """
      two.json:2:39: error: rounded must be a number above 0; found 0
        "data": { "file": "a.csv", "rounded": 0 }
                                              ^
      """),
    BadInput(
      "An array of an archive has a name", .member, refusedBySchema: true,
      #""data": { "file": "a.npz", "array": 1 }"#,
      """
      two.json:2:37: error: array must be text in double quotes; found 1
        "data": { "file": "a.npz", "array": 1 }
                                            ^
      """),
  ]
}
