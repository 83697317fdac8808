func isNear(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
  abs(a - b) <= tolerance
}

func isNear(_ a: Double, _ b: Double, relative tolerance: Double) -> Bool {
  isNear(a, b, tolerance * abs(b))
}

func areNear(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { isNear($0, $1, tolerance) }
}
