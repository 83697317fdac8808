import CCairo

/// Has the C library keep the memory of one figure for the next.
///
/// By default it gives large pieces back to the system, which clears them anew for every figure: a
/// sixth of the time of a batch. Nothing happens on systems whose C library has no such setting.
public func keepMemoryForFigures() {
  #if canImport(Glibc)
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TRIM_THRESHOLD, 128 << 20)
  #endif
}
