import ExperimentFile
import GMMSupport

/// The page on experiment files, made from the JSON Schema.
///
/// A keyword that it has no words for is quoted as it is, so that a new one is never left out.
struct ReferencePage {
  private let schema: SchemaNode
  private var sections = ""

  /// The page as Markdown for DocC.
  static func text(of schema: SchemaNode) -> String {
    var page = ReferencePage(schema: schema)
    page.write()
    return page.sections
  }

  private init(schema: SchemaNode) {
    self.schema = schema
  }

  private mutating func write() {
    sections = Self.introduction
    writeObject("The file", schema, path: "")
    for definition in schema["$defs"]?.members ?? [] {
      let heading = article(definition.key).capitalizedFirst
      switch definition.key {
      case "color": writeColors(definition.value)
      case "comment": break
      case "layer": writeLayers(heading, definition.value)
      default: writeObject(heading, definition.value, path: "")
      }
    }
  }

  private mutating func writeObject(_ heading: String, _ object: SchemaNode, path: String) {
    sections += "\n## \(heading)\n\n"
    if object["title"] == nil, let text = object["description"]?.text, path.isEmpty {
      sections += text + "\n\n"
    }
    let properties = object.ownProperties
    sections += table(properties, required: object["required"]?.texts ?? [])
    sections += notes(on: object)
    writeNested(properties, path: path)
  }

  /// The sections of the objects within an object; equal ones share a section.
  private mutating func writeNested(_ properties: [SchemaMember], path: String) {
    var groups: [(paths: [String], object: SchemaNode)] = []
    for property in properties {
      let name = path + property.key
      for (suffix, object) in property.value.objects {
        let index = groups.firstIndex {
          $0.object.ownProperties.map(\.compact) == object.ownProperties.map(\.compact)
        }
        if let index {
          groups[index].paths.append(name + suffix)
        } else {
          groups.append(([name + suffix], object))
        }
      }
    }
    for group in groups {
      let heading = group.paths.map { "`\($0)`" }.joined(separator: " and ")
      writeObject(heading, group.object, path: group.paths[0] + ".")
    }
  }

  /// The keys that most marks share, then those of each mark.
  private mutating func writeLayers(_ heading: String, _ definition: SchemaNode) {
    let layers = definition["oneOf"]?.list ?? []
    let properties = layers.map { $0.ownProperties }
    let first = properties.first ?? []
    let shared = first.filter { member in
      member.value["const"] == nil
        && properties.filter { $0.has(member) }.count > properties.count / 2
    }
    sections += "\n## \(heading)\n\n\(definition["description"]?.text ?? "")\n\n"
    sections += table(
      first.filter { $0.value["const"] != nil } + shared,
      required: layers.first?["required"]?.texts ?? [],
      values: properties.flatMap { $0 }.compactMap { $0.value["const"]?.compact })

    var groups: [(marks: [String], own: [SchemaMember], lacking: [String], required: [String])] = []
    for (members, layer) in zip(properties, layers) {
      let mark = members.compactMap { $0.value["const"]?.text }.first ?? ""
      let own = members.filter { $0.value["const"] == nil && !shared.has($0) }
      let lacking = shared.map(\.key).filter { key in !members.contains { $0.key == key } }
      if let index = groups.firstIndex(where: { group in
        group.own.map(\.value.compact) == own.map(\.value.compact) && group.lacking == lacking
      }) {
        groups[index].marks.append(mark)
      } else {
        groups.append(([mark], own, lacking, layer["required"]?.texts ?? []))
      }
    }
    for group in groups {
      let marks = group.marks.map { "`\($0)`" }.joined(separator: " and ")
      sections += "\n### \(group.marks.count == 1 ? "The mark" : "The marks") \(marks)\n\n"
      sections +=
        group.own.isEmpty ? "No further keys.\n" : table(group.own, required: group.required)
      if !group.lacking.isEmpty {
        let keys = group.lacking.map { "`\($0)`" }.joined(separator: " and no ")
        sections += "\nThere is no \(keys) here.\n"
      }
    }
    for group in groups { writeNested(group.own, path: "layers[].") }
  }

