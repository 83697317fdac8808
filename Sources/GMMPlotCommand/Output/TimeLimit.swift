/// The end of a command whose time is over.
///
/// The system's timer ends it as an interruption does: there is no thread that waits, and nothing at
/// all where nobody asks for it.
enum TimeLimit {
  /// What is said at the end, in memory that is never freed: a signal handler cannot make it.
  nonisolated(unsafe) private static var farewell = UnsafeRawBufferPointer(start: nil, count: 0)

  /// Has the process end after some time with status 75 and without temporary files.
  ///
  /// - Parameters:
  ///   - seconds: How long the process may go on, at least a microsecond.
  ///   - lines: What is said then.
  static func start(seconds: Double, saying lines: [LogLine]) {
    let text = Array(lines.map { $0.text + "\n" }.joined().utf8)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
    copy.copyBytes(from: text)
    farewell = UnsafeRawBufferPointer(copy)
    signal(SIGALRM) { _ in
      TemporaryFiles.removeForEver()
      // Nobody may be reading: there is a moment for the message, and no more.
      var waiting = pollfd(fd: 2, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, 100) > 0 {
        _ = write(2, TimeLimit.farewell.baseAddress, TimeLimit.farewell.count)
      }
      _exit(ExitStatus.timeIsOver.rawValue)
    }
    // A process inherits what its parent does not want to hear.
    var alarm = sigset_t()
    sigemptyset(&alarm)
    sigaddset(&alarm, SIGALRM)
    sigprocmask(SIG_UNBLOCK, &alarm, nil)
    let whole = seconds.rounded(.down)
    var timer = itimerval()
    timer.it_value.tv_sec = numericCast(Int(clamping: whole))
    timer.it_value.tv_usec = numericCast(Int(clamping: (seconds - whole) * 1e6))
    #if canImport(Glibc)
      let realTime = __itimer_which_t(ITIMER_REAL.rawValue)
    #else
      let realTime = ITIMER_REAL
    #endif
    setitimer(realTime, &timer, nil)
  }
}
