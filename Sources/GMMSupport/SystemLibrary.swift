// Files and streams come straight from the C library: Foundation would double the time that the
// process takes to start.

#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif

/// What the C library says about the last call that failed.
package func systemMessage(_ code: Int32 = errno) -> String {
  let text = String(cString: strerror(code))
  return text.prefix(1).lowercased() + text.dropFirst()
}

/// The name and the version of the C library, as `glibc 2.36`, where it tells.
package var systemLibraryVersion: String? {
  #if canImport(Glibc)
    var text = [CChar](repeating: 0, count: 64)
    let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count)
    return (1...text.count).contains(length)
      ? text.withUnsafeBufferPointer {
        $0.baseAddress.map { String(cString: $0) }
      } : nil
  #else
    return nil
  #endif
}

/// `open(2)`, under a name that no method of ours hides.
package func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  open(path, flags)
}

/// `openat(2)` for a name within a folder.
package func systemOpen(_ name: String, at folder: Int32, _ flags: Int32) -> Int32 {
  openat(folder, name, flags)
}

/// `openat(2)` for a name within a folder, whose bytes may be of any encoding; a 0 may follow them.
package func systemOpen(_ name: [UInt8], at folder: Int32, _ flags: Int32) -> Int32 {
  let name = (name + [0]).map { CChar(bitPattern: $0) }
  return openat(folder, name, flags)
}

/// `read(2)`, under a name that no method of ours hides.
package func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}

/// `exit(3)`.
package func endProcess(_ status: Int32) -> Never {
  exit(status)
}

/// The number of processors that can work at the same time.
package var processorCount: Int { Int(max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }

/// The seconds since some time that does not change while the process runs.
package func secondsSinceSomeTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
