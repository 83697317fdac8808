/// The version that `--version` names.
let version = "0.2.0"

/// What `--version --verbose` prints: the version, how figures are drawn, and of which libraries the program is
/// made, a line each.
var versionsOfAll: String {
  let lines =
    [(name: "renderer", version: "\(Provenance.rendererVersion)")] + RenderingLibraries.versions
    + [(name: "Swift", version: "\(_SwiftStdlibVersion.current)")] + systemLibraryVersion
  return ([version] + lines.map { "\($0.name) \($0.version)" }).joined(separator: "\n")
}
