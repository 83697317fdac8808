// One mistake each, with every word of what is said about it: standard errors of a fit.
extension BadInput {
  static let standardErrorCases: [BadInput] = [
    BadInput(
      "Standard errors are found in a known way", .fit, refusedBySchema: true,
      #"{ "components": 2, "standardErrors": "jackknife" }"#,
      """
      two.json:2:38: error: unknown way to standard errors "jackknife". Allowed: bootstrap, parametric, information, or an object { … }
        { "components": 2, "standardErrors": "jackknife" }
                                             ^~~~~~~~~~~
      """),
    BadInput(
      "At least two replicates are drawn", .fit, refusedBySchema: true,
      #"{ "components": 2, "standardErrors": { "replicates": 1 } }"#,
      """
      two.json:2:54: error: replicates must be at least 2; found 1
        { "components": 2, "standardErrors": { "replicates": 1 } }
                                                             ^
      """),
    BadInput(
      "A level is below 1", .fit, refusedBySchema: true,
      #"{ "components": 2, "standardErrors": { "level": 1 } }"#,
      """
      two.json:2:49: error: level must be a number above 0 and below 1; found 1
        { "components": 2, "standardErrors": { "level": 1 } }
                                                        ^
      """),
    BadInput(
      "Standard errors are those of one fit", .whole, refusedBySchema: false,
      #"{ "mixture": { "fit": { "eachGroup": true, "standardErrors": "bootstrap" } }, "data": { "file": "a.csv", "groups": "g" } }"#,
      """
      two.json:1:44: error: standardErrors are those of one fit; with eachGroup each group has one of its own
        ...mixture": { "fit": { "eachGroup": true, "standardErrors": "bootstrap" } }, "data": { "fi...
                                                   ^~~~~~~~~~~~~~~~
      """),
  ]
}
