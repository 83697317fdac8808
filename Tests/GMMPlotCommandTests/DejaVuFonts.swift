import Foundation
import TestSupport
import Testing

/// Font files of the DejaVu family where systems have them.
enum DejaVuFonts {
  private static let folders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/TTF",
    "/usr/share/fonts/dejavu-sans-fonts", "/opt/homebrew/share/fonts", "/Library/Fonts",
  ]

  /// Where a file of the family is, such as `DejaVuSans.ttf`; `nil` if it is not installed.
  static func file(_ name: String) -> URL? {
    folders.map { URL(filePath: $0).appending(path: name) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// The directory of a font file's tables, each with its checksum (ISO/IEC 14496-22, 4.4).
  static func tableDirectory(of file: URL) throws -> [UInt8] {
    let bytes = [UInt8](try Data(contentsOf: file))
    try #require(bytes.count >= 12)
    let count = 12 + 16 * (Int(bytes[4]) << 8 | Int(bytes[5]))
    try #require(bytes.count >= count)
    return Array(bytes[..<count])
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where a font file of the DejaVu family is missing, naming it; where `CI` is set
  /// the test runs, and fails without it.
  static func needs(font names: String...) -> Self {
    let isCI = ProcessInfo.processInfo.environment["CI"] != nil
    return .enabled(
      if: names.allSatisfy { DejaVuFonts.file($0) != nil } || isCI,
      "needs \(names.joined(separator: ", "))")
  }
}
