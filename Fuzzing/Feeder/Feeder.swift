import Foundation
import FuzzTargets
import TestSupport

/// Feeds a target with bytes by chance, without a fuzzer: it does not see which of them reach something new,
/// but each takes less time.
///
///     FUZZ_TARGET=drawing feed-fuzz-targets SECONDS SEED LONGEST FILE [INPUT…]
///     FUZZ_TARGET=drawing feed-fuzz-targets INPUT    # shows an input, and runs it once
///
/// Half of what it feeds are changed inputs of those that are named. `FILE` has what is being fed, so that it is
/// known what ended the process. The status is 1 if the target says that something is wrong.
@main struct Feeder {
  /// What takes longer hangs, and is ended by a signal.
  private static let mostSeconds: UInt32 = 30

  static func main() throws {
    let arguments = CommandLine.arguments
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    if let target = FuzzTarget(rawValue: name), arguments.count == 2 {
      let input = [UInt8](try Data(contentsOf: URL(filePath: arguments[1])))
      print(target.text(of: input))
      fflush(nil)
      if let problem = target.problem(with: input) { print(problem) }
      return
    }
    guard let target = FuzzTarget(rawValue: name), arguments.count >= 5,
      let seconds = Double(arguments[1]), let seed = UInt64(arguments[2]),
      let longest = Int(arguments[3])
    else {
      print("usage: FUZZ_TARGET=drawing feed-fuzz-targets SECONDS SEED LONGEST FILE [INPUT…]")
      exit(64)
    }
    let file = arguments[4]
    let known = try arguments.dropFirst(5).map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
    var inputs = ArbitraryInputs(seed: seed, longest: longest, known: known)
    try Data().write(to: URL(filePath: file))
    let current = try FileHandle(forWritingTo: URL(filePath: file))
    let end = Date(timeIntervalSinceNow: seconds)
    var count = 0
    while Date.now < end {
      let input = inputs.next()
      try current.truncate(atOffset: 0)
      try current.write(contentsOf: input)
      alarm(mostSeconds)
      if let problem = target.problem(with: input) {
        print(problem)
        exit(1)
      }
      count += 1
    }
    print("executions: \(count)")
    print(FuzzTarget.counts)
  }
}

/// Inputs by chance: new ones, and changes of those that are known.
private struct ArbitraryInputs {
  private var chance: ArbitraryNumbers
  private let longest: Int
  private let known: [[UInt8]]

  init(seed: UInt64, longest: Int, known: [[UInt8]]) {
    chance = ArbitraryNumbers(seed: seed)
    self.longest = longest
    self.known = known
  }

  mutating func next() -> [UInt8] {
    guard Bool.random(using: &chance), var input = known.randomElement(using: &chance) else {
      return bytes(Int.random(in: 0...longest, using: &chance))
    }
    for _ in 0..<Int.random(in: 1...8, using: &chance) { change(&input) }
    return Array(input.prefix(longest))
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
  }

  /// Sets, puts in, leaves out or repeats some bytes, or takes the end of another input.
  private mutating func change(_ input: inout [UInt8]) {
    let place = Int.random(in: 0...input.count, using: &chance)
    let end = min(place + Int.random(in: 1...4, using: &chance), input.count)
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: input.replaceSubrange(place..<end, with: bytes(end - place))
    case 1: input.insert(contentsOf: bytes(end - place + 1), at: place)
    case 2: input.removeSubrange(place..<end)
    case 3: input.insert(contentsOf: input[place..<end], at: place)
    default:
      guard let other = known.randomElement(using: &chance) else { return }
      input.replaceSubrange(
        place..., with: other.dropFirst(Int.random(in: 0...other.count, using: &chance)))
    }
  }
}
