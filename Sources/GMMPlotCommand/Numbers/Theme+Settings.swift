import ExperimentFile
import GMMSupport
import Plotting

extension Theme {
  /// The theme that an experiment asks for.
  ///
  /// `auto` gives the light one of its two. A file is to be read before; one that has not been gives
  /// the default.
  init(_ settings: ThemeSettings) {
    switch settings {
    case .named(.matplotlib), .named(.auto), .file: self = .matplotlib
    case .named(.dark): self = .dark
    case .named(.book): self = .book
    case .custom(let theme): self.init(theme)
    }
  }

  private init(_ custom: CustomTheme) {
    self = Theme(custom.base)
    if let color = custom.background { background = Color(color) }
    if let color = custom.text { text = Color(color) }
    if let color = custom.axes { axes = Color(color) }
    if let colors = custom.colors { cycle = colors.map(Color.init) }
    switch custom.frame {
    case .box: frame = .box
    case .open: frame = .open
    case nil: break
    }
    axesLineWidth = custom.axesLineWidth ?? axesLineWidth
    tickWidth = custom.tickWidth ?? tickWidth
    tickLength = custom.tickLength ?? tickLength
    curveWidth = custom.curveWidth ?? curveWidth
    rugWidth = custom.rugWidth ?? rugWidth
    labelSize = custom.labelSize ?? labelSize
    titleSize = custom.titleSize ?? titleSize
  }

  private init(_ base: CustomTheme.Base) {
    switch base {
    case .matplotlib: self = .matplotlib
    case .dark: self = .dark
    case .book: self = .book
    }
  }
}

extension Plotting.Color {
  init(_ color: ExperimentFile.Color) {
    self.init(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha)
  }
}
