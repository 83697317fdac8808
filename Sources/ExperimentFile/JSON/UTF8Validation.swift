/// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
///
/// Follows table 3-7 of the Unicode Standard: overlong forms, surrogates and values above U+10FFFF
/// are ill-formed.
func firstInvalidUTF8Offset(in bytes: [UInt8]) -> Int? {
  var parser = Unicode.UTF8.ForwardParser()
  var remaining = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &remaining) {
    case .valid(let scalar): offset += scalar.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}
