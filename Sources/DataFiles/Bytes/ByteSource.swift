/// Hands out the bytes of a file one after the other, as `read` does.
///
/// It writes to the start of the buffer, which is not empty, and returns how many bytes it has
/// written; 0 at the end of the file, and only there.
public typealias ByteSource = (UnsafeMutableRawBufferPointer) throws -> Int
