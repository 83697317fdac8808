// Numbers of files are infinite at times, or become so, or are no numbers. The standard library's conversion
// to a whole number ends the program for these; this one has a result for each.

extension Int {
  /// The whole part of a number within ±2⁵³, the bound of its sign for one beyond, and 0 for what is no
  /// number.
  ///
  /// Doubles tell no whole numbers apart further out, and so results can be added, and multiplied by a
  /// thousand, without a thought of overflow.
  ///
  /// - Parameter value: Any number.
  @inlinable @inline(__always)
  package init(clamping value: Double) {
    if value > -0x1p53, value < 0x1p53 {
      // The one conversion that is the standard library's; of 64 bits, as the others are hidden below.
      self.init(truncatingIfNeeded: Int64(value))
    } else {
      self = value > 0 ? 1 << 53 : value < 0 ? -1 << 53 : 0
    }
  }
}

extension FixedWidthInteger {
  /// The whole part of a number, or the nearest integer that there is in this type and within ±2⁵³; 0 for
  /// what is no number.
  ///
  /// - Parameter value: Any number.
  @inlinable @inline(__always)
  package init(clamping value: Double) {
    self.init(clamping: Int(clamping: value))
  }
}

// MARK: - Instead of the standard library's

// Wherever this module is imported, these come before those of the standard library, so that the compiler
// warns of each place that would end the program.

extension Int {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension Int32 {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension UInt {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension UInt8 {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension UInt16 {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension UInt32 {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}

extension UInt64 {
  /// Not for use: ``init(clamping:)`` says what becomes of numbers without a whole part.
  @available(*, deprecated, message: "use init(clamping:), which no number ends the program with")
  @inlinable package init(_ value: Double) { self.init(clamping: value) }
}
