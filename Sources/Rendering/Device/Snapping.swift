/// A coordinate without the noise of converting between points and pixels.
///
/// Edges that lie halfway between two pixels are common (an eighth of 500 pixels), and all of them
/// have to be rounded to the same side.
func withoutNoise(_ value: Double) -> Double {
  (value * 1_048_576).rounded() / 1_048_576
}

/// The nearest line between pixels.
func snappedToEdge(_ value: Double) -> Double {
  (withoutNoise(value) + 0.5).rounded(.down)
}

/// The place where an upright line of the given width has sharp edges: the middle of a pixel for
/// odd widths, a line between pixels for even ones.
///
/// Matplotlib's `PathSnapper`.
func snappedToLine(_ value: Double, width: Double) -> Double {
  let isOdd = Int(clamping: min(width, 1e6).rounded()) % 2 == 1
  return snappedToEdge(value) + (isOdd ? 0.5 : 0)
}
