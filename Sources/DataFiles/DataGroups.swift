/// The groups that the rows of a file belong to.
public struct DataGroups: Hashable, Sendable {
  /// The names as they first stand in the file: in the order of their values if all are numbers, else
  /// in the order in which they appear. Numbers of the same value are one group.
  public let names: [String]
  /// For each group, in the order in which they appear, its place in ``names``: what
  /// ``DataBlock/groups`` counts, before all names are known.
  public let places: [Int]
}

/// Numbers the groups of a file as they appear.
struct GroupCollector {
  private enum Key: Hashable {
    case number(Double)
    case text(String)
  }

  private var indices: [Key: Int] = [:]
  private var names: [String] = []
  /// The values of the names; `nil` as soon as one is no number.
  private var values: [Double]? = []

  /// The number of the group with a name; `nil` for one group too many.
  mutating func index(of name: String, value: Double?) -> Int? {
    // What a double does not hold exactly, such as a long identifier, is no number.
    let value = value.flatMap { $0.magnitude < 0x1p53 ? $0 : nil }
    let key = value.map(Key.number) ?? .text(name)
    if let known = indices[key] { return known }
    guard names.count < DataFileLimits.groupCount else { return nil }
    indices[key] = names.count
    names.append(name)
    if let value { values?.append(value) } else { values = nil }
    return names.count - 1
  }

  var groups: DataGroups {
    guard let values else { return DataGroups(names: names, places: Array(names.indices)) }
    let order = names.indices.sorted { values[$0] < values[$1] }
    var places = order
    for (place, index) in order.enumerated() { places[index] = place }
    return DataGroups(names: order.map { names[$0] }, places: places)
  }
}
