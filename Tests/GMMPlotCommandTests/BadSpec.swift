import Foundation
import Testing

/// An experiment file with one mistake, and what is to be said about it.
struct BadSpec: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  /// Line and column.
  let place: String
  /// How the message begins.
  let words: String

  init(_ name: String, _ text: String, _ place: String, _ words: String) {
    testDescription = name
    self.text = text
    self.place = place
    self.words = words
  }

  static let all =
    textCases + mixtureCases + sampleCases + layerCases + figureCases

  static func component(_ text: String) -> String {
    "{ \"mixture\": { \"components\": [\n\(text)\n] } }"
  }

  static func layer(_ text: String) -> String { figure("{ \"layers\": [\(text)] }") }

  static func figure(_ text: String) -> String { "{ \(mixture), \"figure\":\n\(text)\n}" }

  private static func sample(_ text: String) -> String { "{ \(mixture), \"sample\":\n\(text)\n}" }

  private static let mixture =
    #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#

  private static let textCases = [
    BadSpec("not JSON", "mixture: two Gaussians", "1:1", "this is YAML; experiment files are JSON"),
    BadSpec("empty", "", "1:1", "the file is empty"),
    BadSpec("blank", " \n", "2:1", "the file is empty"),
    BadSpec(
      "nested without end", String(repeating: "[", count: 100_000), "1:257",
      "lists and objects nest deeper than 256 levels"),
    BadSpec("no mixture", "{}", "1:1", #"an experiment needs the key "mixture""#),
  ]

  private static let mixtureCases = [
    BadSpec(
      "duplicate key", component(#"{ "weight": 1, "mean": 0, "mean": 1, "sd": 1 }"#), "2:27",
      #"the key "mean" is given twice; the first is at 2:16"#),
    BadSpec(
      "unknown key", component(#"{ "weight": 1, "mean": 0, "sd": 1, "frobnicate": 1 }"#), "2:36",
      #"unknown key "frobnicate" in a component. Allowed: weight, mean, sd, covariance, label, color"#
    ),
    BadSpec(
      "misspelt key", component(#"{ "wieght": 1, "mean": 0, "sd": 1 }"#), "2:3",
      #"unknown key "wieght" in a component; did you mean "weight"?"#),
    BadSpec(
      "weights that sum to 1.05",
      component(#"{ "weight": 0.3, "mean": 0, "sd": 1 }, { "weight": 0.75, "mean": 9, "sd": 1 }"#),
      "2:13", "weights sum to 1.05; they must sum to 1"),
    BadSpec(
      "negative weight", component(#"{ "weight": -0.25, "mean": 0, "sd": 1 }"#), "2:13",
      "weight must be a number above 0 and at most 1; found -0.25"),
    BadSpec(
      "no components", #"{ "mixture": { "components": [] } }"#, "1:30", "components is empty"),
    BadSpec(
      "sd of 0", component(#"{ "weight": 1, "mean": 0, "sd": 0 }"#), "2:33",
      "sd must be a number above 0; found 0"),
    BadSpec(
      "negative sd", component(#"{ "weight": 1, "mean": 0, "sd": -1 }"#), "2:33",
      "sd must be a number above 0; found -1"),
    BadSpec(
      "sd as text", component(#"{ "weight": 1, "mean": 0, "sd": "1" }"#), "2:33",
      #"sd must be a number above 0; found the text "1"; write it without quotes"#),
    BadSpec(
      "sd and covariance", component(#"{ "weight": 1, "mean": 0, "sd": 1, "covariance": 1 }"#),
      "2:36", #"a component has either "sd" or "covariance", not both"#),
    BadSpec(
      "NaN", component(#"{ "weight": 1, "mean": NaN, "sd": 1 }"#), "2:24",
      "NaN is not a JSON number"),
    BadSpec(
      "1e999", component(#"{ "weight": 1, "mean": 1e999, "sd": 1 }"#), "2:24",
      "1e999 is too large"),
  ]

  private static let sampleCases = [
    BadSpec("seed of -1", sample(#"{ "seed": -1 }"#), "2:11", "seed must be at least 0; found -1"),
    BadSpec(
      "seed of 1.5", sample(#"{ "seed": 1.5 }"#), "2:11", "seed must be a whole number; found 1.5"),
    BadSpec(
      "seed of 2^64", sample(#"{ "seed": 18446744073709551616 }"#), "2:11",
      "seed must be at most 18446744073709551615 (64 bits)"),
    BadSpec(
      "seed of 2^32 for numpy", sample(#"{ "seed": 4294967296, "generator": "numpy" }"#), "2:11",
      "seed must be at most 4294967295 (32 bits)"),
    BadSpec("size of 0", sample(#"{ "size": 0 }"#), "2:11", "size must be at least 1; found 0"),
    BadSpec(
      "size of 1.5", sample(#"{ "size": 1.5 }"#), "2:11", "size must be a whole number; found 1.5"),
    BadSpec(
      "size of 10^30", sample(#"{ "size": 1e30 }"#), "2:11", "size must be at most 100,000,000"),
    BadSpec(
      "unknown generator", sample(#"{ "generator": "pcg64" }"#), "2:16",
      #"unknown generator "pcg64". Allowed: xoshiro256++, numpy"#),
  ]

  private static let layerCases = [
    BadSpec(
      "unknown mark", layer(#"{ "mark": "violin" }"#), "2:24",
      #"unknown mark "violin". Allowed: histogram, density, components, rug"#),
    BadSpec(
      "unknown bin rule", layer(#"{ "mark": "histogram", "bins": "knuth" }"#), "2:45",
      #"unknown bin rule "knuth". Allowed: auto, fd, doane, scott, stone, rice, sturges, sqrt"#),
    BadSpec(
      "from equal to to", layer(#"{ "mark": "density", "from": 5, "to": 5 }"#), "2:43",
      "from is 5 and to is 5; from must be below to"),
    BadSpec(
      "from above to", layer(#"{ "mark": "components", "from": 6, "to": 5 }"#), "2:46",
      "from is 6 and to is 5; from must be below to"),
    BadSpec(
      "step of 0", layer(#"{ "mark": "density", "step": 0 }"#), "2:43",
      "step must be a number above 0; found 0"),
    BadSpec(
      "step for 10^12 points",
      layer(#"{ "mark": "density", "from": 0, "to": 1, "step": 1e-12 }"#), "2:63",
      "a step of 1e-12 from 0 to 1 gives 1000000000000 points; at most 1,000,000"),
    BadSpec(
      "a color that is none", layer(#"{ "mark": "rug", "color": "bluish" }"#), "2:40",
      #""bluish" is not a color"#),
  ]

  private static let figureCases = [
    BadSpec(
      "limits the wrong way round", figure(#"{ "x": { "limits": [19, -2] } }"#), "2:20",
      "limits has its ends the wrong way round: [19, -2]"),
    BadSpec(
      "10^6 inches", figure(#"{ "size": [1000000, 4] }"#), "2:12",
      "each side in size must be a number above 0 and at most 1000; found 1000000"),
    BadSpec(
      "more pixels than memory", figure(#"{ "size": [300, 300], "dpi": 100 }"#), "2:11",
      "300 × 300 inches at 100 dpi are 30000 × 30000 pixels; a figure has at most 100,000,000"),
  ]
}
