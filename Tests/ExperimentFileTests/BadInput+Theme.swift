// One mistake each, with every word of what is said about it.
extension BadInput {
  static let themeCases: [BadInput] = [
    BadInput(
      "A name of another program leads to one of these themes", .figure, refusedBySchema: true,
      #"{ "theme": "light" }"#,
      """
      two.json:2:12: error: unknown theme "light"; did you mean "matplotlib"? Allowed: matplotlib, dark, book, book-dark, book-auto, auto, or a file such as "themes/paper.json"
        { "theme": "light" }
                   ^~~~~~~
      """),
    BadInput(
      "So does what a theme is good for", .figure, refusedBySchema: true,
      #"{ "theme": "colorblind" }"#,
      """
      two.json:2:12: error: unknown theme "colorblind"; did you mean "book"? Allowed: matplotlib, dark, book, book-dark, book-auto, auto, or a file such as "themes/paper.json"
        { "theme": "colorblind" }
                   ^~~~~~~~~~~~
      """),
    BadInput(
      "A theme has one of four names", .figure, refusedBySchema: true,
      #"{ "theme": "solarized" }"#,
      """
      two.json:2:12: error: unknown theme "solarized". Allowed: matplotlib, dark, book, book-dark, book-auto, auto, or a file such as "themes/paper.json"
        { "theme": "solarized" }
                   ^~~~~~~~~~~
      """),
    BadInput(
      "A theme is text or an object", .figure, refusedBySchema: true,
      #"{ "theme": ["dark"] }"#,
      """
      two.json:2:12: error: theme must be a name (matplotlib, dark, book, book-dark, book-auto, auto), the path of a theme file or an object { … }; found a list of 1
        { "theme": ["dark"] }
                   ^~~~~~~~
      """),
    BadInput(
      "A path is one line", .figure, refusedBySchema: true,
      #"{ "theme": "a/\u0000b" }"#,
      """
      two.json:2:12: error: theme must be one line without control characters; found U+0000
        { "theme": "a/\\u0000b" }
                   ^~~~~~~~~~~
      """),
    BadInput(
      "A figure has a theme, not a style", .figure, refusedBySchema: true,
      #"{ "style": "dark" }"#,
      """
      two.json:2:3: error: unknown key "style" in a figure; did you mean "theme"? Allowed: size, dpi, dotResolution, margins, font, svgText, theme, background, legend, x, y, aspect, layers, steps, groups, panels, grid, widths, heights, sharedAxes, corner, panelLetters, animation
        { "style": "dark" }
          ^~~~~~~
      """),
    BadInput(
      "The key of a theme is told where it belongs", .figure, refusedBySchema: true,
      #"{ "tickWidth": 1 }"#,
      """
      two.json:2:3: error: unknown key "tickWidth" in a figure; it belongs to a theme. Allowed: size, dpi, dotResolution, margins, font, svgText, theme, background, legend, x, y, aspect, layers, steps, groups, panels, grid, widths, heights, sharedAxes, corner, panelLetters, animation
        { "tickWidth": 1 }
          ^~~~~~~~~~~
      """),
    BadInput(
      "A theme cannot start from both at once", .figure, refusedBySchema: true,
      #"{ "theme": { "base": "auto" } }"#,
      """
      two.json:2:22: error: unknown base "auto". Allowed: matplotlib, dark, book, book-dark
        { "theme": { "base": "auto" } }
                             ^~~~~~
      """),
    BadInput(
      "A key of another program can stand for two", .figure, refusedBySchema: true,
      #"{ "theme": { "lineWidth": 2 } }"#,
      """
      two.json:2:14: error: unknown key "lineWidth" in a theme; did you mean "curveWidth" or "axesLineWidth"? Allowed: $schema, base, background, text, axes, grid, colors, frame, axesLineWidth, tickWidth, tickLength, curveWidth, rugWidth, labelSize, titleSize
        { "theme": { "lineWidth": 2 } }
                     ^~~~~~~~~~~
      """),
    BadInput(
      "A background is opaque", .figure, refusedBySchema: false,
      ##"{ "theme": { "background": "#ffffff80" } }"##,
      """
      two.json:2:28: error: background must be opaque; found the text "#ffffff80"; "background" of the figure may be "transparent"
        { "theme": { "background": "#ffffff80" } }
                                   ^~~~~~~~~~~
      """),
    BadInput(
      "A theme has a background", .figure, refusedBySchema: true,
      #"{ "theme": { "background": "transparent" } }"#,
      """
      two.json:2:28: error: background must be opaque; found the text "transparent"; "background" of the figure may be "transparent"
        { "theme": { "background": "transparent" } }
                                   ^~~~~~~~~~~~~
      """),
    BadInput(
      "A background is a color", .figure, refusedBySchema: true,
      #"{ "background": true }"#,
      """
      two.json:2:17: error: background must be "transparent", a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"; found true
        { "background": true }
                        ^~~~
      """),
    BadInput(
      "No background has one word", .figure, refusedBySchema: true,
      #"{ "background": "none" }"#,
      """
      two.json:2:17: error: "none" is not a color; did you mean "transparent"?
        { "background": "none" }
                        ^~~~~~
      """),
    BadInput(
      "A page in two color schemes has no one color", .figure, refusedBySchema: false,
      #"{ "theme": "auto", "background": "white" }"#,
      """
      two.json:2:20: error: the theme auto has a background for light and one for dark pages; beside it background can be "transparent" alone
        { "theme": "auto", "background": "white" }
                           ^~~~~~~~~~~~
      """),
    BadInput(
      "The colors of a theme are a list", .figure, refusedBySchema: true,
      #"{ "theme": { "colors": "red" } }"#,
      """
      two.json:2:24: error: colors must be a list [ … ] of colors; found the text "red"
        { "theme": { "colors": "red" } }
                               ^~~~~
      """),
    BadInput(
      "A theme has a color", .figure, refusedBySchema: true,
      #"{ "theme": { "colors": [] } }"#,
      """
      two.json:2:24: error: colors is empty; at least one is needed
        { "theme": { "colors": [] } }
                               ^~
      """),
    BadInput(
      "Each of the colors is one", .figure, refusedBySchema: true,
      #"{ "theme": { "colors": ["red", "gren", 3] } }"#,
      """
      two.json:2:32: error: "gren" is not a color; did you mean "green"? Allowed: a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"
        { "theme": { "colors": ["red", "gren", 3] } }
                                       ^~~~~~
      two.json:2:40: error: each of colors must be a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"; found 3
        { "theme": { "colors": ["red", "gren", 3] } }
                                               ^
      """),
    BadInput(
      "A frame has one of two forms", .figure, refusedBySchema: true,
      #"{ "theme": { "frame": "despine" } }"#,
      """
      two.json:2:23: error: unknown frame "despine"; did you mean "open"? Allowed: box, open, range
        { "theme": { "frame": "despine" } }
                              ^~~~~~~~~
      """),
    BadInput(
      "A font size is at least 1 point", .figure, refusedBySchema: true,
      #"{ "theme": { "labelSize": 0 } }"#,
      """
      two.json:2:27: error: labelSize must be a number from 1 to 100; found 0
        { "theme": { "labelSize": 0 } }
                                  ^
      """),
    BadInput(
      "A font size is at most 100 points", .figure, refusedBySchema: true,
      #"{ "theme": { "titleSize": 101 } }"#,
      """
      two.json:2:27: error: titleSize must be a number from 1 to 100; found 101
        { "theme": { "titleSize": 101 } }
                                  ^~~
      """),
    BadInput(
      "A line has a width of at most 100 points", .figure, refusedBySchema: true,
      #"{ "theme": { "axesLineWidth": 101 } }"#,
      """
      two.json:2:31: error: axesLineWidth must be a number from 0 to 100; found 101
        { "theme": { "axesLineWidth": 101 } }
                                      ^~~
      """),
  ]
}
