/// How much of a file is taken at a time, and what is too much.
///
/// The limits keep the memory bounded for files that come from strangers.
public enum DataFileLimits {
  /// The longest row of a text file in bytes, 4 MiB; quoted cells may spread it over many lines.
  public static let rowLength = 1 << 22
  /// The longest cell in bytes that is read as a number.
  public static let numberLength = 4096
  /// The largest number of columns.
  public static let columnCount = 1 << 16
  /// The largest number of groups of rows.
  public static let groupCount = 1000
  /// The largest number of rows in a block: what is read of one column stays in the processor's
  /// nearest cache.
  public static let blockRowCount = 1 << 12
  /// The largest number of values in a block of more than one row.
  public static let blockValueCount = 1 << 18
  /// The largest number of values (1 GiB) that are taken from several columns of a NumPy file in
  /// Fortran order, which has one column after the other: they must be kept until the last comes.
  public static let keptValueCount = 1 << 27
  /// The longest name of an entry of an archive in bytes.
  public static let archiveNameLength = 1024
  /// The largest number of entries of an archive.
  public static let archiveEntryCount = 1 << 16
}
