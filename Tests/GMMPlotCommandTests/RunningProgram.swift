import Foundation
import TestSupport
import Testing

/// A `gmm-plot` that runs beside its test and says nothing, to be signalled at a moment of choice.
///
/// Foundation's `Process` does not serve here: it looks only now and then whether a process has
/// ended, and hands on that the threads of tests block SIGINT.
struct RunningProgram {
  /// How a process ended.
  enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  private let identifier: pid_t

  /// Starts the program.
  ///
  /// - Parameter arguments: The arguments; paths in them are absolute.
  /// - Throws: An error if the program cannot be started.
  init(_ arguments: [String]) throws {
    let program = try #require(Tool.gmmPlot.path)
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var files: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var files = posix_spawn_file_actions_t()
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&files)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&files)
    }
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    // Swift's own backtraces would stand in the place of our messages.
    var variables =
      ProcessInfo.processInfo.environment
      .filter { $0.key != "SWIFT_BACKTRACE" }.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var identifier = pid_t()
    let error = posix_spawn(&identifier, program, &files, &attributes, &words, &variables)
    try #require(error == 0, "\(program) cannot be started: error \(error)")
    self.identifier = identifier
  }

  func send(_ signal: Int32) { kill(identifier, signal) }

  /// Waits for the end.
  func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal)
  }
}
