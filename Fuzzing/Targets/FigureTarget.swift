import CZlib
import ExperimentFile
import FigureFiles
import Rendering

/// Reads figures that are there, as checking, comparing and extracting do.
enum FigureTarget {
  /// Reads a figure: the bytes after the first, or one that was drawn with changes that they say. If the
  /// first byte is odd, with the checksums of its chunks put right, without which little of a changed PNG
  /// is read.
  static func problem(with bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    var file = Array(bytes.dropFirst())
    let number = Int(first >> 1) % 4 - 1
    if drawn.indices.contains(number) { file = changed(drawn[number], Choices(file[...])) }
    if first & 1 == 1 { file = withRightChecksums(file) }
    if case .whole(let provenance) = FigureContent(of: file, upTo: 1 << 20),
      Provenance(of: file) != provenance
    {
      return "the figure says two things of what it was made from"
    }
    for drawn in drawn {
      if showsSameFigure(file, as: drawn, tolerance: 0.5),
        file.starts(with: drawn.prefix(4)) == false
      {
        return "a file of another format shows the same"
      }
      if let difference = PixelDifference(expected: drawn, actual: file) {
        guard (0...1).contains(difference.share) else { return "\(difference.share) differ" }
        if difference.pixelCount <= 1 << 20 { _ = difference.picture() }
      }
    }
    return nil
  }

  /// A small figure in each format.
  static let drawn: [[UInt8]] = {
    let text = """
      {"mixture":{"components":[{"weight":1,"mean":0,"sd":1}]},"sample":{"size":20},
       "figure":{"size":[1,1],"dpi":20,"layers":[{"mark":"density"}]}}
      """
    guard let (experiment, _) = try? Experiment.read(Array(text.utf8), name: "spec.json") else {
      return []
    }
    return FigureFormat.allCases.compactMap { try? experiment.data(as: $0) }
  }()

  /// A file with bytes replaced, taken out, put in or cut off.
  private static func changed(_ file: [UInt8], _ choices: Choices) -> [UInt8] {
    var (file, choices) = (file, choices)
    while !choices.isAtEnd, !file.isEmpty {
      let kind = choices.byte()
      let place = choices.below(file.count)
      switch kind % 8 {
      case 5: file.remove(at: place)
      case 6: file.insert(choices.byte(), at: place)
      case 7: file.removeSubrange((kind > 200 ? place : min(file.count, place + 8))...)
      default: file[place] = choices.byte()
      }
    }
    return file
  }

  private static func withRightChecksums(_ file: [UInt8]) -> [UInt8] {
    var file = file
    var start = 8
    while start + 12 <= file.count {
      let length = file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard start + 12 + length <= file.count else { break }
      let end = start + 8 + length
      let sum = crc32(0, Array(file[start + 4..<end]), UInt32(end - start - 4))
      for index in 0..<4 { file[end + index] = UInt8(truncatingIfNeeded: sum >> (24 - 8 * index)) }
      start = end + 4
    }
    return file
  }
}
