/// The version that `--version` names.
let version = "0.2.0"

/// What `--version --verbose` prints: the version, how figures are drawn, and of which libraries the program is
/// made, a line each.
var versionsOfAll: String {
  let lines =
    [version, "renderer \(Provenance.rendererVersion)"]
    + RenderingLibraries.versions.map { "\($0.name) \($0.version)" }
    + ["Swift \(swiftVersion)", systemLibraryVersion].compactMap { $0 }
  return lines.joined(separator: "\n")
}

/// The version of Swift's library, without the number of a patch, which it does not count.
private var swiftVersion: String {
  "\(_SwiftStdlibVersion.current)".split(separator: ".").prefix(2).joined(separator: ".")
}
