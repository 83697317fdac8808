import CPNG
import CZlib

/// The versions of the libraries that files are read with, and checked.
package enum PNGLibraries {
  /// The names and versions.
  package static var versions: [(name: String, version: String)] {
    [
      (name: "libpng", version: String(cString: png_get_libpng_ver(nil))),
      (name: "zlib", version: String(cString: zlibVersion())),
    ]
  }
}
