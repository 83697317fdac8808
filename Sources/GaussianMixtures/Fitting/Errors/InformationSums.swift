/// Sums over points for the first and second derivatives of the log-likelihood of a mixture.
///
/// The parameters are, as if all were free, per component its weight, its mean, and the elements of the
/// lower triangle of its covariance. With r the responsibilities, h = (1/π, g) for a component, where g
/// are the derivatives of the logarithm of its Gaussian and H its second ones, and s = Σ r h the score of a
/// point, the second derivatives are Σ (r (h hᵀ − e eᵀ/π² + H) − s sᵀ): the first terms within components
/// alone, with e the axis of the weight, in whose direction πf is straight.
///
/// Source: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 2.15; for the parts
/// T. A. Louis, "Finding the observed information matrix when using the EM algorithm", Journal of the
/// Royal Statistical Society B 44, 1982, https://doi.org/10.1111/j.2517-6161.1982.tb01203.x.
struct InformationSums: Sendable {
  /// How the numbers lie one after another.
  struct Layout: Sendable {
    /// An element of the lower triangle of a covariance.
    struct Element: Sendable {
      let row: Int
      let column: Int

      /// The elements of the whole matrix that change with it.
      var units: [(row: Int, column: Int)] {
        row == column ? [(row, column)] : [(row, column), (column, row)]
      }
    }

    let componentCount: Int
    let dimension: Int
    /// The elements row by row.
    let elements: [Element]

    init(componentCount: Int, dimension: Int) {
      (self.componentCount, self.dimension) = (componentCount, dimension)
      elements = (0..<dimension).flatMap { row in (0...row).map { Element(row: row, column: $0) } }
    }

    /// How many parameters a component has.
    var stride: Int { 1 + dimension + elements.count }
    var parameterCount: Int { componentCount * stride }
    /// The scores, the products of scores row by row, and per component as many moments as parameters: Σ r,
    /// Σ r v and Σ r v vᵀ, with v = Σ⁻¹(x − μ).
    var size: Int { parameterCount * (parameterCount + 2) }
  }

  let layout: Layout
  private let precisions: [[Double]]
  private let mixture: MultivariateGaussianMixture

  init(_ mixture: MultivariateGaussianMixture) {
    self.mixture = mixture
    layout = Layout(componentCount: mixture.components.count, dimension: mixture.dimension)
    precisions = mixture.factors.map(\.inverseProduct)
  }

  /// The derivatives of the log-likelihood of points.
  ///
  /// - Parameters:
  ///   - points: The points, in the units of the mixture.
  ///   - concurrently: How to go through the blocks; the sums do not depend on it.
  /// - Returns: The first derivatives, and the rows of the second ones.
  /// - Complexity: O(*n* · *p*²), with *p* parameters.
  func derivatives(
    over points: PointColumns, _ concurrently: ConcurrentLoop
  ) -> (gradient: [Double], hessian: [Double]) {
    let size = layout.size
    var blocks = [Double](repeating: 0, count: points.blockCount * size)
    blocks.withUnsafeMutableBufferPointer { blocks in
      // Each piece of work writes a part of its own.
      nonisolated(unsafe) let blocks = blocks
      concurrently(points.blockCount) { block in
        add(
          points, points.points(ofBlock: block),
          to: UnsafeMutableBufferPointer(rebasing: blocks[(block * size)..<((block + 1) * size)]))
      }
    }
    let sums = (0..<size).map { position in
      stride(from: position, to: blocks.count, by: size).lazy.map { blocks[$0] }.compensatedSum
    }
    let count = layout.parameterCount
    var hessian = Array(sums[count..<(count * (count + 1))])
    for component in 0..<layout.componentCount {
      addGaussian(component, sums[(count * (count + 1))...], to: &hessian)
    }
    return (Array(sums[..<count]), hessian)
  }

