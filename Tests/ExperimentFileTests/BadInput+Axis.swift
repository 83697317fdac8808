// One mistake each, with every word of what is said about it.
extension BadInput {
  /// The scales, ticks and looks of axes.
  static let axisCases: [BadInput] = [
    BadInput(
      "An axis has a scale", .figure, refusedBySchema: true,
      #"{ "x": { "scale": "logarithmic" } }"#,
      """
      two.json:2:19: error: unknown scale "logarithmic"; did you mean "log"? Allowed: linear, log, symlog, or an object { … }
        { "x": { "scale": "logarithmic" } }
                          ^~~~~~~~~~~~~
      """),
    BadInput(
      "A scale that is an object has a threshold", .figure, refusedBySchema: true,
      #"{ "x": { "scale": { "linthresh": 2 } } }"#,
      """
      two.json:2:21: error: unknown key "linthresh" in a scale; did you mean "symlog"? Allowed: symlog
        { "x": { "scale": { "linthresh": 2 } } }
                            ^~~~~~~~~~~
      """),
    BadInput(
      "A threshold is above 0", .figure, refusedBySchema: true,
      #"{ "x": { "scale": { "symlog": 0 } } }"#,
      """
      two.json:2:31: error: symlog must be a number above 0; found 0
        { "x": { "scale": { "symlog": 0 } } }
                                      ^
      """),
    BadInput(
      "Limits of a log axis are above 0", .figure, refusedBySchema: false,
      #"{ "x": { "scale": "log", "limits": [0, 5] } }"#,
      """
      two.json:2:37: error: limits of a log axis must be above 0; found 0
        { "x": { "scale": "log", "limits": [0, 5] } }
                                            ^
      """),
    BadInput(
      "One limit of a log axis is above 0", .figure, refusedBySchema: false,
      #"{ "x": { "scale": "log", "limits": [-1, null] } }"#,
      """
      two.json:2:37: error: limits of a log axis must be above 0; found -1
        { "x": { "scale": "log", "limits": [-1, null] } }
                                            ^~
      """),
    BadInput(
      "Ticks of a log axis are above 0", .figure, refusedBySchema: false,
      #"{ "x": { "scale": "log", "ticks": [0, 1] } }"#,
      """
      two.json:2:36: error: ticks of a log axis must be above 0; found 0
        { "x": { "scale": "log", "ticks": [0, 1] } }
                                           ^
      """),
    BadInput(
      "A log axis has steps of whole decades", .figure, refusedBySchema: false,
      #"{ "x": { "scale": "log", "ticks": { "step": 0.5 } } }"#,
      """
      two.json:2:35: error: a step of a log axis is a whole number of decades; found 0.5
        { "x": { "scale": "log", "ticks": { "step": 0.5 } } }
                                          ^~~~~~~~~~~~~~~
      """),
    BadInput(
      "An axis that is linear about zero has no steps", .figure, refusedBySchema: false,
      #"{ "x": { "scale": "symlog", "ticks": { "step": 2 } } }"#,
      """
      two.json:2:38: error: an axis that is symlog has no steps; give a number of ticks or a list of values
        { "x": { "scale": "symlog", "ticks": { "step": 2 } } }
                                             ^~~~~~~~~~~~~
      """),
    BadInput(
      "Limits have an end", .figure, refusedBySchema: true,
      #"{ "x": { "limits": [null, null] } }"#,
      """
      two.json:2:20: error: limits has no end; leave it out for an axis that fits the data
        { "x": { "limits": [null, null] } }
                           ^~~~~~~~~~~~
      """),
    BadInput(
      "Ticks increase, with words or without", .figure, refusedBySchema: false,
      #"{ "x": { "ticks": [{ "at": 12, "label": "a" }, 10] } }"#,
      #"""
      two.json:2:48: error: ticks must increase; 10 follows { "at": 12, … }
        { "x": { "ticks": [{ "at": 12, "label": "a" }, 10] } }
                                                       ^~
      """#),
    BadInput(
      "There are no more than a thousand ticks", .figure, refusedBySchema: true,
      #"{ "x": { "ticks": 1001 } }"#,
      """
      two.json:2:19: error: ticks must be at most 1,000; found 1001
        { "x": { "ticks": 1001 } }
                          ^~~~
      """),
    BadInput(
      "Ticks are a number, a step or a list", .figure, refusedBySchema: true,
      #"{ "x": { "ticks": "auto" } }"#,
      """
      two.json:2:19: error: ticks must be a number of ticks, { "step": … } or a list of values, each a number or { "at": …, "label": … }; found the text "auto"
        { "x": { "ticks": "auto" } }
                          ^~~~~~
      """),
    BadInput(
      "Ticks increase", .figure, refusedBySchema: false,
      #"{ "x": { "ticks": [1, 1] } }"#,
      """
      two.json:2:23: error: ticks must increase; 1 follows 1
        { "x": { "ticks": [1, 1] } }
                              ^
      """),
    BadInput(
      "A tick has a place", .figure, refusedBySchema: true,
      #"{ "x": { "ticks": [{ "label": "one" }] } }"#,
      """
      two.json:2:20: error: a tick needs the key "at"
        { "x": { "ticks": [{ "label": "one" }] } }
                           ^
      """),
    BadInput(
      "A tick is a number or an object", .figure, refusedBySchema: true,
      #"{ "x": { "ticks": ["one"] } }"#,
      """
      two.json:2:20: error: each of ticks must be a number or { "at": …, "label": … }; found the text "one"
        { "x": { "ticks": ["one"] } }
                           ^~~~~
      """),
    BadInput(
      "A step has a name", .figure, refusedBySchema: true,
      #"{ "x": { "ticks": { "every": 2 } } }"#,
      """
      two.json:2:21: error: unknown key "every" in an object for ticks; did you mean "step"? Allowed: step
        { "x": { "ticks": { "every": 2 } } }
                            ^~~~~~~
      """),
    BadInput(
      "A format is known", .figure, refusedBySchema: true,
      #"{ "x": { "format": "sci" } }"#,
      """
      two.json:2:20: error: unknown format "sci"; did you mean "scientific"? Allowed: plain, scientific, percent, si, or an object { … }
        { "x": { "format": "sci" } }
                           ^~~~~
      """),
    BadInput(
      "A format has so many digits", .figure, refusedBySchema: true,
      #"{ "x": { "format": { "digits": 16 } } }"#,
      """
      two.json:2:32: error: digits must be at most 15; found 16
        { "x": { "format": { "digits": 16 } } }
                                       ^~
      """),
    BadInput(
      "Numbers with a power of ten have no thousands", .figure, refusedBySchema: false,
      #"{ "x": { "format": { "style": "si", "thousands": true } } }"#,
      """
      two.json:2:37: warning: thousands has no effect: numbers in the style si have no thousands
        { "x": { "format": { "style": "si", "thousands": true } } }
                                            ^~~~~~~~~~~
      """),
    BadInput(
      "Ticks with words have no numbers", .figure, refusedBySchema: false,
      #"{ "x": { "ticks": [{ "at": 1, "label": "one" }], "format": "si" } }"#,
      """
      two.json:2:50: warning: format has no effect: every tick has words
        { "x": { "ticks": [{ "at": 1, "label": "one" }], "format": "si" } }
                                                         ^~~~~~~~
      """),
    BadInput(
      "Grid lines are there, or not", .figure, refusedBySchema: true,
      #"{ "x": { "gridLines": 1 } }"#,
      """
      two.json:2:23: error: gridLines must be true, false or the text all; found 1
        { "x": { "gridLines": 1 } }
                              ^
      """),
    BadInput(
      "Grid lines at short ticks have a name", .figure, refusedBySchema: true,
      #"{ "x": { "gridLines": "minor" } }"#,
      """
      two.json:2:23: error: unknown choice of grid lines "minor"; did you mean "all"? Allowed: all, or true or false
        { "x": { "gridLines": "minor" } }
                              ^~~~~~~
      """),
    BadInput(
      "A linear axis has no short ticks", .figure, refusedBySchema: false,
      #"{ "x": { "gridLines": "all" } }"#,
      """
      two.json:2:23: warning: gridLines all is as true: an axis that is linear has no short ticks
        { "x": { "gridLines": "all" } }
                              ^~~~~
      """),
    BadInput(
      "The label of x is below its axis", .figure, refusedBySchema: false,
      #"{ "x": { "label": "a", "labelPlace": "above" } }"#,
      """
      two.json:2:38: error: the label of the x axis stands in the middle or at the end
        { "x": { "label": "a", "labelPlace": "above" } }
                                             ^~~~~~~
      """),
    BadInput(
      "A label that is not there has no place", .figure, refusedBySchema: false,
      #"{ "y": { "labelPlace": "end" } }"#,
      """
      two.json:2:10: warning: labelPlace has no effect: the axis has no label
        { "y": { "labelPlace": "end" } }
                 ^~~~~~~~~~~~
      """),
    BadInput(
      "A hidden axis has no label", .figure, refusedBySchema: false,
      #"{ "x": { "label": "a", "hidden": true } }"#,
      """
      two.json:2:10: warning: label has no effect: the axis is hidden
        { "x": { "label": "a", "hidden": true } }
                 ^~~~~~~
      """),
    BadInput(
      "Units are equally long on linear axes", .planeFigure, refusedBySchema: false,
      #"{ "aspect": "equal", "x": { "scale": "log" } }"#,
      """
      two.json:2:13: error: units are equally long on linear axes alone; "aspect" is "auto" beside a scale
        { "aspect": "equal", "x": { "scale": "log" } }
                    ^~~~~~~
      """),
    BadInput(
      "Panels that share an axis have one scale", .figure, refusedBySchema: false,
      #"{ "sharedAxes": "x", "panels": [{ "x": { "scale": "log" } }, {}] }"#,
      """
      two.json:2:62: error: panels that share the x axis have one scale, but one is log and this one linear
        { "sharedAxes": "x", "panels": [{ "x": { "scale": "log" } }, {}] }
                                                                     ^
      """),
    BadInput(
      "Panels that share an axis have one direction", .figure, refusedBySchema: false,
      #"{ "sharedAxes": "y", "panels": [{}, { "y": { "invert": true } }] }"#,
      """
      two.json:2:44: error: panels that share the y axis have one direction, but this one alone is inverted
        { "sharedAxes": "y", "panels": [{}, { "y": { "invert": true } }] }
                                                   ^~~~~~~~~~~~~~~~~~
      """),
  ]
}
