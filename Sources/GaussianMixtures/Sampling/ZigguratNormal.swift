import ElementaryFunctions

/// Standard normal numbers by the ziggurat method, one 64-bit word for nearly all.
///
/// The parts of a word are:
///
/// - bits 0 to 7: the layer;
/// - bits 8 to 17: nothing here; they are left to the choice of the component;
/// - bits 17 to 63: the mantissa, a signed integer that is then made odd by setting its lowest bit.
///   It is symmetric about 0, never 0, and less than 2⁴⁶ in magnitude.
///
/// The number is the mantissa times the width of the layer; the sign is that of the mantissa. More
/// than 98 in 100 are accepted by one comparison of integers. The others need further words: one
/// uniform number for a wedge, a few for the tail, a fresh word after a rejection.
///
/// All numbers are made by the basic operations of IEEE 754, the exponential of a wedge among them.
///
/// Sources: G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables",
/// Journal of Statistical Software 5(8), 2000, https://doi.org/10.18637/jss.v005.i08. Layer and
/// mantissa are of separate bits for the reason given in J. A. Doornik, "An improved ziggurat method
/// to generate normal random samples", Nuffield College, Oxford, 2005.
@usableFromInline
package enum ZigguratNormal {
  /// After so many rejections in a row, each less likely than ½, the generator is not random.
  static let rejectionLimit = 128

  /// The layer that a word chooses, in 0 ..< 256.
  @inlinable
  package static func layer(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: word & 0xFF)
  }

  /// The mantissa of a word, odd and less than 2⁴⁶ in magnitude.
  @inlinable
  package static func mantissa(of word: UInt64) -> Int64 {
    (Int64(bitPattern: word) >> 17) | 1
  }

  /// Draws a standard normal number that starts with a word already drawn.
  ///
  /// - Parameters:
  ///   - word: The word that chooses layer and mantissa.
  ///   - generator: The source of further words.
  /// - Returns: A finite number.
  package static func draw(
    startingWith word: UInt64, using generator: inout some RandomNumberGenerator
  ) -> Double {
    var word = word
    for _ in 0..<rejectionLimit {
      let layer = layer(of: word)
      let mantissa = mantissa(of: word)
      let z = Double(mantissa) * ZigguratTables.widths[layer]
      if mantissa.magnitude < ZigguratTables.acceptance[layer] { return z }
      if layer == 0 {
        // The strip was chosen beyond its right edge exactly as often as the tail is due, so the
        // tail is never rejected as a whole.
        let tail = NormalTail.draw(using: &generator)
        return mantissa < 0 ? -tail : tail
      }
      let bottom = ZigguratTables.heights[layer]
      let top = ZigguratTables.heights[layer + 1]
      let height = bottom + (top - bottom) * generator.nextUniform()
      // Not `<`: at the top of layer 255 both sides can round to 1, for every word of a generator
      // that returns nothing but ones.
      if height <= ElementaryFunctions.exp(-0.5 * z * z) { return z }
      word = generator.next()
    }
    return 0
  }
}
