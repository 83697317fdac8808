import Foundation

@testable import Plotting

/// How people see colors.
enum ColorVision: String, CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// The color that people with the usual vision see in place of one that these people see.
  ///
  /// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A physiologically-based model for
  /// simulation of color vision deficiency, IEEE Transactions on Visualization and Computer
  /// Graphics 15, 1291-1298, 2009, doi:10.1109/TVCG.2009.113: severity 1.0, in linear RGB.
  func seen(_ color: Color) -> Color {
    let rows: [[Double]] =
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    let shares = rows.map { encoded(dot($0, color.linearShares)) }
    return Color(red: shares[0], green: shares[1], blue: shares[2])
  }

  /// The distance of two colors, by CIEDE2000.
  func difference(_ first: Color, _ second: Color) -> Double {
    colorDifference(seen(first).lab, seen(second).lab)
  }
}

extension Color {
  /// L*, a* and b* under the light D65 (ISO/CIE 11664-4).
  var lab: [Double] {
    // The rows of RGB to XYZ of IEC 61966-2-1, and the white of D65.
    let rows: [([Double], Double)] = [
      ([0.4124, 0.3576, 0.1805], 0.95047), ([0.2126, 0.7152, 0.0722], 1),
      ([0.0193, 0.1192, 0.9505], 1.08883),
    ]
    let values = rows.map { row, white -> Double in
      let share = dot(row, linearShares) / white
      return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    return [
      116 * values[1] - 16, 500 * (values[0] - values[1]), 200 * (values[1] - values[2]),
    ]
  }

  /// The contrast ratio of Web Content Accessibility Guidelines 2.2, from 1 to 21.
  func contrast(with other: Color) -> Double {
    let luminances = [relativeLuminance, other.relativeLuminance].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  fileprivate var linearShares: [Double] {
    [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
  }
}

/// The distance of two colors of CIELAB by CIEDE2000 (ISO/CIE 11664-6).
func colorDifference(_ first: [Double], _ second: [Double]) -> Double {
  let (degree, full) = (Double.pi / 180, 360.0)
  let meanChroma = (hypot(first[1], first[2]) + hypot(second[1], second[2])) / 2
  let seventh = pow(meanChroma, 7)
  let stretch = 1 + 0.5 * (1 - (seventh / (seventh + pow(25, 7))).squareRoot())
  func polar(_ lab: [Double]) -> (chroma: Double, hue: Double) {
    let a = lab[1] * stretch
    let hue = atan2(lab[2], a) / degree
    return (hypot(a, lab[2]), hue < 0 ? hue + full : hue)
  }
  let (one, other) = (polar(first), polar(second))
  var turn = other.hue - one.hue
  if turn > full / 2 { turn -= full }
  if turn < -full / 2 { turn += full }
  if one.chroma * other.chroma == 0 { turn = 0 }
  let lightness = second[0] - first[0]
  let chroma = other.chroma - one.chroma
  let hue = 2 * (one.chroma * other.chroma).squareRoot() * sin(turn / 2 * degree)
  let meanLightness = (first[0] + second[0]) / 2
  let newMeanChroma = (one.chroma + other.chroma) / 2
  var meanHue = one.hue + other.hue
  if one.chroma * other.chroma != 0 {
    if abs(one.hue - other.hue) > full / 2 { meanHue += meanHue < full ? full : -full }
    meanHue /= 2
  }
  let weight =
    1 - 0.17 * cos((meanHue - 30) * degree) + 0.24 * cos(2 * meanHue * degree)
    + 0.32 * cos((3 * meanHue + 6) * degree) - 0.20 * cos((4 * meanHue - 63) * degree)
  let square = (meanLightness - 50) * (meanLightness - 50)
  let scaledLightness = lightness / (1 + 0.015 * square / (20 + square).squareRoot())
  let scaledChroma = chroma / (1 + 0.045 * newMeanChroma)
  let scaledHue = hue / (1 + 0.015 * newMeanChroma * weight)
  let angle = (meanHue - 275) / 25
  let power = pow(newMeanChroma, 7)
  let rotation =
    -2 * (power / (power + pow(25, 7))).squareRoot() * sin(60 * exp(-angle * angle) * degree)
  return
    (scaledLightness * scaledLightness + scaledChroma * scaledChroma + scaledHue * scaledHue
    + rotation * scaledChroma * scaledHue).squareRoot()
}

private func encoded(_ share: Double) -> Double {
  let share = min(max(share, 0), 1)
  return share <= 0.0031308 ? 12.92 * share : 1.055 * pow(share, 1 / 2.4) - 0.055
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).map(*).reduce(0, +)
}
