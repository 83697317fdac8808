/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
///
/// Rotations of two axes at a time make one element off the diagonal 0 each; sweeps over all of them
/// are repeated until none changes the diagonal. The eigenvalues have an error of a few units of the
/// last place of the largest one.
///
/// Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th edition, Johns Hopkins 2013,
/// section 8.5.
struct SymmetricEigensystem {
  /// The eigenvalues in ascending order.
  let values: [Double]
  /// Per eigenvalue, its eigenvector of length 1.
  let vectors: [[Double]]

  /// More than ten sweeps are not known to be needed; the limit is for NaN.
  private static let sweepLimit = 50

  /// Finds the eigensystem.
  ///
  /// - Parameters:
  ///   - matrix: The rows of the symmetric matrix; finite.
  ///   - dimension: The number of rows.
  /// - Complexity: O(*d*³) per sweep.
  init(_ matrix: [Double], dimension: Int) {
    var a = matrix
    var v = [Double](diagonal: Array(repeating: 1, count: dimension))
    for _ in 0..<Self.sweepLimit {
      var isRotated = false
      for p in 0..<dimension {
        for q in (p + 1)..<dimension
        where Self.rotate(p, q, of: &a, vectors: &v, dimension) {
          isRotated = true
        }
      }
      if !isRotated { break }
    }
    let order = (0..<dimension).sorted { a[$0 * dimension + $0] < a[$1 * dimension + $1] }
    values = order.map { a[$0 * dimension + $0] }
    vectors = order.map { column in (0..<dimension).map { v[$0 * dimension + column] } }
  }

  /// The matrix with the same eigenvectors and other eigenvalues, row by row.
  func matrix(_ value: (Double) -> Double) -> [Double] {
    let dimension = values.count
    let changed = values.map(value)
    var matrix = [Double](repeating: 0, count: dimension * dimension)
    for i in 0..<dimension {
      for j in 0...i {
        var sum = 0.0
        for (value, vector) in zip(changed, vectors) { sum += value * vector[i] * vector[j] }
        matrix[i * dimension + j] = sum
        matrix[j * dimension + i] = sum
      }
    }
    return matrix
  }

  /// Turns the axes p and q so that the element between them becomes 0.
  ///
  /// - Returns: Whether the element mattered.
  private static func rotate(
    _ p: Int, _ q: Int, of a: inout [Double], vectors v: inout [Double], _ dimension: Int
  ) -> Bool {
    let apq = a[p * dimension + q]
    let (app, aqq) = (a[p * dimension + p], a[q * dimension + q])
    // √(app · aqq) times the unit of rounding: smaller elements are rounding errors themselves.
    let limit = 0x1p-54 * app.magnitude.squareRoot() * aqq.magnitude.squareRoot()
    guard apq != 0, apq.magnitude > limit else { return false }
    let theta = (aqq - app) / (2 * apq)
    // The smaller of the two angles; θ² may overflow to ∞, which gives 0 as it should.
    let t = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    a[p * dimension + p] = app - t * apq
    a[q * dimension + q] = aqq + t * apq
    a[p * dimension + q] = 0
    a[q * dimension + p] = 0
    for k in 0..<dimension {
      if k != p, k != q {
        let (akp, akq) = (a[k * dimension + p], a[k * dimension + q])
        a[k * dimension + p] = c * akp - s * akq
        a[k * dimension + q] = s * akp + c * akq
        a[p * dimension + k] = a[k * dimension + p]
        a[q * dimension + k] = a[k * dimension + q]
      }
      let (vkp, vkq) = (v[k * dimension + p], v[k * dimension + q])
      v[k * dimension + p] = c * vkp - s * vkq
      v[k * dimension + q] = s * vkp + c * vkq
    }
    return true
  }
}
