// One mistake each, with every word of what is said about it.
extension BadInput {
  static let layerCases: [BadInput] = [
    BadInput(
      "A mark is known", .layer, refusedBySchema: true,
      #"{ "mark": "violin" }"#,
      """
      two.json:2:11: error: unknown mark "violin". Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "violin" }
                  ^~~~~~~~
      """),
    BadInput(
      "A misspelt mark is guessed", .layer, refusedBySchema: true,
      #"{ "mark": "histgram" }"#,
      """
      two.json:2:11: error: unknown mark "histgram"; did you mean "histogram"? Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "histgram" }
                  ^~~~~~~~~~
      """),
    BadInput(
      "A layer needs a mark", .layer, refusedBySchema: true,
      #"{ "bins": 5 }"#,
      """
      two.json:2:1: error: a layer needs the key "mark"
        { "bins": 5 }
        ^
      """),
    BadInput(
      "A mark is text", .layer, refusedBySchema: true,
      #"{ "mark": 1 }"#,
      """
      two.json:2:11: error: mark must be one of the texts histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest; found 1
        { "mark": 1 }
                  ^
      """),
    BadInput(
      "A bin rule is known", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": "knuth" }"#,
      """
      two.json:2:32: error: unknown bin rule "knuth". Allowed: auto, fd, doane, scott, stone, rice, sturges, sqrt
        { "mark": "histogram", "bins": "knuth" }
                                       ^~~~~~~
      """),
    BadInput(
      "A misspelt bin rule is guessed", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": "doan" }"#,
      """
      two.json:2:32: error: unknown bin rule "doan"; did you mean "doane"? Allowed: auto, fd, doane, scott, stone, rice, sturges, sqrt
        { "mark": "histogram", "bins": "doan" }
                                       ^~~~~~
      """),
    BadInput(
      "A number of bins is not text", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": "50" }"#,
      """
      two.json:2:32: error: bins must be a rule (auto, fd, doane, scott, stone, rice, sturges, sqrt), a number of bins, { "edges": [ … ] } or { "width": … }; found the text "50"; write it without quotes
        { "mark": "histogram", "bins": "50" }
                                       ^~~~
      """),
    BadInput(
      "A number of bins is positive", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": 0 }"#,
      """
      two.json:2:32: error: bins must be at least 1; found 0
        { "mark": "histogram", "bins": 0 }
                                       ^
      """),
    BadInput(
      "A number of bins is limited", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": 1e12 }"#,
      """
      two.json:2:32: error: bins must be at most 1,000,000; found 1e12
        { "mark": "histogram", "bins": 1e12 }
                                       ^~~~
      """),
    BadInput(
      "Edges increase", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "bins": { "edges": [0, 2, 1] } }"#,
      """
      two.json:2:50: error: edges must increase; 1 follows 2
        { "mark": "histogram", "bins": { "edges": [0, 2, 1] } }
                                                         ^
      """),
    BadInput(
      "There are two edges", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": { "edges": [0] } }"#,
      """
      two.json:2:43: error: edges must be a list of at least two increasing numbers; found a list of 1
        { "mark": "histogram", "bins": { "edges": [0] } }
                                                  ^~~
      """),
    BadInput(
      "Edges and width exclude each other", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": { "edges": [0, 1], "width": 1 } }"#,
      """
      two.json:2:51: error: bins have either "edges" or "width", not both
        { "mark": "histogram", "bins": { "edges": [0, 1], "width": 1 } }
                                                          ^~~~~~~
      """),
    BadInput(
      "Bins as an object have edges or a width", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": {} }"#,
      """
      two.json:2:32: error: an object for bins needs "edges" or "width"
        { "mark": "histogram", "bins": {} }
                                       ^
      """),
    BadInput(
      "A width is positive", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "bins": { "width": 0 } }"#,
      """
      two.json:2:43: error: width must be a number above 0; found 0
        { "mark": "histogram", "bins": { "width": 0 } }
                                                  ^
      """),
    BadInput(
      "A width does not cut a range into too many bins", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "range": [0, 18], "bins": { "width": 1e-9 } }"#,
      """
      two.json:2:61: error: a width of 1e-9 cuts the range from 0 to 18 into 18000000000 bins; at most 1,000,000 are allowed
        { "mark": "histogram", "range": [0, 18], "bins": { "width": 1e-9 } }
                                                                    ^~~~
      """),
    BadInput(
      "A range is the right way round", .layer, refusedBySchema: false,
      #"{ "mark": "histogram", "range": [18, 0] }"#,
      """
      two.json:2:33: error: range has its ends the wrong way round: [18, 0]; the lower one comes first: [0, 18]
        { "mark": "histogram", "range": [18, 0] }
                                        ^~~~~~~
      """),
    BadInput(
      "A normalization is known", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "normalize": "pdf" }"#,
      """
      two.json:2:37: error: unknown normalization "pdf"; did you mean "density"? Allowed: density, count, probability, densityOfAll
        { "mark": "histogram", "normalize": "pdf" }
                                            ^~~~~
      """),
    BadInput(
      "A key belongs to its mark", .layer, refusedBySchema: true,
      #"{ "mark": "density", "bins": 5 }"#,
      """
      two.json:2:22: error: "bins" belongs to the mark histogram or histogram2d. Allowed for density: mark, from, to, step, filled, band, color, opacity, lineWidth, dash, label
        { "mark": "density", "bins": 5 }
                             ^~~~~~
      """),
    BadInput(
      "A key of two marks belongs to either", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "step": 5 }"#,
      """
      two.json:2:24: error: "step" belongs to the mark density or components or kernelDensity or cdf or responsibilities. Allowed for histogram: mark, bins, range, normalize, stackBy, outline, hanging, color, opacity, lineWidth, dash, label
        { "mark": "histogram", "step": 5 }
                               ^~~~~~
      """),
    BadInput(
      "Bars are stacked by what is known", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "stackBy": "group" }"#,
      """
      two.json:2:35: error: unknown stacking "group". Allowed: none, component
        { "mark": "histogram", "stackBy": "group" }
                                          ^~~~~~~
      """),
    BadInput(
      "What bars are stacked by is a word", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "stackBy": true }"#,
      """
      two.json:2:35: error: stackBy must be one of the texts none, component; found true
        { "mark": "histogram", "stackBy": true }
                                          ^~~~
      """),
    BadInput(
      "Names of other programs for stacking are understood", .layer, refusedBySchema: true,
      #"{ "mark": "histogram", "multiple": true }"#,
      """
      two.json:2:24: error: unknown key "multiple" in a layer; did you mean "stackBy"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "histogram", "multiple": true }
                               ^~~~~~~~~~
      """),
    BadInput(
      "Seaborn's word for a kernel density is understood", .layer, refusedBySchema: true,
      #"{ "mark": "kde" }"#,
      """
      two.json:2:11: error: unknown mark "kde"; did you mean "kernelDensity"? Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "kde" }
                  ^~~~~
      """),
    BadInput(
      "A bandwidth is above 0", .layer, refusedBySchema: true,
      #"{ "mark": "kernelDensity", "bandwidth": 0 }"#,
      """
      two.json:2:41: error: bandwidth must be a number above 0; found 0
        { "mark": "kernelDensity", "bandwidth": 0 }
                                                ^
      """),
    BadInput(
      "A rule of bandwidths is known", .layer, refusedBySchema: true,
      #"{ "mark": "kernelDensity", "bandwidth": "scot" }"#,
      """
      two.json:2:41: error: unknown bandwidth rule "scot"; did you mean "scott"? Allowed: scott, silverman
        { "mark": "kernelDensity", "bandwidth": "scot" }
                                                ^~~~~~
      """),
    BadInput(
      "A bandwidth has no quotes", .layer, refusedBySchema: true,
      #"{ "mark": "kernelDensity", "bandwidth": "0.5" }"#,
      """
      two.json:2:41: error: bandwidth must be a rule (scott, silverman) or a number; found the text "0.5"; write it without quotes
        { "mark": "kernelDensity", "bandwidth": "0.5" }
                                                ^~~~~
      """),
    BadInput(
      "A bandwidth is one number", .layer, refusedBySchema: true,
      #"{ "mark": "kernelDensity", "bandwidth": [1] }"#,
      """
      two.json:2:41: error: bandwidth must be a rule (scott, silverman) or a number; found a list of 1
        { "mark": "kernelDensity", "bandwidth": [1] }
                                                ^~~
      """),
    BadInput(
      "SciPy's word for a bandwidth is understood", .layer, refusedBySchema: true,
      #"{ "mark": "kernelDensity", "bw_method": 1 }"#,
      """
      two.json:2:28: error: unknown key "bw_method" in a layer; did you mean "bandwidth"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "kernelDensity", "bw_method": 1 }
                                   ^~~~~~~~~~~
      """),
    BadInput(
      "A kernel density begins before it ends", .layer, refusedBySchema: false,
      #"{ "mark": "kernelDensity", "from": 18, "to": 0 }"#,
      """
      two.json:2:36: error: from is 18 and to is 0; from must be below to
        { "mark": "kernelDensity", "from": 18, "to": 0 }
                                           ^~
      """),
    BadInput(
      "A curve begins before it ends", .layer, refusedBySchema: false,
      #"{ "mark": "density", "from": 18, "to": 0 }"#,
      """
      two.json:2:30: error: from is 18 and to is 0; from must be below to
        { "mark": "density", "from": 18, "to": 0 }
                                     ^~
      """),
    BadInput(
      "A step is not 0", .layer, refusedBySchema: true,
      #"{ "mark": "density", "from": 0, "to": 18, "step": 0 }"#,
      """
      two.json:2:51: error: step must be a number above 0; found 0
        { "mark": "density", "from": 0, "to": 18, "step": 0 }
                                                          ^
      """),
    BadInput(
      "A step does not give 10¹² points", .layer, refusedBySchema: false,
      #"{ "mark": "density", "from": 0, "to": 18, "step": 1.8e-11 }"#,
      """
      two.json:2:51: error: a step of 1.8e-11 from 0 to 18 gives 1000000000000 points; at most 1,000,000 are drawn
        { "mark": "density", "from": 0, "to": 18, "step": 1.8e-11 }
                                                          ^~~~~~~
      """),
    BadInput(
      "A step gives more than one point", .layer, refusedBySchema: false,
      #"{ "mark": "components", "from": 0, "to": 18, "step": 20 }"#,
      """
      two.json:2:54: error: a step of 20 from 0 to 18 gives 1 point; a curve needs at least 2
        { "mark": "components", "from": 0, "to": 18, "step": 20 }
                                                             ^~
      """),
    BadInput(
      "No end of a curve is too large to compute with", .layer, refusedBySchema: false,
      #"{ "mark": "density", "from": 0, "to": 1e308, "step": 1e99 }"#,
      """
      two.json:2:39: error: 1e308 is too large; numbers are at most 1e+100 in magnitude
        { "mark": "density", "from": 0, "to": 1e308, "step": 1e99 }
                                              ^~~~~
      """),
    BadInput(
      "A misspelt color is guessed", .layer, refusedBySchema: true,
      #"{ "mark": "rug", "color": "blu" }"#,
      """
      two.json:2:27: error: "blu" is not a color; did you mean "blue"? Allowed: a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"
        { "mark": "rug", "color": "blu" }
                                  ^~~~~
      """),
    BadInput(
      "A color has three to eight digits", .layer, refusedBySchema: true,
      ##"{ "mark": "rug", "color": "#12" }"##,
      """
      two.json:2:27: error: "#12" is not a color. Allowed: a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"
        { "mark": "rug", "color": "#12" }
                                  ^~~~~
      """),
    BadInput(
      "A grey level is text", .layer, refusedBySchema: true,
      #"{ "mark": "rug", "color": 0.5 }"#,
      """
      two.json:2:27: error: color must be a name such as "steelblue", "C0", "tab:blue", "#1f77b4" or a grey level such as "0.5"; found 0.5
        { "mark": "rug", "color": 0.5 }
                                  ^~~
      """),
    BadInput(
      "An opacity is a fraction", .layer, refusedBySchema: true,
      #"{ "mark": "rug", "opacity": 1.5 }"#,
      """
      two.json:2:29: error: opacity must be a number from 0 to 1; found 1.5
        { "mark": "rug", "opacity": 1.5 }
                                    ^~~
      """),
    BadInput(
      "A line width is not negative", .layer, refusedBySchema: true,
      #"{ "mark": "rug", "lineWidth": -1 }"#,
      """
      two.json:2:31: error: lineWidth must be a number from 0 to 1000; found -1
        { "mark": "rug", "lineWidth": -1 }
                                      ^~
      """),
    BadInput(
      "Letter case and other names are guessed", .layer, refusedBySchema: true,
      #"{ "mark": "rug", "linewidth": 1, "alpha": 0.5 }"#,
      """
      two.json:2:18: error: unknown key "linewidth" in a layer; did you mean "lineWidth"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "rug", "linewidth": 1, "alpha": 0.5 }
                         ^~~~~~~~~~~
      two.json:2:34: error: unknown key "alpha" in a layer; did you mean "opacity"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "rug", "linewidth": 1, "alpha": 0.5 }
                                         ^~~~~~~
      """),
  ]
}
