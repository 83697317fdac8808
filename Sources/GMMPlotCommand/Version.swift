/// The version that `--version` names.
let version = "0.1.0"
