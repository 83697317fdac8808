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
    BadInput(
      "A formula ends in its line", .member, refusedBySchema: false,
      #""title": "é $\\mu =\n\\sigma$""#,
      #"""
      two.json:2:13: error: the formula that starts here goes on after a line break (\n), and a formula ends in its line; put $ around the part in each line, or write a dollar sign as \$
        "title": "é $\\mu =\n\\sigma$"
                    ^
      """#),
    BadInput(
      "A formula that goes on over an empty line does not end in its line either", .member,
      refusedBySchema: false,
      #""title": "$x^2\n\n+1$ and 2""#,
      #"""
      two.json:2:11: error: the formula that starts here goes on after a line break (\n), and a formula ends in its line; put $ around the part in each line, or write a dollar sign as \$
        "title": "$x^2\n\n+1$ and 2"
                  ^
      """#),
    BadInput(
      "A dollar sign that begins no formula has no mathematics after it", .figure,
      refusedBySchema: false,
      #"{ "x": { "label": "$x_1$ for $5" } }"#,
      #"""
      two.json:2:20: error: no formula starts here, as the line has an odd number of $; each formula needs one before it and one after it in its line, and a dollar sign itself is written \$
        { "x": { "label": "$x_1$ for $5" } }
                           ^
      """#),
    BadInput(
      "A formula has a second dollar sign", .layer, refusedBySchema: false,
      #"{ "mark": "density", "label": "a $\\mu" }"#,
      #"""
      two.json:2:34: error: no formula starts here, as the line has an odd number of $; each formula needs one before it and one after it in its line, and a dollar sign itself is written \$
        { "mark": "density", "label": "a $\\mu" }
                                         ^
      """#),
    BadInput(
      "A brace in a text within a formula is written with a backslash", .component,
      refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "$\\text{at {mean}}$" }"#,
      #"""
      two.json:2:57: error: \text takes characters alone, no group and no place for a number; close it before this brace, as in \text{at } {mean}, or write a brace itself as \{
        { "weight": 1, "mean": 0, "sd": 1, "label": "$\\text{at {mean}}$" }
                                                                ^
      """#),
    BadInput(
      "A command that is no misspelling has no suggestion, and a hint where there is one", .member,
      refusedBySchema: false,
      #""title": "$\\color{red} x$""#,
      #"""
      two.json:2:12: error: unknown command \color in a formula; a formula has the color of its text
        "title": "$\\color{red} x$"
                   ^~~~~~~
      """#),
    BadInput(
      "Where no command is near, the kinds of commands are listed", .member, refusedBySchema: false,
      #""title": "$\\foo$""#,
      #"""
      two.json:2:12: error: unknown command \foo in a formula. Allowed: Greek letters, signs, functions such as \log, fonts such as \mathbf, marks such as \hat, \frac, \sqrt, \text, \left and \right, as the page Formulas of the documentation lists them
        "title": "$\\foo$"
                   ^~~~~
      """#),
    BadInput(
      "The name of a number that is an argument of TeX's is drawn as letters", .component,
      refusedBySchema: false,
      #"{ "weight": 1, "mean": 0, "sd": 1, "label": "$\\mu_{index}$" }"#,
      #"""
      two.json:2:52: warning: {index} after _ is an argument of TeX's, of which the letters are drawn; the number is written {{index}}, and the word {\mathrm{index}}
        { "weight": 1, "mean": 0, "sd": 1, "label": "$\\mu_{index}$" }
                                                           ^~~~~~~
      """#),
    BadInput(
      "So it is in the second argument of a command, with its digits", .layer,
      refusedBySchema: false,
      #"{ "mark": "components", "label": "$\\frac{1}{mean:3}$" }"#,
      #"""
      two.json:2:45: warning: {mean:3} after \frac is an argument of TeX's, of which the letters are drawn; the number is written {{mean:3}}, and the word {\mathrm{mean}}
        { "mark": "components", "label": "$\\frac{1}{mean:3}$" }
                                                    ^~~~~~~~
      """#),
  ]
}
