import Foundation
import TestSupport
import Testing

@Suite struct InputFileTests {
  @Test(
    "A file that is missing or cannot be opened ends with status 66",
    arguments: [
      ("missing.json", "no such file or directory"),
      ("good.json/inside.json", "not a directory"),
      ("dangling.json", "no such file or directory"),
      ("circle.json", "too many levels of symbolic links"),
    ])
  func cannotBeOpened(name: String, reason: String) throws {
    let bench = try Workbench()
    for (link, target) in [("dangling.json", "nowhere.json"), ("circle.json", "circle.json")] {
      try FileManager.default.createSymbolicLink(
        atPath: bench.file(link).path, withDestinationPath: target)
    }
    for command in [[name, "-o", "figures/new.png"], ["inspect", name], ["validate", name]] {
      let result = try Tool.gmmPlot.run(command, in: bench.folder)
      #expect(result.status == 66)
      #expect(result.output.isEmpty)
      #expect(result.errors == "\(name): error: \(reason)\n")
    }
    #expect(try bench.contents == ["circle.json", "dangling.json", "good.json"])
  }

  @Test(
    "A file without permission to read ends with status 66",
    .enabled(if: geteuid() != 0, "root may read everything"))
  func noPermission() throws {
    let bench = try Workbench()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: bench.file("good.json").path)
    let result = try bench.run("good.json", "-o", "new.png")
    #expect(result.status == 66)
    #expect(result.errors == "good.json: error: permission denied\n")
    #expect(try bench.contents == ["good.json"])
  }

  @Test("A folder is no experiment file")
  func folder() throws {
    let bench = try Workbench()
    try bench.write("", to: "specs/empty.json")
    let result = try bench.run("specs", "-o", "new.png")
    #expect(result.status == 65)
    #expect(result.errors == "specs: error: is a folder; name the files in it\n")
    #expect(try bench.contents == ["good.json", "specs", "specs/empty.json"])
  }

  @Test("A file that is not UTF-8 is refused at its first bad byte")
  func notUTF8() throws {
    let bench = try Workbench()
    try bench.write(Data("{ \"title\": \"caf".utf8) + [0xE9, 0x22, 0x7D], to: "latin.json")
    let result = try bench.run("latin.json", "-o", "new.png")
    #expect(result.status == 65)
    #expect(
      result.errors.hasPrefix(
        "latin.json:1:16: error: the file is not UTF-8: the byte 0xE9 has no meaning here\n"))
    #expect(try bench.contents == ["good.json", "latin.json"])
  }

  @Test("Standard input has a name in messages")
  func standardInput() throws {
    let bench = try Workbench()
    let result = try bench.run("-", "-o", "new.png", input: Data("{}".utf8))
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("<stdin>:1:1: error: an experiment needs the key"))
    #expect(try bench.contents == ["good.json"])
  }

  @Test("Input without end is read no further than an experiment file can be long")
  func endless() throws {
    let bench = try Workbench()
    let result = try bench.shell("gmm-plot - -o new.png < /dev/zero; echo \"status $?\"")
    #expect(result.text == "status 65\n")
    #expect(result.errors.contains("16 MiB"))
    #expect(try bench.contents == ["good.json"])
  }
}