  /// Adds what a block gives, but for the second derivatives of the Gaussians.
  private func add(
    _ points: PointColumns, _ range: Range<Int>, to sums: UnsafeMutableBufferPointer<Double>
  ) {
    let (d, count) = (layout.dimension, layout.parameterCount)
    var scores = [Double](repeating: 0, count: count)
    var point = [Double](repeating: 0, count: d)
    for index in range {
      for column in 0..<d { point[column] = points[index, column] }
      let shares = mixture.responsibilities(at: point)
      for (component, share) in shares.enumerated() {
        let start = component * layout.stride
        let moments = count * (count + 1) + component * layout.stride
        let slope = slope(component, at: point)
        scores[start] = 1 / mixture.components[component].weight
        sums[moments] += share
        for i in 0..<d {
          scores[start + 1 + i] = slope[i]
          sums[moments + 1 + i] += share * slope[i]
        }
        for (place, element) in layout.elements.enumerated() {
          let (i, j) = (element.row, element.column)
          let change = slope[i] * slope[j] - precisions[component][i * d + j]
          scores[start + 1 + d + place] = i == j ? 0.5 * change : change
          sums[moments + 1 + d + place] += share * slope[i] * slope[j]
        }
        for i in start..<(start + layout.stride) {
          for j in start..<(start + layout.stride) where i > start || j > start {
            sums[count + i * count + j] += share * scores[i] * scores[j]
          }
        }
        for i in start..<(start + layout.stride) { scores[i] *= share }
      }
      for i in 0..<count {
        sums[i] += scores[i]
        for j in 0..<count { sums[count + i * count + j] -= scores[i] * scores[j] }
      }
    }
  }

  /// Σ⁻¹(x − μ).
  private func slope(_ component: Int, at point: [Double]) -> [Double] {
    let (d, mean) = (layout.dimension, mixture.components[component].mean)
    return (0..<d).map { i in
      (0..<d).reduce(0) { $0 + precisions[component][i * d + $1] * (point[$1] - mean[$1]) }
    }
  }

  /// Adds the second derivatives of the logarithm of a Gaussian, Σ r H, from the moments of its points.
  ///
  /// With P the inverse of the covariance and E the change of the covariance with an element they are −P,
  /// −P E v, and ½ tr(P F P E) − vᵀ E P F v.
  private func addGaussian(
    _ component: Int, _ moments: ArraySlice<Double>, to hessian: inout [Double]
  ) {
    let (d, count) = (layout.dimension, layout.parameterCount)
    let start = component * layout.stride + 1
    let first = moments.startIndex + component * layout.stride
    let precision = precisions[component]
    let total = moments[first]
    func p(_ i: Int, _ j: Int) -> Double { precision[i * d + j] }
    func square(_ i: Int, _ j: Int) -> Double {
      moments[first + 1 + d + max(i, j) * (max(i, j) + 1) / 2 + min(i, j)]
    }
    for i in 0..<d {
      for j in 0..<d { hessian[(start + i) * count + start + j] -= total * p(i, j) }
      for (place, element) in layout.elements.enumerated() {
        let value = element.units.reduce(0) { $0 + p(i, $1.row) * moments[first + 1 + $1.column] }
        hessian[(start + i) * count + start + d + place] -= value
        hessian[(start + d + place) * count + start + i] -= value
      }
    }
    for (place, element) in layout.elements.enumerated() {
      for (otherPlace, other) in layout.elements.enumerated() {
        var value = 0.0
        for (a, b) in element.units {
          for (e, f) in other.units {
            value += 0.5 * total * p(b, e) * p(f, a) - square(a, f) * p(b, e)
          }
        }
        hessian[(start + d + place) * count + start + d + otherPlace] += value
      }
    }
  }
}

extension CholeskyFactor {
  /// (L Lᵀ)⁻¹, row by row.
  var inverseProduct: [Double] {
    let columns = (0..<dimension).map { column in
      solved((0..<dimension).map { $0 == column ? 1 : 0 })
    }
    return (0..<dimension).flatMap { i in
      (0..<dimension).map { j in zip(columns[i], columns[j]).reduce(0) { $0 + $1.0 * $1.1 } }
    }
  }
}
