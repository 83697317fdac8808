import Foundation

/// Everything in a workbench: each file with its content and date, each folder with its date.
struct FolderState: Equatable {
  private struct Entry: Equatable {
    let date: Date?
    let content: Data?
  }

  private let entries: [String: Entry]

  init(_ bench: Workbench) throws {
    let names = try ["."] + bench.contents
    entries = try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let path = bench.file(name).path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (
          name,
          Entry(
            date: attributes[.modificationDate] as? Date,
            content: FileManager.default.contents(atPath: path))
        )
      })
  }
}
