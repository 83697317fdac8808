import Plotting

@testable import Rendering

/// A small page for a few items, and what they are drawn with.
enum MarkPage {
  static let blue = Color(red: 0.1, green: 0.3, blue: 0.9)
  static let red = Color(red: 0.8, green: 0.2, blue: 0.1)
  static let clip = Rectangle(left: 5, bottom: 4, right: 71, top: 45)

  static func png(_ items: [DisplayList.Item]) throws -> [UInt8] {
    try FigureFormat.png.render(list(items), font: .standard(dpi: 72))
  }

  static func pdf(_ items: [DisplayList.Item]) throws -> [UInt8] {
    try FigureFormat.pdf.render(list(items), font: .standard(dpi: 72))
  }

  static func svg(
    _ items: [DisplayList.Item], dark: [DisplayList.Item]? = nil
  ) throws -> String {
    String(
      decoding: try FigureFormat.svg.render(
        list(items), font: .standard(dpi: 72), dark: dark.map(list)), as: UTF8.self)
  }

  private static func list(_ items: [DisplayList.Item]) -> DisplayList {
    let page = Rectangle(left: 0, bottom: 0, right: 80, top: 50)
    return DisplayList(
      width: 80, height: 50, items: [.rectangles([page], fill: .white, clip: nil)] + items)
  }
}
