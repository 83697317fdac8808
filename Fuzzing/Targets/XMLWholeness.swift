/// What is wrong with the markup of an XML document without a document type; `nil` if nothing is.
///
/// Tags are closed in the order in which they were opened, names and attributes are written as XML demands,
/// characters are those that XML allows, and no number is none.
func problemInXML(_ file: [UInt8]) -> String? {
  let text = String(decoding: file, as: UTF8.self)
  guard Array(text.utf8) == file else { return "it is not UTF-8" }
  if let scalar = text.unicodeScalars.first(where: { !isXMLCharacter($0) }) {
    return "U+\(String(scalar.value, radix: 16)) is no character of XML"
  }
  var open: [ArraySlice<UInt8>] = []
  var place = 0
  var roots = 0
  while let start = file[place...].firstIndex(of: UInt8(ascii: "<")) {
    if let problem = problemInEntities(file[place..<start]) { return problem }
    guard let end = tagEnd(file, from: start) else { return "a tag without an end" }
    let tag = file[start + 1..<end]
    place = end + 1
    if tag.first == UInt8(ascii: "?") { continue }
    if tag.first == UInt8(ascii: "!") {
      guard tag.starts(with: "!--".utf8) else { return "a declaration" }
      continue
    }
    if tag.first == UInt8(ascii: "/") {
      guard open.popLast()?.elementsEqual(tag.dropFirst()) == true else {
        return "</\(String(decoding: tag.dropFirst(), as: UTF8.self))> closes nothing"
      }
      continue
    }
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    if open.isEmpty { roots += 1 }
    if let problem = problemInAttributes(tag[name.endIndex...]) { return problem }
    if tag.last != UInt8(ascii: "/") { open.append(name) }
  }
  return open.isEmpty && roots == 1 ? nil : "\(open.count) elements are open, of \(roots) roots"
}

/// The end of a tag or a comment, for which brackets in quotes do not count.
private func tagEnd(_ file: [UInt8], from start: Int) -> Int? {
  if file[start...].starts(with: "<!--".utf8) {
    var place = start + 4
    while place + 2 < file.count {
      if file[place...].starts(with: "-->".utf8) { return place + 2 }
      place += 1
    }
    return nil
  }
  var quote: UInt8?
  for place in start..<file.count {
    switch file[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if quote == nil { quote = file[place] } else if quote == file[place] { quote = nil }
    case UInt8(ascii: ">") where quote == nil: return place
    default: break
    }
  }
  return nil
}

/// Attributes are names with quoted values, each once, and their numbers are finite.
private func problemInAttributes(_ text: ArraySlice<UInt8>) -> String? {
  var names: Set<[UInt8]> = []
  var rest = text
  while true {
    rest = rest.drop { $0 <= 0x20 }
    guard let first = rest.first, first != UInt8(ascii: "/") else { return nil }
    let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
    rest = rest[name.endIndex...]
    guard rest.popFirst() == UInt8(ascii: "="), let quote = rest.popFirst(),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = rest.firstIndex(of: quote)
    else { return "an attribute without a value" }
    let value = rest[..<end]
    guard names.insert(Array(name)).inserted else { return "an attribute twice" }
    if value.contains(UInt8(ascii: "<")) { return "< in an attribute" }
    if let problem = problemInEntities(value) { return problem }
    // Texts of strangers may have these words, coordinates may not.
    if value.contains(UInt8(ascii: "n")) || value.contains(UInt8(ascii: "N")),
      ["d", "x", "y", "width", "height", "points", "cx", "cy", "r", "transform"]
        .contains(where: { name.elementsEqual($0.utf8) })
    {
      let words = String(decoding: value, as: UTF8.self).lowercased()
      if words.contains("nan") || words.contains("inf") { return "\(words) is no number" }
    }
    rest = rest[(end + 1)...]
  }
}

/// Each ampersand begins one of XML's own entities or the number of a character.
private func problemInEntities(_ text: ArraySlice<UInt8>) -> String? {
  let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"]
  var rest = text
  while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
    guard entities.contains(where: { rest[place...].starts(with: $0.utf8) }) else {
      return "an ampersand that begins no entity"
    }
    rest = rest[(place + 1)...]
  }
  return nil
}

private func isXMLCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
  default: false
  }
}
