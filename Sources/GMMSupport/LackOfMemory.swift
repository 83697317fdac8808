/// Ends the process as Swift does where there is no memory for its own values.
///
/// For libraries that would go on without: a letter would be missing in a figure, a line would run in
/// the other direction, a file would be called damaged. The command makes a message and a status of it.
package func endForLackOfMemory() -> Never {
  errno = ENOMEM
  abort()
}

/// Memory that was asked of the C library, for a library that would go on without it.
///
/// The process ends as in ``endForLackOfMemory()`` where there is none.
package func requiredMemory(_ block: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
  guard let block else { endForLackOfMemory() }
  return block
}
