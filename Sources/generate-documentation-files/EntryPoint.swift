import DocumentationFiles
import Foundation

/// Writes the files of the repository that are made from what the program says of itself, or with
/// `--check` only tells which of them would change, with status 1 if there is one.
@main
enum EntryPoint {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.isEmpty || arguments == ["--check"] else {
      fail(64, "usage: swift run generate-documentation-files [--check]")
    }
    let isCheck = !arguments.isEmpty
    let repository = URL(filePath: FileManager.default.currentDirectoryPath)
    do {
      let changes = try DocumentationFile.all(in: repository).filter {
        $0.committedContent(in: repository) != $0.content
      }
      for file in changes {
        if !isCheck { try file.write(in: repository) }
        print(file.path)
      }
      if isCheck, !changes.isEmpty { exit(1) }
    } catch {
      fail(74, "generate-documentation-files: \(error)")
    }
  }

  private static func fail(_ status: Int32, _ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}
