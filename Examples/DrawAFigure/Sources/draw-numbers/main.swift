// Draws numbers that have nothing to do with mixtures, in three formats.
import Foundation
import Plotting
import Rendering

let months = (0...12).map(Double.init)
let rain = [55.0, 42, 48, 41, 62, 70, 71, 58, 54, 55, 57, 64]
let warmth = [1.0, 1, 3, 7, 12, 17, 20, 22, 21, 17, 11, 5, 2]

// A size in points, of which an inch has 72; limits and ticks follow from the numbers.
var figure = Figure(
  width: 6 * 72, height: 6 * 72, title: "A year",
  summary: "Bars for the rain of each month and, below, a curve for the temperature.",
  panels: [
    Figure.Panel(
      y: .init(label: "rain in mm"),
      layers: [Layer(.bars(edges: months, heights: rain))]),
    Figure.Panel(
      x: .init(label: "month", limits: 0...12), y: .init(label: "°C"),
      layers: [Layer(.curve(x: months, y: warmth), color: .theme(1))]),
  ],
  grid: Figure.Grid(rows: 2, columns: 1, sharesX: true))
figure.theme = .book

for format in FigureFormat.allCases {
  let bytes = try figure.data(as: format, dpi: 100)
  try Data(bytes).write(to: URL(filePath: "year.\(format.rawValue)"))
}
