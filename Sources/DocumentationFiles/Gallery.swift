import ExperimentFile
import Foundation

/// The gallery of the documentation: figures, each with the experiment file that it is made from.
package enum Gallery {
  private struct Entry {
    let name: String
    let title: String
    let text: String
  }

  private static let entries = [
    Entry(
      name: "two", title: "The blog's two Gaussians",
      text: "NumPy's numbers and Matplotlib's picture."),
    Entry(
      name: "two-components", title: "The two Gaussians, their components and responsibilities",
      text:
        "Each component is drawn as its weight times its density: they sum to the mixture. Below, "
        + "how probable it is at each place that a point comes from each component."),
    Entry(
      name: "three", title: "The blog's three Gaussians",
      text: "A hundred bins, as in the original."),
    Entry(
      name: "joint", title: "The joint distribution",
      text:
        "A point is drawn in two steps: first one of the components by its weight, then a point of it. Seen with "
        + "its label, each point has the colour of its component."),
    Entry(
      name: "marginal", title: "The marginal distribution",
      text:
        "Without the labels the components add up: each stands on the one before, and the uppermost edge is the "
        + "density of the mixture."),
    Entry(
      name: "responsibilities", title: "The three Gaussians, their components and responsibilities",
      text: "Where components overlap, no point can be said to come from one of them."),
    Entry(
      name: "faithful", title: "Old Faithful",
      text: "A mixture fitted to the waiting times between the eruptions of a geyser."),
    Entry(
      name: "faithful-plane", title: "Old Faithful in two dimensions",
      text: "Every point has the colours of the components in the proportion of its "
        + "responsibilities. The coloured ellipses hold 95 % of each component, the black lines "
        + "half, 90 % and 99 % of the mixture."),
    Entry(
      name: "marginals", title: "The plane and its two axes",
      text:
        "The same two components in the plane and on each axis: long eruptions follow long waits."),
    Entry(
      name: "e-step", title: "The E-step",
      text:
        "Of a first guess, however wrong, each point has responsibilities: the shares in which it is given to "
        + "the components."),
    Entry(
      name: "m-step", title: "The M-step",
      text:
        "Each component takes the mean and the deviation of its shares of the points. The two steps in turn are EM."
    ),
    Entry(
      name: "em-steps", title: "EM, step by step",
      text: "The fit starts from two components far from the data. Six panels show it on its way."),
    Entry(
      name: "em-animation", title: "EM at work",
      text: "The same fit, as a picture that moves: it plays once, and its last frame stays."),
    Entry(
      name: "likelihood-symmetry", title: "Two maxima for one mixture",
      text:
        "The log-likelihood over both means, all else being held: to exchange the components changes nothing, so "
        + "each maximum has its twin."),
    Entry(
      name: "likelihood-singularity", title: "A likelihood without a maximum",
      text:
        "Over a mean and its deviation there is a peak without end at every point: a component that shrinks onto "
        + "it. Fits keep away from these by a floor for deviations."),
    Entry(
      name: "convergence", title: "Twenty starts",
      text: "Most starts of EM end in a local maximum of the likelihood: the grey lines. The best "
        + "is drawn over them, in blue."),
    Entry(
      name: "galaxies", title: "Galaxies, and the number of components",
      text: "The large dot is the number of components that BIC prefers; the faint ones are so "
        + "nearly as good that the data do not tell."),
    Entry(
      name: "inset", title: "A choice, in the figure that it leads to",
      text: "How the criterion chose the number of components stands in the axes of their fit."),
    Entry(
      name: "heatmap", title: "A density in the plane",
      text: "The lines are the smallest areas that hold half and 90 % of the probability."),
    Entry(
      name: "pairs", title: "Four dimensions",
      text: "A mixture of more than two dimensions is drawn as a pair plot where the experiment "
        + "says nothing of the figure."),
    Entry(
      name: "groups", title: "Groups of a data file",
      text: "Each species has its histogram and its own fit, in one color."),
    Entry(
      name: "boundary", title: "Where components part",
      text:
        "The colours are the species that are known; the lines are where two components are equally "
        + "probable, which were fitted without them."),
    Entry(
      name: "uncertainty", title: "How surely points belong to components",
      text:
        "The larger a dot, the more uncertain its component: largest are those that two components share. "
        + "The fit knows nothing of the species."),
    Entry(
      name: "binned", title: "Counts of bins",
      text: "Where in its bin a point lies is not known, and the fit has the likelihood of that."),
    Entry(
      name: "bands", title: "How sure a fit is",
      text: "Each band holds at each place the curves of 95 in 100 fits to other draws of the rows."
    ),
    Entry(
      name: "ratio-test", title: "A test of the number of components",
      text:
        "Samples of a mixture of two components are fitted with two and with three: in half of them a third one "
        + "gains as much as in the data, or more."),
    Entry(
      name: "kernel-density", title: "A fit beside a kernel density estimate",
      text: "The bars are stacked by component; the grey curve knows nothing of the mixture."),
    Entry(
      name: "formulas", title: "Formulas, and labels with numbers",
      text: "One label names the parameters of each component; dotted lines stand at the means."),
    Entry(
      name: "income", title: "A logarithmic axis",
      text: "Bins are equally wide in the logarithm, and heights are densities per unit of income."),
    Entry(
      name: "threshold", title: "A threshold between two components",
      text: "Lines at a value and at the means of the components, a band, and texts with arrows."),
    Entry(
      name: "path", title: "The way of a fit",
      text:
        "The means of both components on their way from the start of a fit to the crosses at its "
        + "end, with a dot at every iteration."),
    Entry(
      name: "hanging", title: "Bars that hang from a fit",
      text:
        "The grey curve is what the fit expects. Bars that end above zero are of too few points, those "
        + "that end below of too many."),
    Entry(
      name: "hexagons", title: "Points counted in hexagons",
      text:
        "The color of a hexagon tells how many of the points lie in it; the ellipses hold 95 % of each "
        + "component."),
  ]

  /// The names of the experiment files in `specs/`, without their ending.
  package static var names: [String] { entries.map(\.name) }

  /// The page.
  ///
  /// - Parameter repository: The folder with `Package.swift`.
  /// - Returns: The page as Markdown for DocC.
  /// - Throws: Foundation's error if an experiment file cannot be read, `DiagnosticList` if one is
  ///   wrong.
  static func page(in repository: URL) throws -> String {
    var text = "# Gallery\n\nFigures, each with the experiment file that it is made from.\n"
    for entry in entries {
      let file = repository.appending(path: "specs/\(entry.name).json")
      let experiment = try String(contentsOf: file, encoding: .utf8)
      let summary = try Experiment.read(Array(experiment.utf8), name: file.path).experiment.summary
      let alternative = summary.replacing("\"", with: "\\\"")
      text += """

        ## \(entry.title)

        \(wrapped(entry.text))

        @Image(source: "\(entry.name).png", alt: "\(alternative)")

        ```json
        \(experiment)```

        """
    }
    return text
  }

  /// Lines of at most 100 characters.
  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines.removeLast()
      if line.isEmpty {
        lines.append(String(word))
      } else if line.count + word.count < 100 {
        lines.append("\(line) \(word)")
      } else {
        lines += [line, String(word)]
      }
    }
    return lines.joined(separator: "\n")
  }
}
