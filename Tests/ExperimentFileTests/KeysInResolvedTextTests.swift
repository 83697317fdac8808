import ExperimentFile
import Foundation
import TestSupport
import Testing

/// The digest of a figure covers the resolved text: a key that is not in it could change without
/// the figure being known as stale.
@Suite struct KeysInResolvedTextTests {
  @Test("There is a file around every object of the schema, and values for every key")
  func table() throws {
    let table = try KeyValues()
    let objects = SchemaObject.all
    #expect(objects.count > 30)
    for object in objects {
      guard let place = table.places[object.place] else {
        Issue.record("values.json has no file around the object \(object.place)")
        continue
      }
      for key in object.keys {
        #expect(
          table.values[place.keys]?[key.name]?.isEmpty == false,
          "values.json has no values for the key \(key.name) of \(object.place)")
      }
    }
    #expect(Set(table.places.keys) == Set(objects.map(\.place)))
  }

  @Test(
    "Each value of a key is another text, alone and beside other keys, and reads the same again")
  func keys() throws {
    let table = try KeyValues()
    var seen: Set<String> = []
    for object in SchemaObject.all {
      let kind = table.places[object.place]?.keys ?? ""
      var compared: Set<String> = []
      for group in KeyVariants.all(of: object, in: table) {
        expectDifferentTexts(group)
        group.variants.forEach(expectSameAgain)
        guard group.variants.count > 1 else { continue }
        compared.insert(group.key)
        seen.formUnion(group.variants.compactMap(\.value).map { "\(kind) \(group.key) \($0.json)" })
      }
      for key in object.keys.map(\.name) {
        #expect(compared.contains(key), "nothing shows that \(object.name) depends on \(key)")
      }
    }
    for (kind, keys) in table.values {
      for (key, values) in keys {
        for value in values where !seen.contains("\(kind) \(key) \(value.json)") {
          Issue.record("no file has the value \(value.json) of the key \(key) of \(kind)")
        }
      }
    }
  }

  /// Records each two files of a group with one text.
  private func expectDifferentTexts(_ group: KeyVariants) {
    var texts: [String: KeyVariant] = [:]
    for variant in group.variants where variant.value != nil || !group.hasVaryingDefault {
      if let other = texts[variant.text], group.hasEffect {
        Issue.record(
          """
          the key \(group.key) of \(group.object.name) is not in the resolved text: \
          \(variant.choice) and \(other.choice) give the same, as in \(variant.file)
          """)
      }
      texts[variant.text] = variant
    }
    #expect(group.hasEffect || texts.count <= 1, "\(group.key) is in the resolved text")
  }

  /// The resolved text is a file of the same experiment.
  private func expectSameAgain(_ variant: KeyVariant) {
    let again = KeyVariant(nil, file: variant.text)
    #expect(again?.text == variant.text, "\(variant.file)")
    #expect(again?.experiment == variant.experiment, "\(variant.file)")
  }

  @Test("Each mark of the schema is another text in the same place")
  func marks() throws {
    let table = try KeyValues()
    let objects = SchemaObject.all
    for place in ["figure.layers[]", "figure.panels[].layers[]"] {
      var seen: Set<String> = []
      let marks = objects.filter { $0.place == place }.compactMap(\.mark)
      for frame in table.places[place]?.frames ?? [] {
        let frame = FileFrame(frame, subjects: table.subjects)
        let variants = marks.compactMap {
          KeyVariant(.text($0), file: frame.text(with: ["mark": .text($0)]))
        }
        seen.formUnion(variants.compactMap(\.value?.string))
        #expect(Set(variants.map(\.text)).count == variants.count, "\(frame.text(with: [:]))")
      }
      #expect(marks.count > 10 && seen == Set(marks))
    }
  }

  @Test("A default of the schema that is written out is the same text as one that is left out")
  func defaults() throws {
    let table = try KeyValues()
    var count = 0
    for object in SchemaObject.all {
      for frame in table.places[object.place]?.frames ?? [] {
        let frame = FileFrame(frame, subjects: table.subjects)
        let bare = object.mark.map { ["mark": JSONValue.text($0)] } ?? [:]
        guard let short = KeyVariant(nil, file: frame.text(with: bare)) else { continue }
        for key in object.keys where frame.isLookedAt(key.name) {
          guard !frame.ownKeys.contains(key.name), let standard = key.standard,
            let long = KeyVariant(
              standard, file: frame.text(with: bare.merging([key.name: standard]) { $1 }))
          else { continue }
          #expect(long.text == short.text, "\(key.name) of \(object.name): \(long.file)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test("The grid of one panel is another text")
  func gridOfOnePanel() throws {
    let frame = FileFrame(
      .object(["of": .text("line"), "figure": .object(["?": .null])]),
      subjects: try KeyValues().subjects)
    let grids: [JSONValue?] = [nil, .list([.wholeNumber(1), .wholeNumber(2)])]
    let variants = grids.compactMap { grid in
      KeyVariant(grid, file: frame.text(with: grid.map { ["grid": $0] } ?? [:]))
    }
    try #require(variants.count == 2)
    #expect(variants[0].text != variants[1].text)
  }
}
