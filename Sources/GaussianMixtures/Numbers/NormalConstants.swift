/// ½ ln 2π, what the logarithm of a normal density subtracts for each dimension.
let halfLogOfTwoPi = 0.91893853320467274178
/// √½: a distance in standard deviations times this is the argument of the error function.
let squareRootOfOneHalf = 0.70710678118654752440
/// 1 / √2π, the standard normal density at its mean.
let inverseSquareRootOfTwoPi = 0.39894228040143267794
