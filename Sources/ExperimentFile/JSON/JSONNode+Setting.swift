extension JSONNode {
  /// The value with its bytes elsewhere.
  func moved(by distance: Int) -> JSONNode {
    let moved: Value =
      switch value {
      case .null, .boolean, .number, .text: value
      case .list(let items): .list(items.map { $0.moved(by: distance) })
      case .object(let members):
        .object(
          members.map { member in
            JSONMember(
              key: member.key, keyRange: member.keyRange.moved(by: distance),
              value: member.value.moved(by: distance))
          })
      }
    return JSONNode(value: moved, range: range.moved(by: distance))
  }

  /// The value with one inside it in the place of another; objects on the way that are missing are made,
  /// items of lists have to be there.
  ///
  /// - Parameters:
  ///   - setting: The value, and the way to it.
  ///   - start: The offset of the argument that it stands in.
  ///   - log: Is told why there is no such place.
  /// - Returns: The changed value; the value as it is where there is no such place.
  func changed(by setting: ExperimentSetting, at start: Int, _ log: ProblemLog) -> JSONNode {
    let value = setting.value.moved(by: start)
    return changed(by: setting, start, depth: 0, value, log)
  }

  private func changed(
    by setting: ExperimentSetting, _ start: Int, depth: Int, _ value: JSONNode, _ log: ProblemLog
  ) -> JSONNode {
    guard depth < setting.path.count else { return value }
    let step = setting.path[depth]
    let place = step.range.moved(by: start)
    func inner(of node: JSONNode) -> JSONNode {
      node.changed(by: setting, start, depth: depth + 1, value, log)
    }
    /// The value itself as messages name it.
    let name = setting.path[..<depth].map(\.step).key
    func refused(_ problem: String) -> JSONNode {
      log.error((name.isEmpty ? "the experiment" : name) + problem, at: place)
      return self
    }
    switch (step.step, self.value) {
    case (.key(let key), .object(var members)):
      let isLast = depth + 1 == setting.path.count
      if let index = members.firstIndex(where: { $0.key == key }) {
        let member = members[index]
        if isLast, setting.yields { return self }
        members[index] = JSONMember(
          key: key, keyRange: isLast ? place : member.keyRange, value: inner(of: member.value))
      } else {
        if !isLast, case .item = setting.path[depth + 1].step {
          return refused(
            " has no list \(quoted(key)) whose items could be changed; give all of it, as in "
              + "--set '\(setting.path[...depth].map(\.step).key)=[…]'")
        }
        let node = inner(of: JSONNode(value: .object([]), range: place))
        members.append(JSONMember(key: key, keyRange: place, value: node))
      }
      return JSONNode(value: .object(members), range: range)
    case (.item(let index), .list(var items)):
      guard items.indices.contains(index) else {
        let found =
          items.isEmpty
          ? "is an empty list"
          : items.count == 1 ? "has one item, [0]" : "has the items [0] to [\(items.count - 1)]"
        return refused(" \(found); there is no [\(index)]")
      }
      items[index] = inner(of: items[index])
      return JSONNode(value: .list(items), range: range)
    case (.key, .list): return refused(" is a list; [0] is its first item")
    case (.item, .object): return refused(" is an object, whose keys follow after a point")
    case (.key, _): return refused(" is \(summary), which has no keys")
    case (.item, _): return refused(" is \(summary), which has no items")
    }
  }
}

extension Range<Int> {
  /// The range elsewhere.
  fileprivate func moved(by distance: Int) -> Self {
    lowerBound + distance..<upperBound + distance
  }
}
