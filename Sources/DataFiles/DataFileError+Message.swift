extension DataFileError: CustomStringConvertible {
  /// The ``message`` after its place, where there is one: `line 3, column 8: …`, or `row 3, column 2:
  /// …` for an element of an array.
  public var description: String {
    switch place {
    case .file: message
    case .text(let place): "line \(place.line), column \(place.column): \(message)"
    case .element(let row, let column): "row \(row), column \(column): \(message)"
    }
  }

  /// What is wrong, as one line without the place and without a full stop.
  public var message: String {
    switch problem {
    case .emptyFile: "the file is empty"
    case .foreignFormat(let name):
      "the file is \(name); CSV, TSV and NumPy's .npy and .npz are read, and gzip of these"
    case .notNumPy(let ending): "the file is named \(ending) but does not begin as a NumPy file"
    case .notAnArchive: "the file is not an archive (.npz), so it has no arrays to choose from"
    case .archive(let text): "the archive \(text)"
    case .severalArrays(let names):
      "the archive has several arrays; choose one of them: \(listed(names))"
    case .unknownArray(let name, let available):
      "there is no array \(shortened(name)) in the archive; the arrays are \(listed(available))"
    case .repeatedArray(let name): "the archive has two arrays \(shortened(name))"
    case .noArrays(let entries):
      entries.isEmpty
        ? "the archive is empty"
        : "the archive has no arrays (.npy), but \(listed(entries)); unpack it"
    case .nulByte: "the file is not text: it has a byte 0 here"
    case .notUTF8: "the first line is not UTF-8"
    case .rowTooLong: "the row has more than \(DataFileLimits.rowLength) bytes"
    case .tooManyColumns: "there are more than \(DataFileLimits.columnCount) columns"
    case .unclosedQuote: "the quote that opens this cell is not closed"
    case .textAfterQuote:
      "text after the closing quote of a cell; a quote in a quoted cell is written twice"
    case .cellCount(let found, let expected):
      "the row has \(counted(found, "cell")), the first line \(counted(expected, "cell"))"
        + Self.hint(forCells: found, expected: expected)
    case .noRows: "the file has no rows"
    case .everyRowMisses(let count):
      count == 1
        ? "the only row misses a value" : "each of the \(count) rows misses a value"
    case .noMatchingRow(let contents):
      "the conditions leave no row; "
        + contents.map { "column \($0.column) has \(listed($0.texts))" }.joined(separator: ", ")
    case .tooManyGroups(let column):
      "column \(column) has more than \(DataFileLimits.groupCount) different groups"
    case .ambiguousHeader:
      "the first line may be names or a row; \"header\" says which: true or false"
    case .ambiguousSeparator:
      "numbers with another separator between them than cells have; \"separator\" says what separates cells"
    case .ambiguousComma:
      "commas may separate cells or the fractions of numbers; \"separator\": \"comma\" or \"decimal\": "
        + "\"comma\" says which"
    case .ambiguousBlanks:
      "blanks may separate cells or the thousands of numbers; \"separator\": \"blanks\" says that they "
        + "separate cells; else save the numbers without"
    case .ambiguousThousands:
      "commas may separate the fractions of numbers or their thousands; \"decimal\": \"comma\" says that "
        + "they are decimal marks; else save the numbers without"
    case .ambiguousPoints:
      "numbers of this column have points, those of others decimal commas; \"decimal\": \"point\" says that "
        + "they are decimal marks here; else save the numbers without points"
    case .onlyComments:
      "the lines begin with #, as comments do; \"comment\": \"\" takes them for rows"
    case .tooLarge(let number, let limit):
      "\(number) is too large; numbers are at most \(limit) in magnitude"
    case .negativeWeight(let weight): "\(weight) is below 0; weights and counts are 0 or above"
    case .unknownColumn(let reference, let available, let hasNames):
      hasNames
        ? "there is no column \(reference); the columns are \(listed(available))"
        : "there is no column \(reference); "
          + "\(counted(available.count, "column")) without names, chosen by number from 1"
    case .ambiguousColumn(let name, let numbers):
      "the columns \(numbers.prefix(20).map(String.init).joined(separator: ", ")) are all called "
        + "\(shortened(name)); choose by number"
    case .repeatedColumn(let reference): "the column \(reference) is chosen twice"
    case .noNumericColumn(let available):
      "no column begins with a number; the columns are \(listed(available))"
    case .notANumber(let text, let column):
      "\(text) is not a number (column \(column))\(Self.hint(for: text))"
    case .unitOfNumbers(let text, let column):
      "\(text) is not a number (column \(column)); if the line holds units, \"missingValues\" may name them"
    case .notFinite(let text, let column): "\(text) is not finite (column \(column))"
    case .missingValue(let text, let column):
      text == "\"\""
        ? "a value is missing (column \(column))"
        : "a value is missing (column \(column)): \(text)"
    case .numberTooLong(let column):
      "a number has at most \(DataFileLimits.numberLength) bytes (column \(column))"
    case .truncatedGzip: "the compressed data end too early; the file is not complete"
    case .damagedGzip: "the compressed data are damaged"
    case .unpacking:
      "takes more work to unpack, as often as it is read, than is allowed (--limit)"
    case .growth(let limit):
      "the compressed data grow to more than \(limit.ratio) times what is stored, beyond "
        + "\(limit.freeSize >> 20) MiB; decompressed, the file can be read"
    case .textOnly(let option): "\"\(option)\" goes with text files; a NumPy file has numbers alone"
    case .missingText(let text):
      "\(text) cannot stand for a missing value here: a NumPy file has numbers alone"
    case .missingNumber(let number, let column):
      "\"where\" asks column \(column) for \(Int(exactly: number).map(String.init) ?? "\(number)"), which "
        + "stands for a missing value by \"missingValues\"; leave it out of one of them"
    case .numPyHeader(let text): "the NumPy header \(text)"
    case .numPyType(let text):
      "the array has \(text)"
    case .notBoolean(let byte, let column):
      "a boolean is 0 or 1; found \(byte) (column \(column))"
    case .notLongDouble(let column): "the bits are those of no long double (column \(column))"
    case .numPyShape(let shape):
      "the array has \(counted(shape.count, "dimension")); one or two are read"
    case .numPySize(let found, let expected):
      found < expected
        ? "the file is not complete: \(counted(found, "byte")) of \(expected) after the header"
        : "the file has more than the \(counted(expected, "byte")) that its shape takes"
    case .tooManyKeptValues:
      "the array is too large to read several columns in Fortran order; save it in C order"
    }
  }
}

func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

private func listed(_ names: [String]) -> String {
  let limit = 20
  let list = names.prefix(limit).map(shortened).joined(separator: ", ")
  return names.count > limit ? list + " and \(names.count - limit) more" : list
}
