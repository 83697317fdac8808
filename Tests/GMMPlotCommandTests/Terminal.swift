import Foundation
import Testing

/// A terminal that a program writes to, without anybody before it.
struct Terminal {
  private let screen: Int32
  private let line: Int32

  /// Whether this machine has any: a container need not have the file system for them.
  static var isAvailable: Bool {
    guard let terminal = try? Terminal() else { return false }
    close(terminal.line)
    close(terminal.screen)
    return true
  }

  init() throws {
    screen = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard screen >= 0,
      try function("grantpt", as: (@convention(c) (Int32) -> Int32).self)(screen) == 0,
      try function("unlockpt", as: (@convention(c) (Int32) -> Int32).self)(screen) == 0,
      let name = try function(
        "ptsname", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)(screen)
    else { throw Unavailable() }
    line = open(name, O_RDWR | O_NOCTTY)
    guard line >= 0 else { throw Unavailable() }
  }

  private struct Unavailable: Error {}

  /// Runs a program to its end with the terminal as its standard output.
  func run(_ process: Process) throws -> (status: Int32, screen: String, errors: String) {
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: line, closeOnDealloc: false)
    process.standardError = errors
    try process.run()
    // The program has the only end then, and its exit ends what there is to read.
    close(line)
    var shown: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(screen, &chunk, chunk.count)
      guard count > 0 else { break }
      shown += chunk[..<count]
    }
    close(screen)
    process.waitUntilExit()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    return (
      process.terminationStatus, String(decoding: shown, as: UTF8.self),
      String(decoding: message, as: UTF8.self)
    )
  }
}

/// A function of the C library that Glibc's headers keep from Swift.
private func function<Signature>(_ name: String, as type: Signature.Type) throws -> Signature {
  unsafeBitCast(try #require(dlsym(dlopen(nil, RTLD_NOW), name)), to: type)
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where no terminal can be had; where `CI` is set the test runs, and fails.
  static var needsTerminal: Self {
    let isCI = ProcessInfo.processInfo.environment["CI"] != nil
    return .enabled(if: Terminal.isAvailable || isCI, "needs a pseudo terminal (devpts)")
  }
}
