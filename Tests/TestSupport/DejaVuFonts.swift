import Foundation
import Testing

/// Font files of the DejaVu family, of Open Sans and of STIX, where systems have them.
public enum DejaVuFonts {
  private static let folders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/open-sans",
    "/usr/share/fonts/TTF", "/usr/share/fonts/open-sans",
    "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/dejavu", "/opt/homebrew/share/fonts",
    "/Library/Fonts", "/usr/share/fonts/opentype/stix-word",
    FileManager.default.homeDirectoryForCurrentUser.appending(path: "Library/Fonts").path,
  ]

  /// Where a file of the family is, such as `DejaVuSans.ttf`; `nil` if it is not installed.
  public static func file(_ name: String) -> URL? {
    folders.map { URL(filePath: $0).appending(path: name) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where a font file of the DejaVu family is missing, naming it; where `CI` is set
  /// the test runs, and fails without it.
  public static func needs(font names: String...) -> Self {
    let isCI = ProcessInfo.processInfo.environment["CI"] != nil
    return .enabled(
      if: names.allSatisfy { DejaVuFonts.file($0) != nil } || isCI,
      "needs \(names.joined(separator: ", "))")
  }
}
