import GMMSupport

/// Which component of a mixture each of some points most probably belongs to, and how surely.
public struct PointClassification: Hashable, Sendable {
  /// The number of components of the mixture.
  public let componentCount: Int
  /// Per point the posterior probabilities of all components, which sum to 1, point by point:
  /// *n* · *k* numbers. Those of a point are NaN where ``Mixture/responsibilities(at:)`` has none.
  public let responsibilities: [Double]
  /// Per point the component of the greatest responsibility, of equal ones the first; 0 where they are NaN.
  public let components: [Int]
  /// Per point the probability that it belongs to another component than that, in [0, 1 − 1/*k*], or NaN.
  ///
  /// It is 1 less the greatest responsibility, but taken as the sum of all others: so it has as many right
  /// digits as they have where it is tiny, and the difference would be 0. It is 0 where all others
  /// underflow, at more than 745 in the logarithm.
  public let uncertainties: [Double]
}

extension Mixture {
  /// Classifies points by their most probable components.
  ///
  /// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, sections 1.5.1 and
  /// 9.2; the uncertainty is that of C. Fraley, A. E. Raftery, "Model-based clustering, discriminant
  /// analysis, and density estimation", Journal of the American Statistical Association 97, 2002,
  /// https://doi.org/10.1198/016214502760047131.
  ///
  /// - Parameters:
  ///   - points: The points, row by row, in data units.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`.
  /// - Returns: The classification, the same for any number of threads.
  /// - Complexity: O(*n* · *k* · *d*²) for *n* points, *k* components and *d* coordinates, and *n* · *k*
  ///   numbers of memory.
  public func classification(
    of points: [Double], concurrently: ConcurrentLoop = serially
  ) -> PointClassification {
    let (dimension, componentCount) = (dimension, componentCount)
    precondition(points.count % dimension == 0, "\(points.count) numbers are not whole points")
    let count = points.count / dimension
    var responsibilities = [Double](repeating: 0, count: count * componentCount)
    var components = [Int](repeating: 0, count: count)
    var uncertainties = [Double](repeating: 0, count: count)
    responsibilities.withUnsafeMutableBufferPointer { responsibilities in
      components.withUnsafeMutableBufferPointer { components in
        uncertainties.withUnsafeMutableBufferPointer { uncertainties in
          // Each piece of work writes places of its own.
          nonisolated(unsafe) let (responsibilities, components, uncertainties) =
            (responsibilities, components, uncertainties)
          let blockSize = PointColumns.blockSize
          concurrently((count + blockSize - 1) / blockSize) { block in
            for point in (block * blockSize)..<Swift.min((block + 1) * blockSize, count) {
              let start = point * dimension
              let shares = self.responsibilities(at: Array(points[start..<(start + dimension)]))
              let best = shares.indexOfGreatest
              var others = 0.0
              for (component, share) in shares.enumerated() {
                responsibilities[point * componentCount + component] = share
                if component != best { others += share }
              }
              components[point] = best
              uncertainties[point] = shares[best].isNaN ? .nan : others
            }
          }
        }
      }
    }
    return PointClassification(
      componentCount: componentCount, responsibilities: responsibilities, components: components,
      uncertainties: uncertainties)
  }
}
