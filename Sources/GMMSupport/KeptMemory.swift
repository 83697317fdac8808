#if os(Linux)
  import CMalloc
#endif

/// Has the C library keep the memory of one figure for the next.
///
/// By default it gives large pieces back to the system, which clears them anew for every figure: a
/// sixth of the time of a batch. Nothing happens on systems whose C library has no such setting.
package func keepMemoryForFigures() {
  #if canImport(Glibc)
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TRIM_THRESHOLD, 128 << 20)
  #endif
}

/// Gives back to the system what the C library keeps and nothing uses.
///
/// After long work on several threads each of them has left some, which the drawing cannot use.
package func returnKeptMemory() {
  #if canImport(Glibc)
    malloc_trim(0)
  #endif
}
