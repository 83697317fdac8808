import Foundation
import Testing

/// A terminal that a program writes to, without anybody before it.
struct Terminal {
  private let screen: Int32
  private let line: Int32

  init() throws {
    screen = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(screen >= 0)
    try #require(function("grantpt", as: (@convention(c) (Int32) -> Int32).self)(screen) == 0)
    try #require(function("unlockpt", as: (@convention(c) (Int32) -> Int32).self)(screen) == 0)
    let name = try function(
      "ptsname", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)(screen)
    line = open(try #require(name), O_RDWR | O_NOCTTY)
    try #require(line >= 0)
  }

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
