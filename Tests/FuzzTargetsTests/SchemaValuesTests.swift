import ExperimentFile
import TestSupport
import Testing

@testable import FuzzTargets

/// Experiments that are made from the schema.
@Suite struct SchemaValuesTests {
  /// Inputs of the target that draws.
  private static let inputs = (0..<400).map { number in
    var numbers = ArbitraryNumbers(seed: UInt64(number))
    return (0..<64).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
  }

  @Test("Changes by the schema keep an experiment that can be read, and reach most keys")
  func changes() throws {
    var keys: Set<String> = []
    for bytes in Self.inputs {
      let input = DrawnInput(bytes)
      #expect(throws: Never.self) { try Experiment.read(Array(input.text.utf8), name: "e") }
      collect(JSONValue(parsing: input.text), &keys)
    }
    let known = Set(Self.properties(SchemaValues.experiments.root))
    #expect(keys.subtracting(known).isEmpty)
    // Of some keys few values can be read, such as the path of a theme.
    let reached = Double(keys.count) / Double(known.count)
    #expect(reached > 0.7, "missing: \(known.subtracting(keys).sorted())")
  }

  @Test("A key that the schema gets is made without a word about it here")
  func laterKey() throws {
    let schema = SchemaValues(
      JSONValue(
        parsing: """
          {"type": "object", "required": ["later"],
           "properties": {"later": {"$ref": "#/$defs/shade"}},
           "$defs": {"shade": {"type": "integer", "minimum": 7, "maximum": 7}}}
          """))
    var choices = Choices([])
    #expect(schema.value(of: schema.root, &choices).json() == #"{"later": 7}"#)
  }

  @Test("The same bytes are the same experiment, and no bytes at all are one")
  func repeatable() {
    #expect(DrawnInput(Self.inputs[0]).text == DrawnInput(Self.inputs[0]).text)
    #expect(DrawnInput(Self.inputs[0]).text != DrawnInput(Self.inputs[1]).text)
    #expect(DrawnInput([]).text.contains("mixture"))
  }

  private func collect(_ value: JSONValue, _ keys: inout Set<String>) {
    for member in value.members {
      keys.insert(member.key)
      collect(member.value, &keys)
    }
    for item in value.items { collect(item, &keys) }
  }

  /// The keys that the objects of a schema may have.
  private static func properties(_ schema: JSONValue) -> [String] {
    (schema["properties"]?.members.map(\.key) ?? [])
      + schema.members.flatMap { properties($0.value) } + schema.items.flatMap(properties)
  }
}
