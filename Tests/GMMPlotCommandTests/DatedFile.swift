import Foundation

/// A file of a workbench, of a known content and an old date, that is not to be touched.
struct DatedFile {
  private static let content = Data("a figure of yesterday".utf8)
  private static let date = Date(timeIntervalSince1970: 1_000_000_000)
  private let path: String

  init(_ bench: Workbench, _ name: String) throws {
    try bench.write(Self.content, to: name)
    path = bench.file(name).path
    try FileManager.default.setAttributes([.modificationDate: Self.date], ofItemAtPath: path)
  }

  /// Whether content and date are still the same.
  var isUntouched: Bool {
    get throws {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try attributes[.modificationDate] as? Date == Self.date
        && Data(contentsOf: URL(filePath: path)) == Self.content
    }
  }
}
