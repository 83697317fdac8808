import Foundation
import TestSupport
import Testing

@testable import GMMSupport

/// Which files are opened for whom.
@Suite struct OpenedFileTests {
  private let scratch: Scratch
  private var folder: String { scratch.folder.path }

  init() throws {
    scratch = try Scratch()
  }

  private func put(_ text: String, at name: String) throws -> String {
    let file = scratch.folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func link(_ name: String, to target: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    return path
  }

  private func problem(_ path: String, _ naming: FileNaming) -> FileProblem.Kind? {
    do {
      _ = try InputFile.read(path, limit: 100, namedBy: naming)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("What an experiment names is a regular file, and what else there is is refused at once")
  func kinds() throws {
    let pipe = "\(folder)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let linked = try link("linked", to: "pipe")
    for naming in [FileNaming.experiment(inside: nil), .figure(inside: nil)] {
      for path in [pipe, linked, "/dev/zero", "/dev/null", "/dev/tty", "/dev/ptmx"]
      where FileStatus(path) != nil {
        #expect(problem(path, naming) == .notAFile, "\(path)")
      }
      #expect(problem(folder, naming) == .folder)
      #expect(problem("\(folder)/none", naming) == .missing)
      #expect(try problem(put("text", at: "file"), naming) == nil)
    }
    #expect(problem("/dev/zero", .user) == .notAFile)
  }

  @Test("A socket is no file, whoever names it")
  func sockets() throws {
    // The address of a socket holds a hundred bytes.
    let path = "/tmp/gmm-plot-\(getpid())"
    let descriptor = socket(AF_UNIX, socketStream, 0)
    defer {
      close(descriptor)
      unlink(path)
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(code == 0)
    #expect(problem(path, .user) == .notAFile)
    #expect(problem(path, .experiment(inside: nil)) == .notAFile)
  }

  @Test("A pipe that the user names is waited for, and read to its end")
  func pipe() throws {
    let path = "\(folder)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let descriptor = systemOpen(path, O_WRONLY)
      _ = Array("text".utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)
    }
    writer.start()
    #expect(try InputFile.read(path, limit: 100) == Array("text".utf8))
  }

  @Test(
    "A file of the system that holds more than its size is refused, whoever names it",
    .enabled(if: FileStatus("/proc/self/environ") != nil, "needs /proc"),
    arguments: ["/proc/self/environ", "/proc/self/pagemap", "/proc/version"])
  func endless(path: String) {
    #expect(problem(path, .user) == .notAFile)
    #expect(problem(path, .experiment(inside: nil)) == .notAFile)
  }

  @Test("A file that grows while it is read is read")
  func growing() throws {
    let path = try put("1234", at: "file")
    let file = try OpenedFile(path, namedBy: .experiment(inside: nil))
    defer { file.end() }
    _ = try put("12345678", at: "other")
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("5678".utf8))
    try handle.close()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 100, alignment: 1)
    defer { buffer.deallocate() }
    #expect(try file.read(at: 0, into: buffer) == 8)
  }

  @Test("Causes are told apart, and none is called missing that is there")
  func causes() throws {
    let circle = try link("circle", to: "circle")
    let long = "\(folder)/" + String(repeating: "x", count: 300)
    let inside = try put("text", at: "file") + "/inside"
    for (path, code) in [(circle, ELOOP), (long, ENAMETOOLONG), (inside, ENOTDIR)] {
      let error = #expect(throws: FileProblem.self) { try InputFile.read(path, limit: 1) }
      #expect(error?.message == systemMessage(code))
      #expect(error?.file == path)
    }
  }

  @Test("What lies in the root folder is opened, by any path; what lies elsewhere is not")
  func root() throws {
    let inner = try put("in", at: "root/data/in")
    let outer = try put("out", at: "out")
    _ = try put("near", at: "rooted/near")
    let root = try RootFolder("\(folder)/root")
    let naming = FileNaming.experiment(inside: root)
    _ = try link("root/in", to: "data/in")
    _ = try link("root/absolute", to: inner)
    _ = try link("root/folder", to: "data")
    _ = try link("root/out", to: "../out")
    _ = try link("root/up", to: "..")
    _ = try link("into", to: "root/data")
    for name in [
      "root/data/in", "root/in", "root/absolute", "root/folder/in", "root/data/../in", "into/in",
      "root/../root/in", "root/up/root/in",
    ] {
      #expect(
        try InputFile.read("\(folder)/\(name)", limit: 9, namedBy: naming) == Array("in".utf8))
    }
    for name in [
      "out", "root/out", "root/up/out", "root/../out", "rooted/near", "root/../rooted/near",
    ] {
      #expect(problem("\(folder)/\(name)", naming) == .outside, "\(name)")
    }
    #expect(problem(outer, .figure(inside: root)) == .outside)
    #expect(problem("\(folder)/root/none", naming) == .missing)
    #expect(problem("\(folder)/root/data", naming) == .folder)
    #expect(throws: FileProblem.self) { try RootFolder(outer) }
    #expect(throws: FileProblem.self) { try RootFolder("\(folder)/none") }
    #expect(try problem(outer, .experiment(inside: RootFolder("/"))) == nil)
  }

  @Test("A path leads into the root folder by its names, links left aside")
  func names() throws {
    _ = try put("", at: "root/file")
    _ = try link("root/out", to: "..")
    let root = try RootFolder("\(folder)/root")
    for (name, isInside) in [
      ("root/file", true), ("root/none", true), ("root/out/x", true), ("root/../x", false),
      ("roots", false), ("x", false), ("./root/./x", true),
    ] {
      // The folder of temporary files may itself be reached by a link.
      let place = try #require(RealPath(folder))
      let path = String(decoding: place.bytes.dropLast(), as: UTF8.self) + "/" + name
      #expect(root.seemsToContain(path) == isInside, "\(name)")
    }
  }

  @Test("Going from a folder by names follows no link")
  func walking() throws {
    _ = try put("text", at: "a/b/file")
    _ = try link("a/link", to: "b")
    let folder = systemOpen(self.folder, at: AT_FDCWD, folderFlags)
    defer { close(folder) }
    func opens(_ names: String...) -> Bool {
      let names = names.map { Array($0.utf8) }
      let descriptor = openWithin(names[...], of: folder, O_RDONLY)
      if descriptor >= 0 { close(descriptor) }
      return descriptor >= 0
    }
    #expect(opens("a", "b", "file"))
    #expect(!opens("a", "link", "file"))
    #expect(!opens("a", "link"))
    #expect(!opens("a", "none", "file"))
  }
}

#if canImport(Darwin)
  private let socketStream = SOCK_STREAM
#else
  private let socketStream = Int32(SOCK_STREAM.rawValue)
#endif
