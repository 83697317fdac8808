// One mistake each, with every word of what is said about it.
extension BadInput {
  static let figureCases: [BadInput] = [
    BadInput(
      "A figure is not 10⁶ inches wide", .figure, refusedBySchema: true,
      #"{ "size": [1000000, 4] }"#,
      """
      two.json:2:12: error: each side in size must be a number above 0 and at most 1000; found 1000000
        { "size": [1000000, 4] }
                   ^~~~~~~
      """),
    BadInput(
      "A side has no more than 32,767 pixels", .figure, refusedBySchema: false,
      #"{ "size": [8, 4], "dpi": 5000 }"#,
      """
      two.json:2:11: error: 8 × 4 inches at 5000 dpi are 40000 × 20000 pixels; a side has at most 32,767
        { "size": [8, 4], "dpi": 5000 }
                  ^~~~~~
      """),
    BadInput(
      "A figure has no more than 100 megapixels", .figure, refusedBySchema: false,
      #"{ "size": [400, 400], "dpi": 50 }"#,
      """
      two.json:2:11: error: 400 × 400 inches at 50 dpi are 20000 × 20000 pixels; a figure has at most 100,000,000
        { "size": [400, 400], "dpi": 50 }
                  ^~~~~~~~~~
      """),
    BadInput(
      "A side has at least one pixel", .figure, refusedBySchema: false,
      #"{ "size": [0.001, 4] }"#,
      """
      two.json:2:11: error: 0.001 × 4 inches at 100 dpi are 0 × 400 pixels; a side has at least 1
        { "size": [0.001, 4] }
                  ^~~~~~~~~~
      """),
    BadInput(
      "A size is two numbers", .figure, refusedBySchema: true,
      #"{ "size": 8 }"#,
      """
      two.json:2:11: error: size must be a list of two numbers, in inches, or of two and a unit (in, cm, mm, pt, px), as in [16, 9, "cm"]; found 8
        { "size": 8 }
                  ^
      """),
    BadInput(
      "A size has no third number", .figure, refusedBySchema: true,
      #"{ "size": [8, 4, 2] }"#,
      """
      two.json:2:18: error: the unit of size must be one of the texts in, cm, mm, pt, px; found 2
        { "size": [8, 4, 2] }
                         ^
      """),
    BadInput(
      "A unit is known", .figure, refusedBySchema: true,
      #"{ "size": [8, 4, "furlongs"] }"#,
      """
      two.json:2:18: error: unknown unit of size "furlongs". Allowed: in, cm, mm, pt, px
        { "size": [8, 4, "furlongs"] }
                         ^~~~~~~~~~
      """),
    BadInput(
      "A unit has a short name", .figure, refusedBySchema: true,
      #"{ "size": [800, 400, "pixels"] }"#,
      """
      two.json:2:22: error: unknown unit of size "pixels"; did you mean "px"? Allowed: in, cm, mm, pt, px
        { "size": [800, 400, "pixels"] }
                             ^~~~~~~~
      """),
    BadInput(
      "A figure is not 10⁶ centimeters wide", .figure, refusedBySchema: false,
      #"{ "size": [1000000, 4, "cm"] }"#,
      """
      two.json:2:12: error: each side in size, in cm, must be a number above 0 and at most 2540; found 1000000
        { "size": [1000000, 4, "cm"] }
                   ^~~~~~~
      """),
    BadInput(
      "A side in centimeters has no more than 32,767 pixels", .figure, refusedBySchema: false,
      #"{ "size": [21, 29.7, "cm"], "dpi": 5000 }"#,
      """
      two.json:2:11: error: 21 × 29.7 cm at 5000 dpi are 41338 × 58464 pixels; a side has at most 32,767
        { "size": [21, 29.7, "cm"], "dpi": 5000 }
                  ^~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A side in pixels has at least one", .figure, refusedBySchema: false,
      #"{ "size": [800, 0.5, "px"] }"#,
      """
      two.json:2:11: error: 800 × 0.5 px at 100 dpi are 800 × 0 pixels; a side has at least 1
        { "size": [800, 0.5, "px"] }
                  ^~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A resolution is positive", .figure, refusedBySchema: true,
      #"{ "dpi": 0 }"#,
      """
      two.json:2:10: error: dpi must be a number above 0 and at most 10000; found 0
        { "dpi": 0 }
                 ^
      """),
    BadInput(
      "A margin is below its opposite", .figure, refusedBySchema: false,
      #"{ "margins": { "left": 0.95 } }"#,
      """
      two.json:2:24: error: left is 0.95 and right is 0.9; left must be below right
        { "margins": { "left": 0.95 } }
                               ^~~~
      """),
    BadInput(
      "The opposite may be the one given", .figure, refusedBySchema: false,
      #"{ "margins": { "top": 0.1 } }"#,
      """
      two.json:2:23: error: bottom is 0.11 and top is 0.1; bottom must be below top
        { "margins": { "top": 0.1 } }
                              ^~~
      """),
    BadInput(
      "A margin is a fraction", .figure, refusedBySchema: true,
      #"{ "margins": { "bottom": -0.1 } }"#,
      """
      two.json:2:26: error: bottom must be a number from 0 to 1; found -0.1
        { "margins": { "bottom": -0.1 } }
                                 ^~~~
      """),
    BadInput(
      "Limits are the right way round", .figure, refusedBySchema: false,
      #"{ "x": { "limits": [19, -2] } }"#,
      """
      two.json:2:20: error: limits has its ends the wrong way round: [19, -2]; the lower one comes first: [-2, 19]
        { "x": { "limits": [19, -2] } }
                           ^~~~~~~~
      """),
    BadInput(
      "Limits differ", .figure, refusedBySchema: false,
      #"{ "x": { "limits": [2, 2.0] } }"#,
      """
      two.json:2:20: error: limits has two equal ends, 2 and 2.0; they must differ
        { "x": { "limits": [2, 2.0] } }
                           ^~~~~~~~
      """),
    BadInput(
      "Limits are two numbers", .figure, refusedBySchema: true,
      #"{ "y": { "limits": [2] } }"#,
      """
      two.json:2:20: error: limits must be two numbers, the lower one first, such as [0, 18], of which one may be null; found a list of 1
        { "y": { "limits": [2] } }
                           ^~~
      """),
    BadInput(
      "An end of limits is a number", .figure, refusedBySchema: true,
      #"{ "y": { "limits": [0, "1"] } }"#,
      """
      two.json:2:24: error: each end of limits must be a number; found the text "1"; write it without quotes
        { "y": { "limits": [0, "1"] } }
                               ^~~
      """),
    BadInput(
      "A font has a name", .figure, refusedBySchema: true,
      #"{ "font": "" }"#,
      """
      two.json:2:11: error: font must not be empty
        { "font": "" }
                  ^~
      """),
    BadInput(
      "Each font of a list has a name", .figure, refusedBySchema: true,
      #"{ "font": ["DejaVu Sans", ""] }"#,
      """
      two.json:2:27: error: each of font must not be empty
        { "font": ["DejaVu Sans", ""] }
                                  ^~
      """),
    BadInput(
      "A list of fonts has one", .figure, refusedBySchema: true,
      #"{ "font": [] }"#,
      """
      two.json:2:11: error: font is empty; at least one is needed
        { "font": [] }
                  ^~
      """),
    BadInput(
      "A font is a name or a list", .figure, refusedBySchema: true,
      #"{ "font": 5 }"#,
      """
      two.json:2:11: error: font must be a family, the path of a file, or a list of them; found 5
        { "font": 5 }
                  ^
      """),
    BadInput(
      "The letters of an SVG are outlines or text", .figure, refusedBySchema: true,
      #"{ "svgText": "paths" }"#,
      """
      two.json:2:14: error: unknown kind of letters "paths"; did you mean "outlines"? Allowed: outlines, text
        { "svgText": "paths" }
                     ^~~~~~~
      """),
    BadInput(
      "There is a layer", .figure, refusedBySchema: true,
      #"{ "layers": [] }"#,
      """
      two.json:2:13: error: layers is empty; at least one is needed
        { "layers": [] }
                    ^~
      """),
    BadInput(
      "A layer is an object", .figure, refusedBySchema: true,
      #"{ "layers": ["histogram"] }"#,
      """
      two.json:2:14: error: each layer must be an object { … }; found the text "histogram"
        { "layers": ["histogram"] }
                     ^~~~~~~~~~~
      """),
  ]
}
