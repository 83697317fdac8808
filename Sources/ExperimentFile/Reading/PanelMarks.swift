/// The marks of one panel while it is read: whether they go together and with the rest of the file.
struct PanelMarks {
  let subject: FigureSubject
  let log: ProblemLog
  private var marks: [MarkName] = []

  init(subject: FigureSubject, log: ProblemLog) {
    self.subject = subject
    self.log = log
  }

  mutating func append(_ mark: MarkName, at range: Range<Int>) {
    marks.append(mark)
  }

  func check(_ panel: PanelSettings, x: Fields<AxisKey>?, y: Fields<AxisKey>?) {}
}

extension FigureSubject {
  func check(_ iterations: [Int], key: String, at ranges: [Range<Int>], _ log: ProblemLog) {}
}