  private mutating func writeColors(_ color: SchemaNode) {
    let names = color["anyOf"]?.list.first { $0["enum"] != nil }?["enum"]?.texts ?? []
    sections += """

      ## A color

      - A name of CSS, or of Matplotlib's ten colors, in any letter case.
      - `C0`, `C1` and so on: the colors of the theme that layers take in turn.
      - `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`, hexadecimal.
      - A grey level as text, from `"0"` (black) to `"1"` (white).

      The names: \(names.map { "`\($0)`" }.joined(separator: ", ")).

      """
  }

  private func table(
    _ properties: [SchemaMember], required: [String], values: [String] = []
  ) -> String {
    var text = "| key | value | left out | meaning |\n| --- | --- | --- | --- |\n"
    for property in properties {
      let node = property.value
      let value =
        node["const"] != nil && !values.isEmpty
        ? choice(values.map { "`\($0)`" }) : node.phrase
      let standard = node["default"].map { "`\($0.compact)`" }
      let examples = (node["examples"]?.list ?? []).map { "`\($0.compact)`" }
      let shown = values.isEmpty || node["const"] == nil ? examples : []
      let cells = [
        "`\(property.key)`", value, required.contains(property.key) ? "required" : standard ?? "",
        (node["description"]?.text ?? "")
          + (shown.isEmpty ? "" : " For example \(shown.joined(separator: ", ")).")
          + node.furtherRules(besides: SchemaNode.propertyKeywords),
      ]
      text +=
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// What an object asks for beyond its keys, in words.
  private func notes(on object: SchemaNode) -> String {
    var notes: [String] = []
    if let alternatives = object["oneOf"]?.list, !alternatives.isEmpty {
      let keys = alternatives.flatMap { $0["required"]?.texts ?? [] }.map { "`\($0)`" }
      notes.append("Just one of \(keys.joined(separator: " and ")) is given.")
    }
    if object["properties"] != nil, let alternatives = object["anyOf"]?.list {
      let keys = alternatives.flatMap { $0["required"]?.texts ?? [] }.map { "`\($0)`" }
      notes.append("It has \(choice(keys)), or both.")
    }
    if let others = object["not"]?["required"]?.texts {
      notes.append(
        "It does not have both \(others.map { "`\($0)`" }.joined(separator: " and ")).")
    }
    if let condition = object["if"]?["properties"]?.members.first,
      let consequence = object["then"]?["properties"]?.members.first,
      let value = condition.value["const"]?.compact
    {
      notes.append(
        "Where `\(condition.key)` is `\(value)`, `\(consequence.key)` is "
          + "\(consequence.value.limits).")
    }
    if let condition = object["if"]?["properties"]?.members.first,
      let alternative = object["else"]?["properties"]?.members.first,
      let value = condition.value["const"]?.compact, let item = alternative.value["items"],
      let required = item["required"]?.texts.first,
      let limits = item["properties"]?.members.first?.value.limits
    {
      notes.append(
        "Where `\(condition.key)` is not `\(value)`, each of the `\(alternative.key)` has "
          + "`\(required)`, \(limits).")
    }
    let further = object.furtherRules(besides: SchemaNode.objectKeywords)
    if !further.isEmpty { notes.append(further.trimmingPrefix(" ").description) }
    return notes.map { "\n\($0)\n" }.joined()
  }

  private static let introduction = """
    # Experiment files

    Every key of an experiment file: what it means, which values it takes, what stands in for it.

    ## Overview

    An experiment file is an object of JSON (RFC 8259) in UTF-8. It needs a `mixture`, or `data` that one is
    fitted to:

    ```json
    {
      "mixture": {
        "components": [
          { "weight": 0.25, "mean": 5, "sd": 1.5 },
          { "weight": 0.75, "mean": 10, "sd": 2 }
        ]
      }
    }
    ```

    Keys that are not listed here are errors, and so are keys that are given twice. Every object may also
    have a `$comment`, a text for those who read the file: it has no effect on anything, and is not in
    what figures carry. Numbers other than
    0 have magnitudes from \(numberText(Limits.magnitudes.lowerBound)) to \
    \(numberText(Limits.magnitudes.upperBound)). Texts have at most \
    \(groupedText(Limits.textLength)) characters.
    A raster image has at most \(groupedText(Limits.pixelsPerSide)) pixels a side and \
    \(groupedText(Limits.pixels)) in all.

    This page is made from the JSON Schema of experiment files, with which editors complete and check a
    file as it is typed. The command prints it:

    ```sh
    gmm-plot schema
    ```

    """
}
