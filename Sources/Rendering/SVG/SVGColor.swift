import Plotting

/// The shares of a colour as SVG and CSS write them: `#1f77b4`, without its opacity.
func hexadecimal(_ color: Color) -> String {
  let digits = Array("0123456789abcdef")
  return "#"
    + [color.red, color.green, color.blue].map { share in
      let value = Int((min(max(share, 0), 1) * 255).rounded())
      return "\(digits[value >> 4])\(digits[value & 15])"
    }.joined()
}
