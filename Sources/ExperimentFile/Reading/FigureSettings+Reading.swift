extension FigureSettings {
  init(_ fields: Fields<FigureKey>) {
    self.init()
    if let size = fields.pair(.size) { (width, height) = size }
    dpi = fields.number(.dpi) ?? dpi
    checkPixels(fields)
    margins = fields.object(.margins, MarginsKey.self).map(Margins.init) ?? margins
    font = fields.line(.font)
    theme = fields[.theme].flatMap { ThemeSettings($0, log: fields.log) } ?? theme
    panels = fields.panels()
    grid = fields.grid(of: panels.count)
  }

  private func checkPixels(_ fields: Fields<FigureKey>) {
    guard let sizeProblem else { return }
    fields.log.error(sizeProblem, at: (fields[.size] ?? fields[.dpi])?.range ?? fields.opening)
  }
}

extension FigureSettings {
  /// Why no raster image can have the figure's size and resolution; `nil` if one can.
  package var sizeProblem: String? {
    let columns = Self.pixels(inches: width, dpi: dpi)
    let rows = Self.pixels(inches: height, dpi: dpi)
    let limit: String
    if min(columns, rows) < 1 {
      limit = "a side has at least 1"
    } else if max(columns, rows) > Double(Limits.pixelsPerSide) {
      limit = "a side has at most \(groupedText(Limits.pixelsPerSide))"
    } else if columns * rows > Double(Limits.pixels) {
      limit = "a figure has at most \(groupedText(Limits.pixels))"
    } else {
      return nil
    }
    return "\(numberText(width)) × \(numberText(height)) inches at \(numberText(dpi)) dpi are "
      + "\(numberText(columns)) × \(numberText(rows)) pixels; \(limit)"
  }
}

extension Margins {
  init(_ fields: Fields<MarginsKey>) {
    self.init()
    left = fields.number(.left) ?? left
    right = fields.number(.right) ?? right
    bottom = fields.number(.bottom) ?? bottom
    top = fields.number(.top) ?? top
    fields.check(.left, left, isBelow: .right, right)
    fields.check(.bottom, bottom, isBelow: .top, top)
  }
}

extension Fields<MarginsKey> {
  fileprivate func check(
    _ lower: MarginsKey, _ lowerValue: Double, isBelow upper: MarginsKey, _ upperValue: Double
  ) {
    guard lowerValue >= upperValue else { return }
    log.error(
      "\(lower.rawValue) is \(numberText(lowerValue)) and \(upper.rawValue) is "
        + "\(numberText(upperValue)); \(lower.rawValue) must be below \(upper.rawValue)",
      at: (self[lower] ?? self[upper])?.range ?? opening)
  }
}

extension AxisSettings {
  init(_ fields: Fields<AxisKey>) {
    self.init(label: fields.line(.label), limits: fields.interval(.limits))
  }
}
