import DocumentationFiles
import TestSupport
import Testing

/// Expects that a committed file is what it should be.
func expectCommitted(
  _ file: DocumentationFile, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    file.committedContent(in: Repository.folder) == file.content,
    "swift run generate-documentation-files writes \(file.path) anew",
    sourceLocation: sourceLocation)
}
