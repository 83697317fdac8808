/// The elementary functions with the bits that NumPy's results on Linux hang on: those of glibc 2.36 on
/// x86-64 with fused multiply-add.
///
/// Two rules say which function serves where:
///
/// - Where a result has to be the one that NumPy or Matplotlib gives, to the last bit or to the side of
///   a step that it falls on (the generator `numpy`, bin widths, ticks), these serve.
/// - Everywhere else ``ElementaryFunctions`` serve, which are nearer to the true value.
///
/// None calls the C library. The steps are glibc's, in its order and with its fused multiplications and
/// additions, which `addingProduct` performs exactly on any processor. They were read in the published
/// sources and in the machine code of Debian 12, and hold for results in round-to-nearest;
/// `check-elementary-functions` compares 10⁷ arguments of each with the C library that it runs on.
///
/// Source: Sz. Nagy, "New math functions in Arm Optimized Routines",
/// https://github.com/ARM-software/optimized-routines, directory `math`, versions of 2018, which are in
/// glibc since version 2.28. The numbers of the tables and polynomials are theirs:
///
/// Copyright (c) 1999-2022, Arm Limited.
///
/// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
/// associated documentation files (the "Software"), to deal in the Software without restriction,
/// including without limitation the rights to use, copy, modify, merge, publish, distribute,
/// sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
/// furnished to do so, subject to the following conditions:
///
/// The above copyright notice and this permission notice shall be included in all copies or substantial
/// portions of the Software.
///
/// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
/// LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
/// NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
/// WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
/// SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
package enum NumPyFunctions {}

/// a · b + c with one rounding.
@inline(__always)
func fused(_ a: Double, _ b: Double, _ c: Double) -> Double {
  c.addingProduct(a, b)
}
