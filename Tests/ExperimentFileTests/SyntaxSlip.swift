import Testing

/// A text with one slip against the grammar of JSON, and what is to be said about it.
struct SyntaxSlip: CustomTestStringConvertible {
  let rule: String
  let file: String
  let diagnostics: String

  init(_ rule: String, _ file: String, _ diagnostics: String) {
    self.rule = rule
    self.file = file
    self.diagnostics = diagnostics
  }

  var testDescription: String { rule }
}

// One slip each, with every word of what is said about it.
extension SyntaxSlip {
  static let all: [SyntaxSlip] = [
    SyntaxSlip(
      "Something is in the file", #""#,
      """
      two.json:1:1: error: the file is empty; it must hold a JSON object: { … }
      """),
    SyntaxSlip(
      "A comma separates", #"{"a": 1,}"#,
      """
      two.json:1:8: error: a comma follows the last item before "}"; remove it
        {"a": 1,}
               ^
      """),
    SyntaxSlip(
      "A comma separates in a list too", #"[1, 2,]"#,
      """
      two.json:1:6: error: a comma follows the last item before "]"; remove it
        [1, 2,]
             ^
      """),
    SyntaxSlip(
      "Text ends", #"{"title": "a"#,
      """
      two.json:1:11: error: the text that starts here has no closing quote
        {"title": "a
                  ^~
      """),
    SyntaxSlip(
      "Text ends on its line", #"{"title": "a\#n}"#,
      """
      two.json:1:11: error: the text that starts here has no closing quote on its line
        {"title": "a
                  ^~
      """),
    SyntaxSlip(
      "Text has double quotes", #"{'title': 1}"#,
      """
      two.json:1:2: error: keys and text stand in straight double quotes ("), not in '
        {'title': 1}
         ^
      """),
    SyntaxSlip(
      "Text has straight quotes", #"{"title": ‘a’}"#,
      """
      two.json:1:11: error: keys and text stand in straight double quotes ("), not in ‘
        {"title": ‘a’}
                  ^
      """),
    SyntaxSlip(
      "There are no comments", #"{ // c\#n}"#,
      """
      two.json:1:3: error: JSON has no comments; remove it, or put the words under the key "$comment", which every object may have
        { // c
          ^
      """),
    SyntaxSlip(
      "There are no comments in other languages", #"{"a": 1 # c\#n}"#,
      """
      two.json:1:9: error: JSON has no comments; remove it, or put the words under the key "$comment", which every object may have
        {"a": 1 # c
                ^
      """),
    SyntaxSlip(
      "Numbers are finite", #"{"a": NaN}"#,
      """
      two.json:1:7: error: NaN is not a JSON number; every number is finite
        {"a": NaN}
              ^~~
      """),
    SyntaxSlip(
      "Numbers have finite signs", #"{"a": -Infinity}"#,
      """
      two.json:1:7: error: -Infinity is not a JSON number; every number is finite
        {"a": -Infinity}
              ^~~~~~~~~
      """),
    SyntaxSlip(
      "Brackets match", #"{"a": [1, 2}"#,
      """
      two.json:1:12: error: found "}", but the "[" at 1:7 is still open
        {"a": [1, 2}
                   ^
      """),
    SyntaxSlip(
      "Brackets are closed", #"{"a":\#n {"b": 1}"#,
      """
      two.json:1:1: error: this "{" is never closed; the file ends first
        {"a":
        ^
      """),
    SyntaxSlip(
      "Brackets are closed after a colon", #"{"a":"#,
      """
      two.json:1:1: error: this "{" is never closed; the file ends first
        {"a":
        ^
      """),
    SyntaxSlip(
      "Nothing follows the end", #"{"a": 1} x"#,
      """
      two.json:1:10: error: found "x" after the end of the JSON text
        {"a": 1} x
                 ^
      """),
    SyntaxSlip(
      "Nothing is closed twice", #"{"a": 1}}"#,
      """
      two.json:1:9: error: found "}" after the end of the JSON text
        {"a": 1}}
                ^
      """),
    SyntaxSlip(
      "A colon follows a key", #"{"a" 1}"#,
      """
      two.json:1:6: error: found "1" where the ":" after the key should stand
        {"a" 1}
             ^
      """),
    SyntaxSlip(
      "A comma stands between", #"{"a": 1 "b": 2}"#,
      """
      two.json:1:9: error: a comma is missing before this
        {"a": 1 "b": 2}
                ^
      """),
    SyntaxSlip(
      "A key has quotes", #"{a: 1}"#,
      """
      two.json:1:2: error: a key stands in double quotes: "a"
        {a: 1}
         ^
      """),
    SyntaxSlip(
      "A key stands after a bracket", #"{,}"#,
      """
      two.json:1:2: error: found "," where a key in double quotes should stand
        {,}
         ^
      """),
    SyntaxSlip(
      "Truth is lower case", #"{"a": True}"#,
      """
      two.json:1:7: error: "True" is not JSON; write true
        {"a": True}
              ^~~~
      """),
    SyntaxSlip(
      "Nothing is null", #"{"a": None}"#,
      """
      two.json:1:7: error: "None" is not JSON; write null
        {"a": None}
              ^~~~
      """),
    SyntaxSlip(
      "Words have quotes", #"[mixture, fit]"#,
      """
      two.json:1:2: error: text stands in double quotes: "mixture"
        [mixture, fit]
         ^~~~~~~
      """),
    SyntaxSlip(
      "There are no comments before it", #"// c\#n{ "a": 1 }"#,
      """
      two.json:1:1: error: JSON has no comments; remove it, or put the words under the key "$comment", which every object may have
        // c
        ^
      """),
    SyntaxSlip(
      "There are no comments between slashes and stars", #"{ /* c */ "a": 1 }"#,
      """
      two.json:1:3: error: JSON has no comments; remove it, or put the words under the key "$comment", which every object may have
        { /* c */ "a": 1 }
          ^
      """),
    SyntaxSlip(
      "YAML is no JSON", #"# Two\#nmixture:\#n  components:"#,
      """
      two.json:2:1: error: this is YAML; experiment files are JSON: convert it, as with "yq -o json"
        mixture:
        ^~~~~~~~
      """),
    SyntaxSlip(
      "TOML is no JSON", #"\#n[[mixture.components]]\#nweight = 1"#,
      """
      two.json:2:1: error: this is TOML; experiment files are JSON: convert it, as with "yq -p toml -o json"
        [[mixture.components]]
        ^~~~~~~~~~~~~~~~~~~~~~
      """),
    SyntaxSlip(
      "A table is no experiment", #"eruptions,waiting\#n3.6,79"#,
      """
      two.json:1:1: error: this is a table; experiment files are JSON: one of them names it, as in {"data": {"file": "waiting.csv"}}, or its own name ends in .csv
        eruptions,waiting
        ^~~~~~~~~~~~~~~~~
      """),
    SyntaxSlip(
      "A digit leads", #"{"a": .5}"#,
      """
      two.json:1:7: error: a number starts with a digit; write 0 before the point
        {"a": .5}
              ^
      """),
    SyntaxSlip(
      "A digit follows the point", #"{"a": 5.}"#,
      """
      two.json:1:7: error: a digit must follow the decimal point
        {"a": 5.}
              ^~
      """),
    SyntaxSlip(
      "A plus is none", #"{"a": +1}"#,
      """
      two.json:1:7: error: a number has no plus sign
        {"a": +1}
              ^
      """),
    SyntaxSlip(
      "A zero does not lead", #"{"a": 012}"#,
      """
      two.json:1:7: error: a number does not start with 0 before other digits
        {"a": 012}
              ^~~
      """),
    SyntaxSlip(
      "Numbers are decimal", #"{"a": 0x1F}"#,
      """
      two.json:1:7: error: "0x1F" is not a number; write digits as in 12, -0.5 or 1e6
        {"a": 0x1F}
              ^~~~
      """),
    SyntaxSlip(
      "Numbers have no underscores", #"{"a": 1_000}"#,
      """
      two.json:1:7: error: "1_000" is not a number; write digits as in 12, -0.5 or 1e6
        {"a": 1_000}
              ^~~~~
      """),
    SyntaxSlip(
      "An exponent has digits", #"{"a": 1e}"#,
      """
      two.json:1:7: error: a digit must follow the exponent's e
        {"a": 1e}
              ^~
      """),
    SyntaxSlip(
      "A minus has digits", #"{"a": -}"#,
      """
      two.json:1:7: error: a digit must follow the minus
        {"a": -}
              ^
      """),
    SyntaxSlip(
      "Escapes are known", #"{"a": "\x"}"#,
      #"""
      two.json:1:8: error: \x is not an escape; a backslash itself is written \\, and the escapes are \" \\ \/ \b \f \n \r \t \uXXXX
        {"a": "\x"}
               ^~
      """#),
    SyntaxSlip(
      "Escapes have four digits", #"{"a": "\u12"}"#,
      #"""
      two.json:1:8: error: \u needs four hexadecimal digits, such as \u00e9
        {"a": "\u12"}
               ^~~~
      """#),
    SyntaxSlip(
      "Escapes have four digits before the end of the text", #"{"a": "\u12"#,
      #"""
      two.json:1:8: error: \u needs four hexadecimal digits, such as \u00e9
        {"a": "\u12
               ^~~~
      """#),
    SyntaxSlip(
      "Surrogates come in pairs", #"{"a": "\ud800"}"#,
      #"""
      two.json:1:8: error: \ud800 is half of a surrogate pair; it needs the other half, such as \ud83d\ude00
        {"a": "\ud800"}
               ^~~~~~
      """#),
    SyntaxSlip(
      "A value follows a colon", #"{"a": ,}"#,
      """
      two.json:1:7: error: found "," where a value should stand
        {"a": ,}
              ^
      """),
    SyntaxSlip(
      "A value follows a comma", #"[1,,2]"#,
      """
      two.json:1:4: error: found "," where a value should stand
        [1,,2]
           ^
      """),
    SyntaxSlip(
      "A separator is a comma", #"{"a": 1;}"#,
      """
      two.json:1:8: error: found ";" where "," or "}" should stand
        {"a": 1;}
               ^
      """),
  ]
}
