/// The groups that the rows of a file belong to.
public struct DataGroups: Hashable, Sendable {
  /// The names as they first stand in the file: in the order of their values if all are numbers, else
  /// in the order in which they appear. Where all are numbers, those of the same value are one group.
  public let names: [String]
  /// For each text of a group, in the order in which they appear, the place of the group in ``names``:
  /// what ``DataBlock/groups`` counts, before all names are known. Several may have the same place.
  public let places: [Int]
}

/// Numbers the groups of a file as they appear.
///
/// Texts are different groups until the end tells that all are numbers: only then those of the same value
/// are one.
struct GroupCollector {
  private var indices: [String: Int] = [:]
  private var names: [String] = []
  /// The values of the names, and which there are; `nil` as soon as one is no number.
  private var numbers: (values: [Double], distinct: Set<Double>)? = ([], [])

  /// The number of the text of a group; `nil` for one group too many.
  mutating func index(of name: String, value: Double?) -> Int? {
    if let known = indices[name] { return known }
    // What a double does not hold exactly, such as a long identifier, is no number.
    if let value, value.magnitude < 0x1p53 {
      numbers?.values.append(value)
      numbers?.distinct.insert(value)
    } else {
      numbers = nil
    }
    guard (numbers?.distinct.count ?? names.count + 1) <= DataFileLimits.groupCount else {
      return nil
    }
    indices[name] = names.count
    names.append(name)
    return names.count - 1
  }

  var groups: DataGroups {
    guard let values = numbers?.values else {
      return DataGroups(names: names, places: Array(names.indices))
    }
    // Of the same value, the text that appears first is the name.
    let order = names.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var groups: [Int] = []
    var places = order
    for index in order {
      if let last = groups.last, values[last] == values[index] {
        places[index] = groups.count - 1
      } else {
        places[index] = groups.count
        groups.append(index)
      }
    }
    return DataGroups(names: groups.map { names[$0] }, places: places)
  }
}
