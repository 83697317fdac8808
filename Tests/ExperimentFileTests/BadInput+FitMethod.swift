// One mistake each, with every word of what is said about it.
extension BadInput {
  /// A file with a fit by k-means, and a figure in its second line.
  private static func kMeans(_ figure: String) -> String {
    "{ \"mixture\": { \"fit\": { \"method\": \"kMeans\", \"components\": 2 } }, "
      + "\"data\": { \"file\": \"a.csv\", \"columns\": [\"a\", \"b\"] }, \"figure\":\n\(figure)\n}"
  }

  /// A file with a fit in its second line to data with groups.
  private static func grouped(_ fit: String) -> String {
    "{ \"mixture\": { \"fit\":\n\(fit)\n}, \"data\": { \"file\": \"a.csv\", \"groups\": \"g\" } }"
  }

  static let fitMethodCases: [BadInput] = [
    BadInput(
      "k-means takes one number of components", .fit, refusedBySchema: false,
      #"{ "method": "kMeans", "components": [1, 6] }"#,
      """
      two.json:2:37: error: kMeans takes one number of components: criteria compare likelihoods, which it does not have
        { "method": "kMeans", "components": [1, 6] }
                                            ^
      """),
    BadInput(
      "k-means needs a number of components", .fit, refusedBySchema: false,
      #"{ "method": "kMeans" }"#,
      """
      two.json:2:3: error: kMeans takes one number of components: criteria compare likelihoods, which it does not have; "components" says how many there are
        { "method": "kMeans" }
          ^~~~~~~~
      """),
    BadInput(
      "A method is one of two, and names of other programs are understood", .fit,
      refusedBySchema: true, #"{ "method": "k-means", "components": 2 }"#,
      """
      two.json:2:13: error: unknown method "k-means"; did you mean "kMeans"? Allowed: em, kMeans
        { "method": "k-means", "components": 2 }
                    ^~~~~~~~~
      """),
    BadInput(
      "k-means fits no groups by themselves", .fit, refusedBySchema: false,
      #"{ "method": "kMeans", "components": 2, "eachGroup": true }"#,
      """
      two.json:2:40: error: eachGroup fits groups by em; kMeans has one fit to all points
        { "method": "kMeans", "components": 2, "eachGroup": true }
                                               ^~~~~~~~~~~
      """),
    BadInput(
      "k-means has no standard errors", .fit, refusedBySchema: false,
      #"{ "method": "kMeans", "components": 2, "standardErrors": "bootstrap" }"#,
      """
      two.json:2:40: error: standardErrors are those of a likelihood, which kMeans does not have; em has one
        { "method": "kMeans", "components": 2, "standardErrors": "bootstrap" }
                                               ^~~~~~~~~~~~~~~~
      """),
    BadInput(
      "k-means has no convergence", .whole, refusedBySchema: false,
      kMeans(#"{ "layers": [{ "mark": "convergence" }] }"#),
      """
      two.json:2:24: error: convergence shows how EM fits a mixture; kMeans has neither likelihood nor criteria, and its rounds are not kept
        { "layers": [{ "mark": "convergence" }] }
                               ^~~~~~~~~~~~~
      """),
    BadInput(
      "k-means has no path", .whole, refusedBySchema: false,
      kMeans(#"{ "layers": [{ "mark": "path" }] }"#),
      """
      two.json:2:24: error: path shows how EM fits a mixture; kMeans has neither likelihood nor criteria, and its rounds are not kept
        { "layers": [{ "mark": "path" }] }
                               ^~~~~~
      """),
    BadInput(
      "k-means has no steps", .whole, refusedBySchema: false, kMeans(#"{ "steps": [0, 1] }"#),
      """
      two.json:2:3: error: steps belongs to a fit by em; the rounds of kMeans are not kept
        { "steps": [0, 1] }
          ^~~~~~~
      """),
    BadInput(
      "k-means has no animation", .whole, refusedBySchema: false,
      kMeans(#"{ "animation": {} }"#),
      """
      two.json:2:3: error: animation shows the iterations of a fit by em; the rounds of kMeans are not kept
        { "animation": {} }
          ^~~~~~~~~~~
      """),
    BadInput(
      "Known groups need a column that tells them", .fit, refusedBySchema: false,
      #"{ "knownGroups": true, "components": 2 }"#,
      """
      two.json:3:12: error: knownGroups takes the groups of the data as given; "groups" names the column that tells them
        }, "data": { "file": "a.csv" } }
                   ^
      """),
    BadInput(
      "Known groups are components of one fit", .whole, refusedBySchema: false,
      grouped(#"{ "components": 2, "knownGroups": true, "eachGroup": true }"#),
      """
      two.json:2:41: error: eachGroup fits each group by itself, and knownGroups makes each a component of one fit
        { "components": 2, "knownGroups": true, "eachGroup": true }
                                                ^~~~~~~~~~~
      """),
    BadInput(
      "k-means takes no groups as given", .whole, refusedBySchema: false,
      grouped(#"{ "components": 2, "knownGroups": true, "method": "kMeans" }"#),
      """
      two.json:2:20: error: knownGroups goes with em; kMeans takes no group as given
        { "components": 2, "knownGroups": true, "method": "kMeans" }
                           ^~~~~~~~~~~~~
      """),
    BadInput(
      "Known groups have no standard errors", .whole, refusedBySchema: false,
      grouped(#"{ "components": 2, "knownGroups": true, "standardErrors": "bootstrap" }"#),
      """
      two.json:2:41: error: standardErrors are found where no group is given; without knownGroups there are some
        { "components": 2, "knownGroups": true, "standardErrors": "bootstrap" }
                                                ^~~~~~~~~~~~~~~~
      """),
  ]
}
