/// A unit of the size of a figure.
enum SizeUnit: String, Word {
  case inch = "in"
  case centimeter = "cm"
  case millimeter = "mm"
  case point = "pt"
  case pixel = "px"

  static let wordName = "unit of size"
  static var aliases: [String: Self] {
    [
      "inch": .inch, "inches": .inch, "\"": .inch, "centimeter": .centimeter,
      "centimeters": .centimeter, "centimetre": .centimeter, "centimetres": .centimeter,
      "millimeter": .millimeter, "millimeters": .millimeter, "millimetre": .millimeter,
      "millimetres": .millimeter, "point": .point, "points": .point, "pixel": .pixel,
      "pixels": .pixel,
    ]
  }

  /// How many are an inch, at so many pixels per inch.
  func perInch(dpi: Double) -> Double {
    switch self {
    case .inch: 1
    case .centimeter: 2.54
    case .millimeter: 25.4
    case .point: 72
    case .pixel: dpi
    }
  }
}

/// The size of a figure as a file gives it.
struct SizeInUnit {
  let width: Double
  let height: Double
  let unit: SizeUnit

  /// Width and height in inches, at so many pixels per inch.
  ///
  /// The quotients are those of Matplotlib 3.11 (`_parse_figsize`). Of a number of pixels whose quotient
  /// is a little below, so that it would give a pixel less, it is the next number that does not, also
  /// at two to four times the resolution.
  func inches(dpi: Double) -> (width: Double, height: Double) {
    let perInch = unit.perInch(dpi: dpi)
    func inches(_ length: Double) -> Double {
      var inches = length / perInch
      guard unit == .pixel else { return inches }
      let pixels = length.rounded(.down)
      while (1...4).contains(where: {
        FigureSettings.pixels(inches: inches, dpi: dpi * Double($0)) < pixels * Double($0)
      }) {
        inches = inches.nextUp
      }
      return inches
    }
    return (inches(width), inches(height))
  }

  /// The size as messages name it.
  var text: String {
    let unit = unit == .inch ? "inches" : unit.rawValue
    return "\(numberText(width)) × \(numberText(height)) \(unit)"
  }
}

extension Fields<FigureKey> {
  /// The size, where the resolution has so many pixels per inch.
  func size(dpi: Double) -> SizeInUnit? {
    guard let node = self[.size] else { return nil }
    guard case .size(let rule) = FigureKey.size.entry.rule else { mismatch(.size) }
    guard case .list(let items) = node.value, items.count == 2 || items.count == 3 else {
      return log.refuse(
        "size",
        must: "be a list of two numbers, in inches, or of two and a unit (\(SizeUnit.list)), "
          + "as in [16, 9, \"cm\"]", node)
    }
    var unit = SizeUnit.inch
    if items.count == 3 {
      guard let word = log.word(items[2], as: SizeUnit.self, name: "the unit of size") else {
        return nil
      }
      unit = word
    }
    let (most, name) = (rule.atMost ?? Limits.inches, "each side in size")
    let limit = NumberRule(
      above: rule.above, atMost: items.count == 2 ? most : most * unit.perInch(dpi: dpi))
    return log.numbers(
      Array(items.prefix(2)), limit, name: items.count == 2 ? name : "\(name), in \(unit.rawValue),"
    ).map { SizeInUnit(width: $0[0], height: $0[1], unit: unit) }
  }
}
