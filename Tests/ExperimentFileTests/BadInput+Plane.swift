// One mistake each, with every word of what is said about it.
extension BadInput {
  /// Marks of a plane, and of fits.
  static let planeCases: [BadInput] = [
    BadInput(
      "A plane needs two coordinates", .layer, refusedBySchema: false,
      #"{ "mark": "scatter" }"#,
      """
      two.json:2:11: error: scatter needs points of at least two coordinates; these have one
        { "mark": "scatter" }
                  ^~~~~~~~~
      """),
    BadInput(
      "The columns of a plane are named", .fitFigure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "ellipses" }] }"#,
      """
      two.json:2:24: error: ellipses needs points of at least two coordinates; these have one; "columns" of the data names them
        { "layers": [{ "mark": "ellipses" }] }
                               ^~~~~~~~~~
      """),
    BadInput(
      "A plane has no room for values", .planeLayer, refusedBySchema: false,
      #"{ "mark": "histogram" }, { "mark": "rug" }, { "mark": "scatter" }"#,
      """
      two.json:2:55: error: scatter needs the y axis for a coordinate; histogram has its values there; histogram2d counts in the plane
        { "mark": "histogram" }, { "mark": "rug" }, { "mark": "scatter" }
                                                              ^~~~~~~~~
      """),
    BadInput(
      "Values have no room in a plane", .planeLayer, refusedBySchema: false,
      #"{ "mark": "contours" }, { "mark": "ecdf" }, { "mark": "heatmap" }"#,
      """
      two.json:2:35: error: contours needs the y axis for a coordinate; ecdf has its values there
        { "mark": "contours" }, { "mark": "ecdf" }, { "mark": "heatmap" }
                                          ^~~~~~
      two.json:2:55: error: heatmap needs the y axis for a coordinate; ecdf has its values there
        { "mark": "contours" }, { "mark": "ecdf" }, { "mark": "heatmap" }
                                                              ^~~~~~~~~
      """),
    BadInput(
      "A panel has colors for the values of one layer", .planeLayer, refusedBySchema: false,
      #"{ "mark": "histogram2d" }, { "mark": "hexagons" }, { "mark": "histogram2d" }"#,
      """
      two.json:2:38: error: hexagons colors values, and so does the histogram2d of this panel, which has one color bar; a panel of its own would fit
        { "mark": "histogram2d" }, { "mark": "hexagons" }, { "mark": "histogram2d" }
                                             ^~~~~~~~~~
      two.json:2:62: error: histogram2d colors values, and so does another histogram2d of this panel, which has one color bar; a panel of its own would fit
        { "mark": "histogram2d" }, { "mark": "hexagons" }, { "mark": "histogram2d" }
                                                                     ^~~~~~~~~~~~~
      """),
    BadInput(
      "A heatmap is no background of counts", .planeLayer, refusedBySchema: false,
      #"{ "mark": "heatmap" }, { "mark": "scatter" }, { "mark": "hexagons" }"#,
      """
      two.json:2:57: error: hexagons colors values, and so does the heatmap of this panel, which has one color bar; a panel of its own would fit
        { "mark": "heatmap" }, { "mark": "scatter" }, { "mark": "hexagons" }
                                                                ^~~~~~~~~~
      """),
    BadInput(
      "A fit is shown where there is one", .layer, refusedBySchema: false,
      #"{ "mark": "convergence" }"#,
      """
      two.json:2:11: error: convergence shows a fit; the components of this mixture are given
        { "mark": "convergence" }
                  ^~~~~~~~~~~~~
      """),
    BadInput(
      "A selection is among several", .fitFigure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "selection" }] }"#,
      """
      two.json:2:24: error: selection compares several numbers of components, such as [1, 6]; the fit has one
        { "layers": [{ "mark": "selection" }] }
                               ^~~~~~~~~~~
      """),
    BadInput(
      "Iterations and coordinates do not share an axis", .fitFigure, refusedBySchema: false,
      #"{ "layers": [{ "mark": "rug" }, { "mark": "convergence" }] }"#,
      """
      two.json:2:43: error: convergence has iterations on the x axis; rug has a coordinate there
        { "layers": [{ "mark": "rug" }, { "mark": "convergence" }] }
                                                  ^~~~~~~~~~~~~
      """),
    BadInput(
      "The coloring of dots is known", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "colorBy": "cluster" }"#,
      """
      two.json:2:33: error: unknown coloring "cluster"; did you mean "label"? Allowed: plain, label, responsibility, group, uncertainty
        { "mark": "scatter", "colorBy": "cluster" }
                                        ^~~~~~~~~
      """),
    BadInput(
      "Dots of many colors have none of their own", .planeLayer, refusedBySchema: false,
      #"{ "mark": "scatter", "colorBy": "label", "color": "red" }"#,
      """
      two.json:2:42: warning: color has no effect on dots with the colors of the components
        { "mark": "scatter", "colorBy": "label", "color": "red" }
                                                 ^~~~~~~
      """),
    BadInput(
      "Dots with the colors of values have none of their own", .planeLayer, refusedBySchema: false,
      #"{ "mark": "scatter", "colorBy": "uncertainty", "color": "red" }"#,
      """
      two.json:2:48: warning: color has no effect on dots with the colors of their uncertainties
        { "mark": "scatter", "colorBy": "uncertainty", "color": "red" }
                                                       ^~~~~~~
      """),
    BadInput(
      "The sizing of dots is known", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "sizeBy": "certainty" }"#,
      """
      two.json:2:32: error: unknown sizing "certainty"; did you mean "uncertainty"? Allowed: plain, uncertainty, weight
        { "mark": "scatter", "sizeBy": "certainty" }
                                       ^~~~~~~~~~~
      """),
    BadInput(
      "A panel has one color bar, that of dots included", .planeLayer, refusedBySchema: false,
      #"{ "mark": "heatmap" }, { "mark": "scatter", "colorBy": "uncertainty" }"#,
      """
      two.json:2:56: error: scatter colors values, and so does the heatmap of this panel, which has one color bar; a panel of its own would fit
        { "mark": "heatmap" }, { "mark": "scatter", "colorBy": "uncertainty" }
                                                               ^~~~~~~~~~~~~
      """),
    BadInput(
      "A mark that colors values goes with no dots that do", .planeLayer, refusedBySchema: false,
      #"{ "mark": "scatter", "colorBy": "uncertainty" }, { "mark": "hexagons" }"#,
      """
      two.json:2:60: error: hexagons colors values, and so does the scatter of this panel, which has one color bar; a panel of its own would fit
        { "mark": "scatter", "colorBy": "uncertainty" }, { "mark": "hexagons" }
                                                                   ^~~~~~~~~~
      """),
    BadInput(
      "A key belongs to the marks of a plane", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "masses": [0.5] }"#,
      """
      two.json:2:22: error: "masses" belongs to the mark contours or ellipses. Allowed for scatter: mark, colorBy, sizeBy, color, opacity, pointSize, label
        { "mark": "scatter", "masses": [0.5] }
                             ^~~~~~~~
      """),
    BadInput(
      "Only dots have colors by their points", .planeLayer, refusedBySchema: true,
      #"{ "mark": "ellipses", "colorBy": "label" }"#,
      """
      two.json:2:23: error: "colorBy" belongs to the mark scatter. Allowed for ellipses: mark, masses, color, opacity, lineWidth, dash, label
        { "mark": "ellipses", "colorBy": "label" }
                              ^~~~~~~~~
      """),
    BadInput(
      "A heat map has colors of its own", .planeLayer, refusedBySchema: true,
      #"{ "mark": "heatmap", "color": "red" }"#,
      """
      two.json:2:22: error: "color" belongs to the mark histogram or density or components or rug or ecdf or kernelDensity or cdf or responsibilities or quantiles or scatter or contours or ellipses or convergence or selection or line or span or text or means or path or boundary or ratioTest. Allowed for heatmap: mark, colorScale, opacity, label
        { "mark": "heatmap", "color": "red" }
                             ^~~~~~~
      """),
    BadInput(
      "Masses are a list", .planeLayer, refusedBySchema: true,
      #"{ "mark": "contours", "masses": 0.9 }"#,
      """
      two.json:2:33: error: masses must be a list of 1 to 20 increasing numbers between 0 and 1; found 0.9
        { "mark": "contours", "masses": 0.9 }
                                        ^~~
      """),
    BadInput(
      "There is a mass", .planeLayer, refusedBySchema: true,
      #"{ "mark": "contours", "masses": [] }"#,
      """
      two.json:2:33: error: masses must be a list of 1 to 20 increasing numbers between 0 and 1; found an empty list
        { "mark": "contours", "masses": [] }
                                        ^~
      """),
    BadInput(
      "A mass is below 1", .planeLayer, refusedBySchema: true,
      #"{ "mark": "contours", "masses": [0.5, 1] }"#,
      """
      two.json:2:39: error: each of masses must be a number above 0 and below 1; found 1
        { "mark": "contours", "masses": [0.5, 1] }
                                              ^
      """),
    BadInput(
      "Masses increase", .planeLayer, refusedBySchema: false,
      #"{ "mark": "ellipses", "masses": [0.9, 0.5] }"#,
      """
      two.json:2:39: error: masses must increase; 0.5 follows 0.9
        { "mark": "ellipses", "masses": [0.9, 0.5] }
                                              ^~~
      """),
    BadInput(
      "Dots have a size", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "pointSize": 0 }"#,
      """
      two.json:2:35: error: pointSize must be a number above 0 and at most 1000; found 0
        { "mark": "scatter", "pointSize": 0 }
                                          ^
      """),
    BadInput(
      "Names of other programs for dots are understood", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "hue": "k", "s": 5 }"#,
      """
      two.json:2:22: error: unknown key "hue" in a layer; did you mean "colorBy"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "scatter", "hue": "k", "s": 5 }
                             ^~~~~
      two.json:2:34: error: unknown key "s" in a layer; did you mean "pointSize"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "scatter", "hue": "k", "s": 5 }
                                         ^~~
      """),
    BadInput(
      "Matplotlib's c is a color or what gives colors", .planeLayer, refusedBySchema: true,
      #"{ "mark": "scatter", "c": "k" }"#,
      """
      two.json:2:22: error: unknown key "c" in a layer; did you mean "color" or "colorBy"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "scatter", "c": "k" }
                             ^~~
      """),
    BadInput(
      "Names of other programs for ellipses are understood", .planeLayer, refusedBySchema: true,
      #"{ "mark": "ellipses", "n_std": 2 }"#,
      """
      two.json:2:23: error: unknown key "n_std" in a layer; did you mean "masses"? Allowed: mark, bins, range, normalize, stackBy, outline, hanging, from, to, step, filled, band, stacked, bandwidth, colorBy, sizeBy, masses, colorScale, xEdges, yEdges, gridSize, minimumCount, parameters, depth, lines, x, y, at, of, text, place, anchor, pointer, textSize, color, opacity, lineWidth, dash, pointSize, label
        { "mark": "ellipses", "n_std": 2 }
                              ^~~~~~~
      """),
    BadInput(
      "Names of other programs for marks are understood", .planeLayer, refusedBySchema: true,
      #"{ "mark": "imshow" }"#,
      """
      two.json:2:11: error: unknown mark "imshow"; did you mean "heatmap"? Allowed: histogram, density, components, rug, ecdf, kernelDensity, cdf, responsibilities, quantiles, scatter, contours, ellipses, heatmap, histogram2d, hexagons, convergence, selection, likelihood, line, span, text, means, path, boundary, ratioTest
        { "mark": "imshow" }
                  ^~~~~~~~
      """),
  ]
}
