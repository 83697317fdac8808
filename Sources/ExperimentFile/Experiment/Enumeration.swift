/// Parts of a sentence one after the other, such as "a, b and c".
package func enumeration(of parts: [String]) -> String {
  guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
  return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
}
