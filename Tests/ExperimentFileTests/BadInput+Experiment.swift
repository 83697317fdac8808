// One mistake each, with every word of what is said about it.
extension BadInput {
  static let experimentCases: [BadInput] = [
    BadInput(
      "An experiment needs a mixture", .whole, refusedBySchema: true,
      #"{}"#,
      """
      two.json:1:1: error: an experiment needs the key "mixture", or "data" that one is fitted to
        {}
        ^
      """),
    BadInput(
      "An experiment file is an object", .whole, refusedBySchema: true,
      #"[]"#,
      """
      two.json:1:1: error: an experiment file must be an object { … }; found an empty list
        []
        ^~
      """),
    BadInput(
      "A misspelt title is one problem", .member, refusedBySchema: true,
      #""titel": "A""#,
      """
      two.json:2:1: error: unknown key "titel" in an experiment; did you mean "title"? Allowed: $schema, title, description, mixture, sample, data, figure
        "titel": "A"
        ^~~~~~~
      """),
    BadInput(
      "A title is text", .member, refusedBySchema: true,
      #""title": 5"#,
      """
      two.json:2:10: error: title must be text in double quotes; found 5
        "title": 5
                 ^
      """),
    BadInput(
      "A title has no control characters but line breaks", .member, refusedBySchema: true,
      #""title": "A\tB\nC""#,
      #"""
      two.json:2:10: error: title must be text without control characters other than line breaks (\n); found U+0009
        "title": "A\tB\nC"
                 ^~~~~~~~~
      """#),
    BadInput(
      "A title is given once", .member, refusedBySchema: false,
      #""title": "A", "title": "B""#,
      """
      two.json:2:15: error: the key "title" is given twice; the first is at 2:1
        "title": "A", "title": "B"
                      ^~~~~~~
      """),
    BadInput(
      "A key of another object is named", .member, refusedBySchema: true,
      #""seed": 0"#,
      """
      two.json:2:1: error: unknown key "seed" in an experiment; it belongs to a sample. Allowed: $schema, title, description, mixture, sample, data, figure
        "seed": 0
        ^~~~~~
      """),
    BadInput(
      "An unknown key lists those that are known", .member, refusedBySchema: true,
      #""fit": {}"#,
      """
      two.json:2:1: error: unknown key "fit" in an experiment; it belongs to a mixture. Allowed: $schema, title, description, mixture, sample, data, figure
        "fit": {}
        ^~~~~
      """),
    BadInput(
      "A sample is not null", .member, refusedBySchema: true,
      #""sample": null"#,
      """
      two.json:2:11: error: sample must be an object { … }; found null
        "sample": null
                  ^~~~
      """),
    BadInput(
      "A size is not 0", .sample, refusedBySchema: true,
      #"{ "size": 0 }"#,
      """
      two.json:2:11: error: size must be at least 1; found 0
        { "size": 0 }
                  ^
      """),
    BadInput(
      "A size is whole", .sample, refusedBySchema: true,
      #"{ "size": 1.5 }"#,
      """
      two.json:2:11: error: size must be a whole number; found 1.5
        { "size": 1.5 }
                  ^~~
      """),
    BadInput(
      "A size has a limit", .sample, refusedBySchema: true,
      #"{ "size": 1000000000000000000000000000000 }"#,
      """
      two.json:2:11: error: size must be at most 100,000,000,000; found 1000000000000000000000000000000
        { "size": 1000000000000000000000000000000 }
                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "A size is positive", .sample, refusedBySchema: true,
      #"{ "size": -1e3 }"#,
      """
      two.json:2:11: error: size must be at least 1; found -1e3
        { "size": -1e3 }
                  ^~~~
      """),
    BadInput(
      "The size has its own name", .sample, refusedBySchema: true,
      #"{ "n": 100 }"#,
      """
      two.json:2:3: error: unknown key "n" in a sample; did you mean "size"? Allowed: size, seed, generator
        { "n": 100 }
          ^~~
      """),
    BadInput(
      "A seed is not negative", .sample, refusedBySchema: true,
      #"{ "seed": -1 }"#,
      """
      two.json:2:11: error: seed must be at least 0; found -1
        { "seed": -1 }
                  ^~
      """),
    BadInput(
      "A seed is whole", .sample, refusedBySchema: true,
      #"{ "seed": 1.5 }"#,
      """
      two.json:2:11: error: seed must be a whole number; found 1.5
        { "seed": 1.5 }
                  ^~~
      """),
    BadInput(
      "A seed has 64 bits", .sample, refusedBySchema: true,
      #"{ "seed": 18446744073709551616 }"#,
      """
      two.json:2:11: error: seed must be at most 18446744073709551615 (64 bits); found 18446744073709551616
        { "seed": 18446744073709551616 }
                  ^~~~~~~~~~~~~~~~~~~~
      """),
    BadInput(
      "NumPy's seed has 32 bits", .sample, refusedBySchema: true,
      #"{ "seed": 4294967296, "generator": "numpy" }"#,
      """
      two.json:2:11: error: seed must be at most 4294967295 (32 bits) for the generator "numpy"; found 4294967296
        { "seed": 4294967296, "generator": "numpy" }
                  ^~~~~~~~~~
      """),
    BadInput(
      "A seed is not text", .sample, refusedBySchema: true,
      #"{ "seed": "0" }"#,
      """
      two.json:2:11: error: seed must be a whole number from 0 to 18446744073709551615 (64 bits); found the text "0"; write it without quotes
        { "seed": "0" }
                  ^~~
      """),
    BadInput(
      "A generator is known", .sample, refusedBySchema: true,
      #"{ "generator": "pcg64" }"#,
      """
      two.json:2:16: error: unknown generator "pcg64". Allowed: xoshiro256++, numpy
        { "generator": "pcg64" }
                       ^~~~~~~
      """),
    BadInput(
      "A misspelt generator is guessed", .sample, refusedBySchema: true,
      #"{ "generator": "nunpy" }"#,
      """
      two.json:2:16: error: unknown generator "nunpy"; did you mean "numpy"? Allowed: xoshiro256++, numpy
        { "generator": "nunpy" }
                       ^~~~~~~
      """),
    BadInput(
      "A shortened generator is guessed", .sample, refusedBySchema: true,
      #"{ "generator": "xoshiro" }"#,
      """
      two.json:2:16: error: unknown generator "xoshiro"; did you mean "xoshiro256++"? Allowed: xoshiro256++, numpy
        { "generator": "xoshiro" }
                       ^~~~~~~~~
      """),
    BadInput(
      "All problems come in one run, by position", .member, refusedBySchema: true,
      #""title": 5, "sample": { "size": 0 }, "fgure": { "dpi": -5 }"#,
      """
      two.json:2:10: error: title must be text in double quotes; found 5
        "title": 5, "sample": { "size": 0 }, "fgure": { "dpi": -5 }
                 ^
      two.json:2:33: error: size must be at least 1; found 0
        "title": 5, "sample": { "size": 0 }, "fgure": { "dpi": -5 }
                                        ^
      two.json:2:38: error: unknown key "fgure" in an experiment; did you mean "figure"? Allowed: $schema, title, description, mixture, sample, data, figure
        "title": 5, "sample": { "size": 0 }, "fgure": { "dpi": -5 }
                                             ^~~~~~~
      two.json:2:56: error: dpi must be a number above 0 and at most 10000; found -5
        "title": 5, "sample": { "size": 0 }, "fgure": { "dpi": -5 }
                                                               ^~
      """),
  ]
}
