import Testing

@testable import ExperimentFile

@Suite struct ForeignNotationTests {
  @Test(
    "The first line that is no comment tells the notation of a text",
    arguments: [
      ("mixture:\n  components: []", .yaml), ("---\nmixture: {}", .yaml), ("%YAML 1.2", .yaml),
      ("# a\n\n\"mixture\":\n", .yaml), ("- mark: histogram", .yaml), ("title: Two", .yaml),
      ("\u{FEFF}title: Two", .yaml),
      ("[mixture]\nx = 1", .toml), ("[[mixture.components]]  # a", .toml), ("title = 'Two'", .toml),
      ("a.b = { c = 1 }", .toml), ("# a\r\ntitle=1\r\n", .toml),
      ("import json", .python), ("from json import dump", .python), ("spec = {", .python),
      ("spec = {'mixture': 1}", .python), ("spec = dict(a=1)", .python), ("def f():", .python),
      ("const a = 1;", .javaScript), ("// a\nexport default {", .javaScript),
      ("import a from 'b';", .javaScript), ("module.exports = {", .javaScript),
      ("/* a\n b */\nlet a = 1", .javaScript), ("<?xml version='1.0'?>", .markup),
      ("<html>", .markup),
      ("eruptions,waiting\n3.6,79", .table), ("1;2\n3;4", .table), ("a\tb\nx\t1", .table),
      ("79\n54\n", .table), ("\"a\",\"b\"\n1,2", .table),
    ] as [(String, ForeignNotation)])
  func notation(text: String, notation: ForeignNotation) {
    #expect(ForeignNotation.found(in: Array(text.utf8)[...])?.notation == notation)
  }

  @Test(
    "JSON, also with comments and slips, is in no other notation",
    arguments: [
      "{}", "{ mixture: {} }", "{'a': 1}", "// a\n{}", "# a\n{ \"a\": 1 }", "/* a */\n{}", "[1, 2]",
      "\"a\"", "12", "true", "", " \n", "# a", "hello", "hello\n12",
      "a b c\nd e f", "\u{1}", "[1\n2]",
      "{\"a\" = 1",
    ])
  func json(text: String) {
    #expect(ForeignNotation.found(in: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "A file is meant as an object, as another notation, as nothing, or as something else",
    arguments: [
      ("{", .object), ("\u{FEFF} \n{", .object), ("// a\n{", .object), ("", .nothing),
      ("# a\n\n", .nothing), ("[1]", .otherNotation), ("a: 1", .otherNotation),
      ("\u{0}\u{0}", .otherNotation), ("1,2\n3,4", .other), ("x\n1", .other),
      ("# x y\n1 2", .other),
      ("\"x\"\n1", .other),
    ] as [(String, IntendedContent)])
  func intention(text: String, content: IntendedContent) {
    #expect(IntendedContent(Array(text.utf8)[...]) == content)
  }
}
