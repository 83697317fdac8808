/// PLACEHOLDER
struct ConjugatePrior: Sendable {
  func shrink(
    _ parameters: inout MixtureParameters, _ scatters: inout [[Double]], counts: [Double],
    type: CovarianceType
  ) {}
  func logDensity(of parameters: MixtureParameters) -> Double { 0 }
}
