/// What is wrong with a data file, and where.
public struct DataFileError: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: Problem
  /// Where.
  public let place: Place

  /// What can be wrong with a data file.
  ///
  /// Texts of cells and names of columns beside them are ready to be shown: in quotes, on one line,
  /// with 40 Unicode scalars at most. Lists of column names are as in the file.
  public enum Problem: Hashable, Sendable {
    /// The file has no bytes, or nothing but white space.
    case emptyFile
    /// The file is in a format that is not read; the text names it with its article.
    case foreignFormat(String)
    /// The name of the file ends with `.npy` or `.npz`, as the text says, but its content is something
    /// else.
    case notNumPy(String)
    /// An array of an archive is wanted, and the file is no archive.
    case notAnArchive
    /// A ZIP archive is damaged, or has what is not read; the text says what.
    case archive(String)
    /// None of several arrays of an archive was chosen; their names.
    case severalArrays([String])
    /// There is no such array in an archive.
    case unknownArray(String, available: [String])
    /// Several arrays of an archive have the name.
    case repeatedArray(String)
    /// An archive has no arrays, but these entries.
    case noArrays(entries: [String])
    /// A byte 0 in a text file.
    case nulByte
    /// The first line is not UTF-8.
    case notUTF8
    /// A row has more than ``DataFileLimits/rowLength`` bytes.
    case rowTooLong
    /// There are more than ``DataFileLimits/columnCount`` columns.
    case tooManyColumns
    /// The cell opens with a quote that is not closed before the end of the file, or of the
    /// longest row.
    case unclosedQuote
    /// There is text between the closing quote of a cell and the end of the cell.
    case textAfterQuote
    /// A row has not as many cells as the first line.
    case cellCount(found: Int, expected: Int)
    /// There is a header and nothing else, or an array without elements.
    case noRows
    /// Each of this many rows misses a value of a chosen column.
    case everyRowMisses(Int)
    /// The conditions hold for none of the rows. What the cells of the columns hold instead, for each
    /// condition: 20 different texts at most, as in the file.
    case noMatchingRow([FoundContents])
    /// A column of groups has more than ``DataFileLimits/groupCount`` different texts.
    case tooManyGroups(ColumnReference)
    /// The first line may as well name the columns as be a row.
    case ambiguousHeader
    /// Numbers have another separator between them than that of the cells.
    case ambiguousSeparator
    /// A comma may as well separate two cells as the fraction of a number.
    case ambiguousComma
    /// A blank may as well separate cells as the thousands of a number.
    case ambiguousBlanks
    /// A comma may as well separate the fraction of a number as its thousands.
    case ambiguousThousands
    /// A number has a point, and numbers of other columns have decimal commas.
    case ambiguousPoints
    /// There is nothing but lines that begin with `#`, and a header perhaps.
    case onlyComments
    /// A number is larger in magnitude than those that are read.
    case tooLarge(Double, limit: Double)
    /// A weight is below 0.
    case negativeWeight(Double)
    /// There is no such column. `hasNames` tells whether the names come from the file.
    case unknownColumn(ColumnReference, available: [String], hasNames: Bool)
    /// Several columns have the name; their numbers count from 1.
    case ambiguousColumn(String, numbers: [Int])
    /// The column is chosen twice.
    case repeatedColumn(ColumnReference)
    /// No column was chosen, and no named column begins with a number.
    case noNumericColumn(available: [String])
    /// The cell is not a number.
    case notANumber(String, column: String)
    /// The cell in the row below the names is not a number, and all others below it are: it may be a unit.
    case unitOfNumbers(String, column: String)
    /// The number is infinite, or too large for a double.
    case notFinite(String, column: String)
    /// The cell has no value, and missing values are errors.
    case missingValue(String, column: String)
    /// The cell has more than ``DataFileLimits/numberLength`` bytes.
    case numberTooLong(column: String)
    /// The file ends within its compressed data.
    case truncatedGzip
    /// The compressed data are damaged.
    case damagedGzip
    /// The compressed data grow to more than may come of them.
    case growth(ExpansionLimit)
    case unpacking
    /// The option with this name goes with text files, not with NumPy files.
    case textOnly(String)
    /// The text, in quotes, is to stand for a missing value in a NumPy file.
    case missingText(String)
    /// A condition asks a column for a number that stands for a missing value.
    case missingNumber(Double, column: ColumnReference)
    /// The header of a NumPy file is not what it has to be; the text says in what.
    case numPyHeader(String)
    /// The elements of a NumPy file are not numbers that are read; the text says what they are, and
    /// what to do.
    case numPyType(String)
    /// A boolean of a NumPy file is a byte other than 0 and 1.
    case notBoolean(UInt8, column: String)
    /// A long double of a NumPy file has bits that no number has.
    case notLongDouble(column: String)
    /// The array of a NumPy file has no rows and columns.
    case numPyShape([Int])
    /// The bytes after the header of a NumPy file are not as many as its shape takes. More than
    /// are expected are not counted to their end.
    case numPySize(found: Int, expected: Int)
    /// A NumPy file in Fortran order has more than ``DataFileLimits/keptValueCount`` values in
    /// the chosen columns.
    case tooManyKeptValues
  }

  /// What a column holds that no condition has asked for.
  public struct FoundContents: Hashable, Sendable {
    /// The column.
    public let column: ColumnReference
    /// Different texts of its cells, in the order in which they appear: 20 at most, and one more where
    /// there are others.
    public let texts: [String]

    static let limit = 20
  }

  /// Where something is wrong.
  public enum Place: Hashable, Sendable {
    /// The file as a whole.
    case file
    /// Somewhere in a text file.
    case text(TextPlace)
    /// An element of an array, by row and column from 1.
    case element(row: Int, column: Int)
  }

  init(_ problem: Problem, at place: Place = .file) {
    self.problem = problem
    self.place = place
  }
}
