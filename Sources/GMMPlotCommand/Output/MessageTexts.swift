/// The texts that standard error shows of the problems of an experiment file or a theme file, in every form
/// of messages; for tests of what they may never show.
package func messageTexts(of problems: [Diagnostic]) -> [String] {
  problems.map { Message($0) }.flatMap { message in
    MessageForm.allCases.map { form in
      form.lines(of: message, hasColor: false).map(\.text).joined(separator: "\n")
    }
  }
}
