import Foundation

/// Places in the repository, found from the source file, so that tests run from any folder.
public enum Repository {
  /// The folder with `Package.swift`.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder in `Tests/Fixtures`.
  public static func fixture(_ path: String) -> URL {
    folder.appending(path: "Tests/Fixtures/\(path)")
  }

  /// The names of the cases that Matplotlib has drawn, in `Tests/Fixtures/Reference`.
  public static let referenceCases =
    ["two", "three"] + (1...14).map { ($0 < 10 ? "case-0" : "case-") + String($0) }
}
