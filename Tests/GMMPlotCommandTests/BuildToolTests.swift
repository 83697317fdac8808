import Foundation
import TestSupport
import Testing

/// Each test begins with four figures that have been drawn; see `BuildProject`.
@Suite(.needs(Tool("make")), .needs(Tool("ninja"))) struct BuildToolTests {
  @Test("The figure whose spec has changed is drawn, and no other", arguments: BuildTool.allCases)
  func spec(tool: BuildTool) throws {
    let project = try builtProject(tool)
    try project.edit("specs/two.json") { $0.replacing(#""seed": 0"#, with: #""seed": 1"#) }
    let build = try project.build()
    #expect(build.drawn == ["two"] && build.leftAlone == [])
    try expectNothingToDo(project)
  }

  @Test(
    "The figures that share a file are drawn when it has changed, and no others",
    arguments: BuildTool.allCases)
  func sharedSource(tool: BuildTool) throws {
    let project = try builtProject(tool)
    for source in BuildProject.sharedSources {
      try project.edit(source.path) { _ in source.editedText }
      let build = try project.build()
      #expect(build.drawn == source.specs && build.leftAlone == [], "\(source.path)")
      try expectNothingToDo(project)
    }
  }

  @Test(
    "A file with a new date and no new content is asked about once, and its figures are left alone",
    arguments: BuildTool.allCases)
  func touched(tool: BuildTool) throws {
    let project = try builtProject(tool)
    let sources = BuildProject.sharedSources.map { ($0.path, $0.specs) }
    for (path, specs) in [("specs/three.json", ["three"])] + sources {
      try project.touch(path)
      let build = try project.build()
      #expect(build.drawn == [] && build.leftAlone == specs, "\(path)")
      try expectNothingToDo(project)
    }
  }

  @Test(
    "A file that was deleted, and that figures were made from, stops nothing",
    arguments: BuildTool.allCases)
  func deleted(tool: BuildTool) throws {
    let project = try builtProject(tool)
    for source in BuildProject.sharedSources {
      try FileManager.default.removeItem(at: project.bench.file(source.path))
      for spec in source.specs {
        try project.edit("specs/\(spec).json") {
          $0.replacing(source.wordsWithSource, with: source.words)
        }
      }
      let build = try project.build()
      #expect(build.result.status == 0, "\(build.result)")
      #expect(build.drawn == source.specs && build.leftAlone == [], "\(source.path)")
      try expectNothingToDo(project)
    }
    // Ninja's file names the specs, make's looks for them.
    if tool == .make {
      try FileManager.default.removeItem(at: project.bench.file("specs/two.json"))
      try expectNothingToDo(project)
    }
  }

  @Test(
    "A wrong spec stops the build and leaves its figure, which is drawn once the spec is right",
    arguments: BuildTool.allCases)
  func wrong(tool: BuildTool) throws {
    let project = try builtProject(tool)
    let figure = try project.bench.bytes(of: "figures/two.png")
    try project.edit("specs/two.json") { $0.replacing(#""seed": 0"#, with: #""seed": -1"#) }
    #expect(try project.build().result.status != 0)
    #expect(try project.bench.bytes(of: "figures/two.png") == figure)
    try project.edit("specs/two.json") { $0.replacing(#""seed": -1"#, with: #""seed": 1"#) }
    #expect(try project.build().drawn == ["two"])
    try expectNothingToDo(project)
  }

  @Test("Ninja does not build anew what is made from a figure that was left alone")
  func restat() throws {
    let project = try builtProject(.ninja)
    try project.edit("build.ninja") { text in
      text + """

        rule copy
          command = cp $in $out
        build copy.png: copy figures/two.png

        """
    }
    #expect(try project.build().result.status == 0)
    let copy = project.bench.file("copy.png")
    try Data().write(to: copy)
    try project.touch("copy.png")
    try project.touch("specs/two.json")
    #expect(try project.build().leftAlone == ["two"])
    #expect(try Data(contentsOf: copy).isEmpty)
    try expectNothingToDo(project)
  }

  private func builtProject(_ tool: BuildTool) throws -> BuildProject {
    let project = try BuildProject(tool)
    let build = try project.build()
    try #require(build.result.status == 0, "\(build.result)")
    try #require(build.drawn == ["heights", "three", "two", "weights"])
    try expectNothingToDo(project)
    return project
  }

  private func expectNothingToDo(
    _ project: BuildProject, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let build = try project.build()
    #expect(build.result.status == 0, "\(build.result)", sourceLocation: sourceLocation)
    #expect(build.drawn + build.leftAlone == [], sourceLocation: sourceLocation)
  }
}
