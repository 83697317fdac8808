import DataFiles
import TestSupport
import Testing

@Suite struct MutationTests {
  @Test(
    "Damaged files are errors or finite numbers",
    arguments: [
      "text/quoted.csv", "text/missing.csv", "text/cr.csv", "text/bom.csv", "text/faithful.csv.gz",
      "numpy/c.npy", "numpy/fortran.npy", "numpy/big-f4.npy", "numpy/little-i2.npy",
      "numpy/boolean.npy", "numpy/little-f2.npy", "numpy/little-f16.npy",
      "numpy/big-quadruple-f16.npy",
    ])
  func mutations(file: String) throws {
    let original = try fixture(file)
    var generator = ArbitraryNumbers(seed: 20_240_607)
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        mutate(&bytes, using: &generator)
      }
      let columns: [[ColumnReference]] = [[], [.number(2)], [.number(3), .number(1)]]
      let missing: MissingValues = Bool.random(using: &generator) ? .drop : .error
      do {
        let reading = try read(
          bytes, name: file, columns.randomElement(using: &generator) ?? [], missing: missing)
        #expect(reading.values.allSatisfy { $0.allSatisfy(\.isFinite) })
        #expect(!reading.values[0].isEmpty)
      } catch let error as DataFileError {
        #expect(!error.message.isEmpty && !error.message.contains("\n"))
        if case .text(let place) = error.place {
          #expect(place.caretColumn <= place.sourceLine.unicodeScalars.count + 1)
        }
      }
    }
  }

  /// Changes, inserts, removes, repeats or swaps some bytes.
  private func mutate(_ bytes: inout [UInt8], using generator: inout ArbitraryNumbers) {
    let telling = Array("\",;\t\r\n\0.-+eE0123456789nNaAiIfF([{'\u{FEFF} ".utf8)
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 0...8, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.insert(telling.randomElement(using: &generator) ?? 0, at: start)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: start)
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4: bytes.removeSubrange(start...)
    default:
      for index in start..<end { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
    }
  }
}
