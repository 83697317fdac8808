import Foundation
import TestSupport
import Testing

@Suite struct InterruptionTests {
  @Test("An interruption while the command waits for its input leaves nothing behind")
  func reading() throws {
    let bench = try Workbench()
    let input = Pipe()
    let process = try bench.process(["-", "-o", "figures/new.png"])
    process.standardInput = input
    try start(process)
    process.interrupt()
    process.waitUntilExit()
    #expect(isInterrupted(process))
    #expect(try bench.contents == ["good.json"])
    try input.fileHandleForWriting.close()
  }

  @Test("An interruption while nobody takes the output ends the command")
  func writing() throws {
    let bench = try Workbench()
    // Far more than a pipe holds, so that the command cannot come to its end by itself.
    let experiment = Workbench.experiment.replacing("100", with: "100000")
    try bench.write(experiment, to: "long.json")
    let output = Pipe()
    let process = try bench.process(["sample", "long.json"])
    process.standardOutput = output
    try start(process)
    #expect(try output.fileHandleForReading.read(upToCount: 1) == Data("c".utf8))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }

  @Test("An interruption during a long computation leaves nothing behind")
  func computing() throws {
    let bench = try Workbench()
    let experiment = Workbench.experiment.replacing("100", with: "100000000")
    try bench.write(experiment, to: "long.json")
    let process = try bench.process(["long.json", "-o", "figures/new.png"])
    try start(process)
    process.interrupt()
    process.waitUntilExit()
    #expect(isInterrupted(process))
    #expect(try bench.contents == ["good.json", "long.json"])
  }

  @Test(
    "A signal to end in the middle of a batch leaves whole figures and nothing else, status 130",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func batch(signal: Int32) throws {
    let figures = try ReplacedFigures(format: "png")
    var moments = ArbitraryNumbers(seed: UInt64(signal))
    var interrupted = 0
    for _ in 0..<30 {
      let moment = Double.random(in: 0..<1, using: &moments)
      let ending = try figures.replace(sending: signal, at: moment).ending
      // The signal itself ends a process that is not ready for it yet.
      #expect([.exit(130), .signal(signal), .exit(0)].contains(ending))
      if ending == .exit(130) { interrupted += 1 }
      #expect(try figures.strayFiles == [])
    }
    #expect(interrupted > 5, "\(interrupted) of 30 were interrupted at work")
  }

  @Test("A signal that the caller ignores does not end the command", .needs(Tool("sh")))
  func ignored() throws {
    let bench = try Workbench()
    let result = try bench.shell(
      """
      trap '' HUP
      mkfifo input
      gmm-plot - -o new.png < input & exec 3> input
      sleep 0.2; kill -HUP $!; cat good.json >&3; exec 3>&-
      wait $!; echo "status $?"
      """)
    #expect(result.text == "status 0\n", "\(result.errors)")
  }

  /// Starts a process that heeds interruptions: the threads that tests run on block them, and a
  /// process inherits what its parent's thread blocks.
  private func start(_ process: Process) throws {
    var interruption = sigset_t()
    var previous = sigset_t()
    sigemptyset(&interruption)
    sigaddset(&interruption, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interruption, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    try process.run()
  }

  /// Whether a process ended with the status of interruption, or by the signal itself, which can
  /// come before the process is ready for it.
  private func isInterrupted(_ process: Process) -> Bool {
    switch process.terminationReason {
    case .uncaughtSignal: process.terminationStatus == SIGINT
    case .exit: process.terminationStatus == 130
    @unknown default: false
    }
  }
}
