// One mistake each, with every word of what is said about it.
extension BadInput {
  static let animationCases: [BadInput] = [
    BadInput(
      "An animation shows a fit", .figure, refusedBySchema: false,
      #"{ "animation": {} }"#,
      """
      two.json:2:3: error: animation shows the iterations of a fit; the components of this mixture are given
        { "animation": {} }
          ^~~~~~~~~~~
      """),
    BadInput(
      "An animation is an object", .fitFigure, refusedBySchema: true,
      #"{ "animation": true }"#,
      """
      two.json:2:16: error: animation must be an object { … }; found true
        { "animation": true }
                       ^~~~
      """),
    BadInput(
      "An animation has two frames or more", .fitFigure, refusedBySchema: true,
      #"{ "animation": { "frames": 1 } }"#,
      """
      two.json:2:28: error: frames must be at least 2; found 1
        { "animation": { "frames": 1 } }
                                   ^
      """),
    BadInput(
      "An animation ends", .fitFigure, refusedBySchema: true,
      #"{ "animation": { "seconds": 61 } }"#,
      """
      two.json:2:29: error: seconds must be a number from 1 to 60; found 61
        { "animation": { "seconds": 61 } }
                                    ^~
      """),
    BadInput(
      "An animation has no other keys", .fitFigure, refusedBySchema: true,
      #"{ "animation": { "duration": 3 } }"#,
      """
      two.json:2:18: error: unknown key "duration" in an animation; did you mean "seconds"? \
      Allowed: frames, seconds
        { "animation": { "duration": 3 } }
                         ^~~~~~~~~~
      """),
    BadInput(
      "Steps and an animation exclude each other", .fitFigure, refusedBySchema: false,
      #"{ "steps": [0, 1], "animation": {} }"#,
      """
      two.json:2:20: error: a figure has either "steps" or "animation": both show iterations of the fit
        { "steps": [0, 1], "animation": {} }
                           ^~~~~~~~~~~
      """),
    BadInput(
      "A panel of an animation has no iteration of its own", .fitFigure, refusedBySchema: false,
      #"{ "animation": {}, "panels": [{}, { "iteration": 3 }] }"#,
      """
      two.json:2:37: error: a panel of an animation has no iteration of its own: each frame shows another
        { "animation": {}, "panels": [{}, { "iteration": 3 }] }
                                            ^~~~~~~~~~~
      """),
    BadInput(
      "A panel of an animation has no fit of its own", .fitFigure, refusedBySchema: false,
      #"{ "animation": {}, "panels": [{}, { "data": { "file": "b.csv" } }] }"#,
      """
      two.json:2:37: error: an animation shows the fit of the experiment, and this panel has one of its own
        { "animation": {}, "panels": [{}, { "data": { "file": "b.csv" } }] }
                                            ^~~~~~
      """),
    BadInput(
      "An animation shows the fit of the experiment", .fitFigure, refusedBySchema: false,
      #"{ "animation": {}, "panels": [{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] } }] }"#,
      """
      two.json:2:3: error: animation shows the fit of the experiment, which no panel does
        { "animation": {}, "panels": [{ "mixture": { "components": [{ "weight": 1, "mean": 0, "s...
          ^~~~~~~~~~~
      """),
    BadInput(
      "An animation shows one fit", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2, "eachGroup": true } }, "data": { "file": "a.csv", "groups": "g" }, "figure": { "animation": {} } }"#,
      """
      two.json:1:121: error: animation shows one fit, and "eachGroup" makes one for each group
        ...: "a.csv", "groups": "g" }, "figure": { "animation": {} } }
                                                   ^~~~~~~~~~~
      """),
    BadInput(
      "Groups in panels do not move", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "components": 2 } }, "data": { "file": "a.csv", "groups": "g" }, "figure": { "groups": "panels", "animation": {} } }"#,
      """
      two.json:1:122: error: animation does not go with "groups": "panels"; "overlay" draws the groups in one \
      panel
        ... "g" }, "figure": { "groups": "panels", "animation": {} } }
                                                   ^~~~~~~~~~~
      """),
  ]
}
