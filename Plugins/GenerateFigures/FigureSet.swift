import PackagePlugin

/// The experiment files of a DocC catalog. Paths are relative to the package's folder.
struct FigureSet {
  /// The catalog that shows the figures.
  let catalog: Catalog
  /// The folder that the experiment files are in.
  let folder: String
  /// The experiment files, in the order of their names.
  let experiments: [String]

  /// The folder that the figures go to; the slash tells gmm-plot that it is one.
  var output: String { catalog.path + "/Resources/" }
}

extension FigureSet {
  /// The experiment files of a package by the catalogs they belong to: of one catalog those in
  /// `Figures`, of several those in the folder in `Figures` that is named like the target.
  ///
  /// - Parameters:
  ///   - package: The package.
  ///   - targets: The names of the targets that are asked for; empty for all.
  /// - Returns: Sets with at least one experiment file each; at least one set.
  /// - Throws: `Failure` where a target, its catalog or its experiments are not there.
  static func sets(of package: Package, targets: [String]) throws -> [FigureSet] {
    let catalogs = package.catalogs
    guard !catalogs.isEmpty else {
      throw Failure("no target of this package has a DocC catalog (Sources/TARGET/TARGET.docc)")
    }
    try targets.forEach { try package.requireCatalog(of: $0) }

    var sets: [FigureSet]
    if catalogs.count == 1 {
      sets = try catalogs.map { try package.set(of: $0, in: "Figures") }
    } else {
      try refuseStrays(in: package)
      sets = try catalogs.map { try package.set(of: $0, in: "Figures/\($0.target)") }
    }
    if targets.isEmpty {
      // A catalog need not have figures, but some catalog must.
      if sets.contains(where: { !$0.experiments.isEmpty }) {
        sets.removeAll { $0.experiments.isEmpty }
      }
    } else {
      sets.removeAll { !targets.contains($0.catalog.target) }
    }
    if let empty = sets.first(where: \.experiments.isEmpty) {
      throw Failure("there is no experiment file \(empty.folder)/*.json")
    }
    return sets
  }

  /// Refuses experiment files that belong to none of several catalogs: they would never be drawn.
  private static func refuseStrays(in package: Package) throws {
    let figures = try package.contents(of: "Figures")
    if let stray = figures.files.first {
      throw Failure("several targets have a DocC catalog: move \(stray) to Figures/TARGET/")
    }
    for folder in figures.folders { try package.requireCatalog(of: folder) }
  }
}

extension Package {
  fileprivate func set(of catalog: Catalog, in folder: String) throws -> FigureSet {
    FigureSet(
      catalog: catalog, folder: folder, experiments: try contents(of: folder).files)
  }
}
