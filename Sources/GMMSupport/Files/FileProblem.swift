/// Why an input file cannot be read.
package struct FileProblem: Error, Hashable {
  package enum Kind: Hashable, Sendable {
    /// Its path says nothing.
    case emptyPath
    /// It is missing, or nobody may read it.
    case missing
    case folder
    /// It is a pipe, a device or a socket, or its size does not tell how much there is to read.
    case notAFile
    /// It lies outside the folder that everything has to lie in.
    case outside
    /// Reading failed midway.
    case unreadable
  }

  package let kind: Kind
  /// The path as it was given.
  package let file: String?
  /// What happened, as one line without a full stop.
  package let message: String

  package init(kind: Kind, file: String?, message: String) {
    self.kind = kind
    self.file = file
    self.message = message
  }

  /// A file that cannot be opened or asked about.
  ///
  /// - Parameters:
  ///   - code: The number of the error of the C library.
  ///   - file: The path as it was given.
  package init(_ code: Int32, file: String) {
    // What the system has too little of says nothing about the file.
    let isShortage = [EMFILE, ENFILE, ENOMEM, EIO, EBADF].contains(code)
    self.init(kind: isShortage ? .unreadable : .missing, file: file, message: systemMessage(code))
  }
}
