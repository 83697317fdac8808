import ExperimentFile

/// A number for people, in so many significant digits at most.
func numberText(_ value: Double, significantDigits digits: Int) -> String {
  guard value.isFinite, value != 0 else { return numberText(value) }
  var scale = 1.0
  // One digit more than needed before the point is rounded away below.
  while value.magnitude * scale < tenToThe(digits - 1), scale < 1e300 { scale *= 10 }
  var unit = 1.0
  while value.magnitude / unit >= tenToThe(digits), unit < 1e300 { unit *= 10 }
  return numberText((value * scale / unit).rounded() / scale * unit)
}

private func tenToThe(_ exponent: Int) -> Double {
  (0..<max(exponent, 0)).reduce(1) { power, _ in power * 10 }
}
