// One mistake each, with every word of what is said about it.
extension BadInput {
  /// Components of several dimensions.
  static let spaceCases: [BadInput] = [
    BadInput(
      "All means have as many numbers", .component, refusedBySchema: false,
      #"""
      { "weight": 0.5, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] },
      { "weight": 0.5, "mean": [1, 2, 3], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }
      """#,
      """
      two.json:3:26: error: component 2 has a mean of 3 numbers, the first of 2
        { "weight": 0.5, "mean": [1, 2, 3], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }
                                 ^~~~~~~~~
      """),
    BadInput(
      "A mean that is a number has one dimension", .component, refusedBySchema: false,
      #"""
      { "weight": 0.5, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] },
      { "weight": 0.5, "mean": 5, "sd": 1 }
      """#,
      """
      two.json:3:26: error: component 2 has a mean of 1 number, the first of 2
        { "weight": 0.5, "mean": 5, "sd": 1 }
                                 ^
      """),
    BadInput(
      "A mean has a number", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": [], "sd": 1 }"#,
      """
      two.json:2:24: error: mean must be a number, or a list of one for each coordinate of a point; found an empty list
        { "weight": 1, "mean": [], "sd": 1 }
                               ^~
      """),
    BadInput(
      "A mean is of numbers", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": [1, "2"], "covariance": [[1, 0], [0, 1]] }"#,
      """
      two.json:2:28: error: each number of mean must be a number; found the text "2"; write it without quotes
        { "weight": 1, "mean": [1, "2"], "covariance": [[1, 0], [0, 1]] }
                                   ^~~
      """),
    BadInput(
      "A mean is not text", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": "x", "sd": 1 }"#,
      """
      two.json:2:24: error: mean must be a number, or a list of one for each coordinate of a point; found the text "x"
        { "weight": 1, "mean": "x", "sd": 1 }
                               ^~~
      """),
    BadInput(
      "A point has at most 20 coordinates", .component, refusedBySchema: true,
      #"""
      { "weight": 1, "mean": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        "covariance": [[1]] }
      """#,
      """
      two.json:2:24: error: a mean has at most 20 numbers; found 21
        { "weight": 1, "mean": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                               ^
      """),
    BadInput(
      "A deviation is for one dimension", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": [1, 2], "sd": 1 }"#,
      """
      two.json:2:32: error: "sd" is for points of one coordinate; a mean of 2 numbers needs "covariance", a matrix of 2 rows of 2 numbers
        { "weight": 1, "mean": [1, 2], "sd": 1 }
                                       ^~~~
      """),
    BadInput(
      "Several dimensions need a covariance", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": [1, 2] }"#,
      """
      two.json:2:1: error: a component with a mean of 2 numbers needs "covariance", a matrix of 2 rows of 2 numbers
        { "weight": 1, "mean": [1, 2] }
        ^
      """),
    BadInput(
      "A covariance of several dimensions is a matrix", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": [1, 2], "covariance": 2.25 }"#,
      """
      two.json:2:46: error: covariance must be a matrix of 2 rows of 2 numbers, as the mean has 2 numbers; found 2.25
        { "weight": 1, "mean": [1, 2], "covariance": 2.25 }
                                                     ^~~~
      """),
    BadInput(
      "A covariance has a row for each coordinate", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0, 1], [0, 0]] }"#,
      """
      two.json:2:46: error: covariance must be a matrix of 2 rows of 2 numbers, as the mean has 2 numbers; found a list of 3
        { "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0, 1], [0, 0]] }
                                                     ^~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "The rows of a covariance are lists", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": [1, 2], "covariance": [1, 0, 0, 1] }"#,
      """
      two.json:2:46: error: covariance must be a matrix of 2 rows of 2 numbers, as the mean has 2 numbers; found a list of 4
        { "weight": 1, "mean": [1, 2], "covariance": [1, 0, 0, 1] }
                                                     ^~~~~~~~~~~~
      """),
    BadInput(
      "A covariance has a column for each coordinate", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0]] }"#,
      """
      two.json:2:55: error: covariance must be a matrix of 2 rows of 2 numbers; row 2 is a list of 1
        { "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0]] }
                                                              ^~~
      """),
    BadInput(
      "A covariance is of numbers", .component, refusedBySchema: true,
      #"{ "weight": 1, "mean": [1, 2], "covariance": [[1, null], [0, 1]] }"#,
      """
      two.json:2:51: error: each number of covariance must be a number; found null
        { "weight": 1, "mean": [1, 2], "covariance": [[1, null], [0, 1]] }
                                                          ^~~~
      """),
    BadInput(
      "A covariance is symmetric", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": [1, 2], "covariance": [[1, 0.5], [0.25, 1]] }"#,
      """
      two.json:2:46: error: the covariance of component 1 is not symmetric: row 2 has 0.25 in column 1, row 1 has 0.5 in column 2
        { "weight": 1, "mean": [1, 2], "covariance": [[1, 0.5], [0.25, 1]] }
                                                     ^~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "Each covariance is positive definite", .component, refusedBySchema: false,
      #"""
      { "weight": 0.5, "mean": [1, 2], "covariance": [[0, 0], [0, -3]] },
      { "weight": 0.5, "mean": [1, 2], "covariance": [[0.5, 1], [1, 0.5]] }
      """#,
      """
      two.json:2:48: error: the covariance of component 1 is not positive definite: its smallest eigenvalue is -3
        { "weight": 0.5, "mean": [1, 2], "covariance": [[0, 0], [0, -3]] },
                                                       ^~~~~~~~~~~~~~~~~
      two.json:3:48: error: the covariance of component 2 is not positive definite: its smallest eigenvalue is -0.5
        { "weight": 0.5, "mean": [1, 2], "covariance": [[0.5, 1], [1, 0.5]] }
                                                       ^~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A mean that is not known says nothing about the figure", .whole, refusedBySchema: true,
      #"""
      { "mixture": { "components": [{ "weight": 1, "covariance": [[1, 0], [0, 1]] }] },
      "figure": { "layers": [{ "mark": "scatter" }] } }
      """#,
      """
      two.json:1:31: error: a component needs the key "mean"
        { "mixture": { "components": [{ "weight": 1, "covariance": [[1, 0], [0, 1]] }] },
                                      ^
      """),
    BadInput(
      "A plane of data that are forgotten is no mistake of its own", .whole, refusedBySchema: false,
      #"""
      { "mixture": { "fit": { "components": 2 } },
      "figure": { "layers": [{ "mark": "scatter" }] } }
      """#,
      """
      two.json:1:14: error: a mixture is fitted to data; "data" names the file
        { "mixture": { "fit": { "components": 2 } },
                     ^
      """),
    BadInput(
      "The weights of several dimensions sum to 1", .component, refusedBySchema: false,
      #"{ "weight": 0.5, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] }"#,
      """
      two.json:2:13: error: weights sum to 0.5; they must sum to 1; "normalizeWeights": true in the mixture divides weights by their sum
        { "weight": 0.5, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] }
                    ^~~
      """),
    BadInput(
      "NumPy's points have one coordinate", .planeMember, refusedBySchema: false,
      #""sample": { "generator": "numpy" }"#,
      """
      two.json:2:26: error: the generator "numpy" draws points of one coordinate, not of 2: the last digits of NumPy's depend on the machine; "xoshiro256++" draws any
        "sample": { "generator": "numpy" }
                                 ^~~~~~~
      """),
    BadInput(
      "The coordinates of a sample fit in memory", .planeMember, refusedBySchema: false,
      #""sample": { "size": 60000000 }"#,
      """
      two.json:2:21: error: 60,000,000 points of 2 coordinates are 120,000,000 numbers; at most 100,000,000 are kept in memory
        "sample": { "size": 60000000 }
                            ^~~~~~~~
      """),
    BadInput(
      "A mixture of two dimensions has two columns", .planeMember, refusedBySchema: false,
      #""data": { "file": "a.csv", "columns": ["x"] }"#,
      """
      two.json:2:9: error: a mixture of 2 dimensions has 2 columns; found 1
        "data": { "file": "a.csv", "columns": ["x"] }
                ^
      """),
    BadInput(
      "The columns of several coordinates are named", .planeMember, refusedBySchema: false,
      #""data": { "file": "a.csv" }"#,
      """
      two.json:2:9: error: a mixture of 2 dimensions has 2 columns; "columns" names them
        "data": { "file": "a.csv" }
                ^
      """),
  ]
}
