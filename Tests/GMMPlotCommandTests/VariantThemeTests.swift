import Foundation
import TestSupport
import Testing

/// The themes that the command line chooses.
@Suite struct VariantThemeTests {
  /// A figure as another experiment gives it, with the theme in the file.
  private func figure(_ theme: String, in bench: Workbench) throws -> Data {
    try bench.write(
      Workbench.smallExperiment(figure: theme.isEmpty ? "" : #""theme": \#(theme)"#),
      to: "plain.json")
    return try bench.run("plain.json", "-o", "-").output
  }

  @Test(
    "light and dark take the experiment's own theme where it is of that kind",
    arguments: [
      ("", #""matplotlib""#, #""dark""#), (#""matplotlib""#, #""matplotlib""#, #""dark""#),
      (#""book""#, #""book""#, #""book-dark""#),
      (#""book-dark""#, #""book""#, #""book-dark""#),
      (#""book-auto""#, #""book""#, #""book-dark""#), (#""dark""#, #""matplotlib""#, #""dark""#),
      (
        ##"{ "background": "#fffaf0" }"##, ##"{ "background": "#fffaf0" }"##, #""dark""#
      ),
      (
        ##"{ "background": "#203040", "text": "white" }"##, #""matplotlib""#,
        ##"{ "background": "#203040", "text": "white" }"##
      ),
      (#""auto""#, #""matplotlib""#, #""dark""#),
    ])
  func ownTheme(own: String, light: String, dark: String) throws {
    let bench = try Workbench()
    try bench.write(
      Workbench.smallExperiment(figure: own.isEmpty ? "" : #""theme": \#(own)"#), to: "two.json")
    #expect(try bench.run("two.json", "-o", "f/", "--theme", "light,dark").status == 0)
    #expect(try bench.bytes(of: "f/two.png") == figure(light, in: bench))
    #expect(try bench.bytes(of: "f/two~dark.png") == figure(dark, in: bench))
  }

  @Test("A figure with a background of its own cannot follow the page, one without any can")
  func background() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(figure: #""background": "ivory""#), to: "ivory.json")
    let result = try bench.run("ivory.json", "-o", "ivory.svg", "--theme", "auto")
    #expect(result.status == 65)
    #expect(result.errors.contains("the theme auto has a background for light and one for dark"))
    try bench.write(
      Workbench.smallExperiment(figure: #""background": "transparent""#), to: "two.json")
    #expect(try bench.run("two.json", "-o", "two.svg", "--theme", "auto").status == 0)
  }

  @Test("The light variant of a figure that follows the page does not follow it")
  func lightOfAuto() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(figure: #""theme": "auto""#), to: "two.json")
    #expect(
      try bench.run("two.json", "-o", "f/", "--format", "svg", "--theme", "light,dark").status == 0)
    for name in ["f/two.svg", "f/two~dark.svg"] {
      #expect(try !String(decoding: bench.bytes(of: name), as: UTF8.self).contains("<style"))
    }
  }

  @Test(
    "A theme file is found from where the command runs, or from the experiment file that names it")
  func files() throws {
    let bench = try Workbench()
    try bench.write(##"{ "base": "book", "background": "#ffffee" }"##, to: "themes/look.json")
    try bench.write(##"{ "background": "#ff0000" }"##, to: "specs/themes/look.json")
    let named = Workbench.smallExperiment(figure: #""theme": "themes/look.json""#)
    try bench.write(Workbench.smallExperiment(), to: "specs/plain.json")
    try bench.write(named, to: "specs/named.json")
    #expect(
      try bench.run(
        "specs/plain.json", "-o", "a.png", "--theme", "themes/look.json"
      ).status == 0)
    #expect(try bench.run("specs/named.json", "-o", "b.png").status == 0)
    #expect(
      try bench.bytes(of: "a.png")
        == figure(##"{ "base": "book", "background": "#ffffee" }"##, in: bench))
    #expect(
      try bench.bytes(of: "b.png") == figure(##"{ "background": "#ff0000" }"##, in: bench))
    let absolute = try bench.run(
      "specs/plain.json", "-o", "c.png", "--theme", bench.file("themes/look.json").path)
    #expect(absolute.status == 0)
    #expect(try bench.bytes(of: "c.png") == bench.bytes(of: "a.png"))
  }

  @Test("A figure whose theme file has changed is stale")
  func changedFile() throws {
    let bench = try Workbench()
    try bench.write(Workbench.smallExperiment(), to: "two.json")
    try bench.write("{}", to: "look.json")
    #expect(try bench.run("two.json", "-o", "f/", "--theme", "look.json").status == 0)
    #expect(try bench.run("two.json", "-o", "f/", "--theme", "look.json", "--check").status == 0)
    try bench.write(#"{ "text": "red" }"#, to: "look.json")
    #expect(try bench.run("two.json", "-o", "f/", "--theme", "look.json", "--check").status == 1)
  }

  @Test("A theme file that is missing is named, with status 66")
  func missing() throws {
    let bench = try Workbench()
    try bench.write(
      Workbench.smallExperiment(figure: #""theme": "looks/none.json""#), to: "in/two.json")
    let option = try bench.run("good.json", "-o", "f/", "--theme", "none.json")
    #expect(option.status == 66)
    #expect(option.errors == "none.json: error: no such file or directory\n")
    let file = try bench.run("in/two.json", "-o", "f/")
    #expect(file.status == 66)
    #expect(file.errors == "in/looks/none.json: error: no such file or directory\n")
    #expect(try !bench.contents.contains("f"))
  }

  @Test("A theme file that is wrong is answered with its name, line and column, and status 65")
  func wrong() throws {
    let bench = try Workbench()
    try bench.write("{\n  \"text\": \"bluish\"\n}\n", to: "looks/look.json")
    try bench.write(
      Workbench.smallExperiment(figure: #""theme": "looks/look.json""#), to: "two.json")
    for arguments in [["good.json", "--theme", "looks/look.json"], ["two.json"]] {
      let result = try Tool.gmmPlot.run(arguments + ["-o", "f/"], in: bench.folder)
      #expect(result.status == 65)
      #expect(
        result.errors.hasPrefix(#"looks/look.json:2:11: error: "bluish" is not a color"#))
      #expect(try !bench.contents.contains("f"))
    }
    try bench.write("[]", to: "looks/look.json")
    #expect(
      try bench.run("good.json", "-o", "f/", "--theme", "looks/look.json").status == 65)
  }

  @Test(
    "An unknown theme is answered with what is allowed, and a guess if there is one",
    arguments: [
      ("darc", #"; did you mean "dark"?"#), ("matplotlab", #"; did you mean "matplotlib"?"#),
      ("solarized", "."),
    ])
  func unknown(theme: String, guess: String) throws {
    let result = try Workbench().run("good.json", "-o", "f/", "--theme", theme)
    #expect(result.status == 64)
    #expect(
      result.errors
        == "gmm-plot: error: there is no theme \"\(theme)\"\(guess) Allowed: light, matplotlib, "
        + "dark, book, book-dark, book-auto, auto, or the path of a file\n")
  }

  @Test("No figure is drawn over the theme file that it is made from")
  func overTheme() throws {
    let bench = try Workbench()
    try bench.write("{}", to: "look.json")
    let before = try FolderState(bench)
    let result = try bench.run(
      "good.json", "-o", "look.json", "--format", "png", "--theme", "look.json")
    #expect(result.status == 64)
    #expect(try FolderState(bench) == before)
  }
}
