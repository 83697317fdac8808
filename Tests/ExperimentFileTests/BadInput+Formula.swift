extension BadInput {
  static let formulaCases = [
    BadInput(
      "An unknown command of a formula is underlined, its backslash written twice", .member,
      refusedBySchema: false, #""title": "Size $\\sigm_k$""#,
      #"""
      two.json:2:17: error: unknown command \sigm in a formula; did you mean \sigma?
        "title": "Size $\\sigm_k$"
                        ^~~~~~
      """#),
    BadInput(
      "Escapes before a mistake are counted as they are written", .member, refusedBySchema: false,
      #""title": "\u03bc \ud835\udca9é\" $\u0078^a^b$""#,
      #"""
      two.json:2:43: error: a second superscript of one letter; put braces around what belongs together, as in x^{a^b}
        "title": "\u03bc \ud835\udca9é\" $\u0078^a^b$"
                                                  ^
      """#),
    BadInput(
      "A mistake on a further line is found there", .member, refusedBySchema: false,
      #""title": "$x$\n${a$""#,
      #"""
      two.json:2:17: error: the brace { has no closing }
        "title": "$x$\n${a$"
                        ^
      """#),
    BadInput(
      "A formula in a component's label is checked", .component, refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "$\\left( k$" }"#,
      #"""
      two.json:2:47: error: \left has no \right; a fence that is not drawn is written \right.
        { "weight": 1, "mean": 0, "sd": 1, "label": "$\\left( k$" }
                                                      ^~~~~~
      """#),
    BadInput(
      "A formula in a layer's label is checked", .layer, refusedBySchema: false,
      #"{ "mark": "density", "label": "$a#b$" }"#,
      ##"""
      two.json:2:34: error: # in a formula is written \#
        { "mark": "density", "label": "$a#b$" }
                                         ^
      """##),
    BadInput(
      "A formula of an axis is checked", .figure, refusedBySchema: false,
      #"{ "x": { "label": "$$" } }"#,
      #"""
      two.json:2:20: error: the formula is empty; a dollar sign itself is written \$
        { "x": { "label": "$$" } }
                           ^~
      """#),
  ]
}
