import Foundation
import TestSupport
import Testing

@Suite struct OutputFileTests {
  @Test("Missing folders are made")
  func parentFolders() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "a/b/new.png").status == 0)
    #expect(try bench.contents == ["a", "a/b", "a/b/new.png", "good.json"])
  }

  @Test("A figure replaces the one before it, keeps its permissions, and leaves nothing else")
  func replacement() throws {
    let bench = try Workbench()
    try bench.write("old", to: "figure.png")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: bench.file("figure.png").path)
    #expect(try bench.run("good.json", "-o", "figure.png").status == 0)
    #expect(try bench.bytes(of: "figure.png") != Data("old".utf8))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: bench.file("figure.png").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try bench.contents == ["figure.png", "good.json"])
  }

  @Test("A new figure has the permissions that the user's mask leaves")
  func mask() throws {
    let bench = try Workbench()
    #expect(try bench.shell("umask 027; gmm-plot good.json -o new.png").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: bench.file("new.png").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("A symbolic link stays, and the file that it names is replaced")
  func symbolicLink() throws {
    let bench = try Workbench()
    try bench.write("old", to: "store/figure.png")
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("figure.png").path, withDestinationPath: "store/figure.png")
    #expect(try bench.run("good.json", "-o", "figure.png").status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: bench.file("figure.png").path)
    #expect(target == "store/figure.png")
    #expect(try bench.bytes(of: "store/figure.png") != Data("old".utf8))
    #expect(try bench.contents == ["figure.png", "good.json", "store", "store/figure.png"])
  }

  @Test("A symbolic link to a file that is not there yet stays, and the file is made")
  func danglingLink() throws {
    let bench = try Workbench()
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("figure.png").path, withDestinationPath: "new.png")
    #expect(try bench.run("good.json", "-o", "figure.png").status == 0)
    #expect(try bench.contents == ["figure.png", "good.json", "new.png"])
  }

  @Test("A circle of symbolic links ends with status 73 and stays")
  func circle() throws {
    let bench = try Workbench()
    try FileManager.default.createSymbolicLink(
      atPath: bench.file("circle.png").path, withDestinationPath: "circle.png")
    let result = try bench.run("good.json", "-o", "circle.png")
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix("circle.png: error: cannot write the file: too many levels"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: bench.file("circle.png").path)
        == "circle.png")
  }

  @Test(
    "A file that cannot be created ends with status 73",
    arguments: ["good.json/new.png", "good.json/deeper/new.png", "/dev/null/new.png"])
  func cannotBeCreated(path: String) throws {
    let bench = try Workbench()
    let result = try bench.run("good.json", "-o", path)
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix("\(path): error: cannot "), "\(result.errors)")
    #expect(result.errors.hasSuffix(": not a directory\n"), "\(result.errors)")
    #expect(try bench.contents == ["good.json"])
    #expect(try bench.bytes(of: "good.json") == Data(Workbench.experiment.utf8))
  }

  @Test(
    "A folder without permission to write ends with status 73, and its figure is untouched",
    .enabled(if: geteuid() != 0, "root may write everywhere"))
  func noPermission() throws {
    let bench = try Workbench()
    let figure = try DatedFile(bench, "locked/old.png")
    let folder = bench.file("locked").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    for name in ["locked/new.png", "locked/old.png", "locked/deeper/new.png"] {
      let result = try bench.run("good.json", "-o", name)
      #expect(result.status == 73)
      #expect(result.errors.contains("permission denied"), "\(result.errors)")
    }
    #expect(try figure.isUntouched)
    #expect(try bench.contents == ["good.json", "locked", "locked/old.png"])
  }

  @Test("A device is written to, not replaced")
  func device() throws {
    let bench = try Workbench()
    #expect(try bench.run("good.json", "-o", "/dev/null", "--format", "svg").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("A named pipe is written to, not replaced")
  func namedPipe() throws {
    let bench = try Workbench()
    let result = try bench.shell(
      """
      mkfifo pipe.svg && { cat pipe.svg > read.svg & }
      gmm-plot good.json -o pipe.svg; echo "status $?"; wait; test -p pipe.svg && echo pipe
      """)
    #expect(result.text == "status 0\npipe\n")
    #expect(
      try bench.bytes(of: "read.svg") == bench.run("good.json", "-o", "-", "--format", "svg").output
    )
  }

  @Test(
    "A full disk ends with status 74",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
    arguments: [
      "gmm-plot good.json -o - > /dev/full", "gmm-plot good.json -o - --format svg > /dev/full",
      "gmm-plot good.json -o - --format pdf > /dev/full",
      "gmm-plot good.json -o /dev/full --format png", "gmm-plot sample good.json -o /dev/full",
      "gmm-plot sample good.json > /dev/full", "gmm-plot inspect good.json > /dev/full",
      "gmm-plot schema > /dev/full", "gmm-plot --help > /dev/full",
    ])
  func fullDisk(command: String) throws {
    let bench = try Workbench()
    let result = try bench.shell("\(command); echo \"status $?\"")
    #expect(result.text == "status 74\n")
    #expect(result.errors.contains("error: "))
    #expect(result.errors.hasSuffix(": no space left on device\n"), "\(result.errors)")
    #expect(try bench.contents == ["good.json"])
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/full")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("A file that grows beyond its limit ends with status 74 and is not left behind")
  func fileSizeLimit() throws {
    let bench = try Workbench()
    let result = try bench.shell("ulimit -f 1; gmm-plot good.json -o new.png; echo \"status $?\"")
    #expect(result.text == "status 74\n")
    #expect(result.errors == "new.png: error: cannot write the file: file too large\n")
    #expect(try bench.contents == ["good.json"])
  }

  @Test("What killed processes have left is taken away, what others are writing is not")
  func leftovers() throws {
    let bench = try Workbench()
    for name in ["left", "held"] { try bench.write("text", to: "figures/.gmm-plot-\(name).tmp") }
    let held = open(bench.file("figures/.gmm-plot-held.tmp").path, O_RDONLY)
    defer { close(held) }
    #expect(flock(held, LOCK_EX) == 0)
    #expect(try bench.run("good.json", "-o", "figures/new.png").status == 0)
    #expect(
      try bench.contents == [
        "figures", "figures/.gmm-plot-held.tmp", "figures/new.png", "good.json",
      ])
  }
}
