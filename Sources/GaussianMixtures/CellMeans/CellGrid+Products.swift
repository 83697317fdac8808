extension CellGrid {
  /// Adds the masses of a component whose coordinates are independent: the products of those of both.
  ///
  /// - Complexity: O(*n*), where *n* is the number of cells; two values of the error function for
  ///   each column and row.
  mutating func addProducts(of component: CellComponent) {
    func masses(_ direction: CellComponent.Direction, _ count: Int) -> [Double] {
      (0..<count).map { cell in
        normalMass(
          from: (Double(cell) - direction.mean) * direction.scale,
          to: (Double(cell + 1) - direction.mean) * direction.scale)
      }
    }
    let across = masses(component.x, columns)
    let upwards = masses(component.y, rows)
    guard let first = across.firstIndex(where: { $0 > 0 }),
      let last = across.lastIndex(where: { $0 > 0 })
    else { return }
    for row in 0..<rows where upwards[row] > 0 {
      let mass = component.weight * upwards[row]
      for column in first...last { self.masses[row * columns + column] += mass * across[column] }
    }
  }
}
