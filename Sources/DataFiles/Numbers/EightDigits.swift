/// The bytes from a position on as a number, the first as its lowest.
@inline(__always)
func eightBytes(at position: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
}

/// The digit 0 eight times, as bytes.
let eightZeros: UInt64 = 0x3030_3030_3030_3030

/// In each byte the high bit if it is no digit: exact up to the first byte that is not ASCII. From the
/// bytes ``eightZeros`` was taken away by exclusive or.
@inline(__always)
func nonDigits(_ digits: UInt64) -> UInt64 {
  ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
}

/// The number of eight digits of 0...9, the first in the lowest byte.
///
/// D. Lemire, Number parsing at a gigabyte per second, Software: Practice and Experience 51 (2021)
/// 1700-1727, doi:10.1002/spe.2984, section 3.
@inline(__always)
func eightDigits(_ digits: UInt64) -> UInt64 {
  let pairs = digits &* 10 &+ digits >> 8
  let first = (pairs & 0x0000_00FF_0000_00FF) &* (100 + 1_000_000 << 32)
  let second = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* (1 + 10_000 << 32)
  return (first &+ second) >> 32
}
