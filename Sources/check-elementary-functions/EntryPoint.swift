// Compares the functions that stand for glibc's with those of the C library that this runs on:
//
//     swift run -c release check-elementary-functions [arguments of each function]
//
// Ends with status 1 if a result differs. Meant for Debian 12, whose C library is glibc 2.36, on a
// processor with fused multiply-add; elsewhere it tells what another library does otherwise.

import ElementaryFunctions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum EntryPoint {
  static func main() {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000_000
    var words = Words()

    /// Any 64 bits; signaling NaNs, of which glibc makes a case of its own, as plain ones.
    func any() -> Double {
      let number = Double(bitPattern: words.next())
      return number.isNaN ? .nan : number
    }
    func even(_ lower: Double, _ upper: Double) -> Double {
      lower + (upper - lower) * Double(words.next() >> 11) * 0x1p-53
    }
    func whole(_ range: ClosedRange<Int>) -> Double { Double(words.next(in: range)) }
    func special() -> Double {
      let values = [0, -0.0, 1, -1, 3, -3, 0.5, 2, .infinity, -.infinity, .nan, 0x1p53, -0x1.8p52]
      return values[words.next(in: 0...(values.count - 1))]
    }

    let numbers: [() -> Double] = [
      any, { even(0, 1) }, { even(0.9, 1.1) }, { even(0.5, 2) }, { even(0, 1e6) },
      { whole(1...(1 << 30)) }, { 1 + even(-1e-6, 1e-6) * even(0, 1) }, special,
    ]
    let exponents: [() -> Double] = [
      any, { even(-1, 1) }, { even(-750, 720) }, { even(-750, -700) }, { even(700, 720) },
      { even(-40, 0) }, special,
    ]
    let powers: [() -> (Double, Double)] = [
      { (any(), any()) }, { (any(), even(-2, 2)) }, { (special(), any()) }, { (any(), special()) },
      { (special(), special()) }, { (special(), whole(-4...4)) },
      { (even(0, 10), even(-300, 300)) }, { (even(0.999, 1.001), even(-1e6, 1e6)) },
      { (even(-1e3, 1e3), whole(-400...400)) }, { (even(-20, 20), 3) }, { (any(), 3) },
      { (whole(1...(1 << 30)), 1.0 / 3) }, { (whole(1...(1 << 30)), -1.0 / 3) },
      { (even(0, 1), 2.4) }, { (10, whole(-335...325)) },
    ]

    var isSame = true
    func compare(
      _ name: String, at arguments: [() -> (Double, Double)],
      _ ours: (Double, Double) -> Double, _ theirs: (Double, Double) -> Double
    ) {
      var (differences, example) = (0, "")
      for index in 0..<count {
        let (x, y) = arguments[index % arguments.count]()
        let (result, expected) = (ours(x, y), theirs(x, y))
        if result.bitPattern == expected.bitPattern || result.isNaN && expected.isNaN { continue }
        if differences == 0 { example = ", such as at (\(x), \(y)): \(result), not \(expected)" }
        differences += 1
      }
      print("\(name): \(differences) of \(count) differ\(example)")
      if differences > 0 { isSame = false }
    }
    func compare(
      _ name: String, at arguments: [() -> Double], _ ours: (Double) -> Double,
      _ theirs: (Double) -> Double
    ) {
      let pairs = arguments.map { argument in { (argument(), 0.0) } }
      compare(name, at: pairs, { x, _ in ours(x) }, { x, _ in theirs(x) })
    }
    compare("log", at: numbers, NumPyFunctions.log) { log($0) }
    compare("log2", at: numbers, NumPyFunctions.log2) { log2($0) }
    compare("log10", at: numbers, NumPyFunctions.log10) { log10($0) }
    compare("exp", at: exponents, NumPyFunctions.exp) { exp($0) }
    compare("pow", at: powers, NumPyFunctions.pow) { pow($0, $1) }
    exit(isSame ? 0 : 1)
  }
}

/// Words of 64 bits: SplitMix64 (S. Vigna, 2015, https://prng.di.unimi.it/splitmix64.c).
private struct Words {
  private var state: UInt64 = 0

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(truncatingIfNeeded: next() % UInt64(range.count))
  }
}
