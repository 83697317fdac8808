import DataFiles
import Foundation
import TestSupport
import Testing

@Suite("Archives of arrays") struct ArchiveTests {
  private func archive(_ name: String) throws -> [UInt8] { try fixture("archives/\(name)") }

  @Test("Of several arrays one has to be chosen, by the name that it has")
  func choice() throws {
    let several = try archive("several.npz")
    #expect(
      try complaint(several, name: "several.npz")
        == "the archive has several arrays; choose one of them: "
        + #""labels", "heights", "counts", "wide""#)
    #expect(
      try complaint(several, array: "height")
        == #"there is no array "height" in the archive; the arrays are "#
        + #""labels", "heights", "counts", "wide""#)
    #expect(
      try complaint(several, array: "labels")
        == "the array has text; save numbers, such as x.astype(float)")
    // What one array is says nothing where another may be meant.
    #expect(try complaint(archive("twice.npz")).hasPrefix("the archive has several arrays"))
    #expect(
      try complaint(archive("twice.npz"), array: "x") == #"the archive has two arrays "x""#)
  }

  @Test("A name of an array goes with archives alone")
  func noArchive() throws {
    for bytes in [Array("x\n1\n".utf8), try fixture("numpy/c.npy")] {
      #expect(
        try complaint(bytes, array: "x")
          == "the file is not an archive (.npz), so it has no arrays to choose from")
    }
    #expect(
      try complaint("x\n1\n".utf8, name: "x.NPZ")
        == "the file is named .npz but does not begin as a NumPy file")
  }

  @Test("Archives of other things say what they are")
  func others() throws {
    #expect(try complaint(archive("empty.npz")) == "the archive is empty")
    #expect(
      try complaint(archive("tables.zip"))
        == #"the archive has no arrays (.npy), but "a.csv", "b.csv"; unpack it"#)
    #expect(
      try complaint(archive("nested.npz"))
        == #"the archive has no arrays (.npy), but "one.npz"; unpack it"#)
    #expect(
      try complaint(archive("text.npz"))
        == #"the archive has "x.npy", which does not begin as a NumPy file"#)
    #expect(
      try complaint(archive("bzip2.npz"))
        == #"the archive has "x.npy" compressed with bzip2; save it with numpy.savez"#)
    #expect(
      try complaint(archive("lzma.npz"))
        == #"the archive has "x.npy" compressed with LZMA; save it with numpy.savez"#)
  }

  @Test("Spreadsheets are named by their first entry")
  func spreadsheets() throws {
    for (name, word) in [
      ("[Content_Types].xml", ".xlsx"), ("_rels/.rels", ".xlsx"), ("docProps/app.xml", ".xlsx"),
      ("xl/workbook.xml", ".xlsx"), ("mimetype", ".ods"),
    ] {
      #expect(
        try complaint(localHeader(name: name), name: "book")
          == "the file is a spreadsheet (\(word)) or another document; save it as CSV; "
          + "CSV, TSV and NumPy's .npy and .npz are read, and gzip of these")
    }
  }

  /// What stands before an empty entry.
  private func localHeader(name: String, flags: UInt8 = 0, size: UInt32 = 0) -> [UInt8] {
    let sizes = (0..<2).flatMap { _ in (0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) } }
    return [0x50, 0x4B, 3, 4, 20, 0, flags, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes
      + [UInt8(name.utf8.count & 255), UInt8(name.utf8.count >> 8), 0, 0] + Array(name.utf8)
  }

  @Test("Encrypted entries, endless names and sizes beyond all measure are errors")
  func hostile() throws {
    #expect(
      try complaint(localHeader(name: "x.npy", flags: 1))
        == #"the archive has "x.npy" encrypted; save it with numpy.savez"#)
    #expect(
      try complaint(localHeader(name: String(repeating: "x", count: 1025)))
        == "the archive has a name of more than 1024 bytes")
    #expect(
      try complaint(localHeader(name: "x.npy", size: 0xFFFF_FFFE)) == "the archive is not complete")
    #expect(
      try complaint(localHeader(name: "x.npy", flags: 8) + [UInt8](repeating: 0, count: 30))
        == #"the archive has "x.npy" without its size; save it to a file, not to a pipe"#)
    var long = localHeader(name: "x.npy", size: .max)
    long[28] = 20
    long += [1, 0, 16, 0] + [UInt8](repeating: 255, count: 16)
    #expect(try complaint(long) == "the archive describes more bytes than there can be")
    // A size that only the array tells, which does not fit together with what goes before.
    let description = "{'descr': '|u1', 'fortran_order': False, 'shape': (\(Int.max),), }\n"
    let array = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(description.utf8.count), 0]
    #expect(
      try complaint(
        localHeader(name: "x.npy", flags: 8) + array + Array(description.utf8)
          + [UInt8](repeating: 0, count: 400))
        == "the archive describes more bytes than there can be")
  }

  @Test("An archive that is cut off anywhere is an error, and so are bytes after its end")
  func truncated() throws {
    for name in ["one.npz", "packed.npz", "piped-compressed.npz", "piped.npz"] {
      let file = try archive(name)
      let array = name.hasPrefix("piped") ? "last" : nil
      for count in 4..<file.count {
        let text = try complaint(file.prefix(count), name: name, array: array)
        #expect(text.contains("is not complete"), "\(count) bytes: \(text)")
      }
      #expect(
        try complaint(file + [0], name: name, array: array)
          == "the archive has more bytes after its end")
    }
  }

  /// An archive, compressed once more, of 100,000 zeros, `big`, and the numbers 1, 2 and 3, `x`; made by
  /// Python's `zipfile` and `gzip`.
  private static let long = """
    H4sIAAAAAAACA+3Pz0obURQH4InRWiQ7sy2Mq6tlkJZiERHqougiKLNxIQh2NBMjSBJmRBQR8g5u+gJd+RR9EZ+hj9A7RLC4bHfl\
    +4Zz//zgDPfkvfZ8N5lZOX7ce1qebnSSphZjcnpxvj6a3D4cHO7nR63kOrkL/bI+q8JWGrYHmyFLw2BcXVXF6GRc9csm3y0u6zLm\
    9bCYlPG++vFDI1vL0vv07ywlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP+JvNee7z6fV47f/3z39Xs8NbUQ62Z9NLl9ODjcz49a\
    yXVyF/plfVaFrTRsDzZDlobBuLqqitHJuOqXTb5bXNZlzOthMSnjffVTtpal9+k/WJo97teX51fuzLa3O3mvNddtvzz+ce9pebrR\
    SZpa/GPEaatZTy/Om2FeN72e+KXpR/zNzaxl4U0TzcVvGPdvnztx/Q3sv+rg3jYMAA==
    """

  @Test("An array is found behind one that is longer than any buffer")
  func long() throws {
    let file = try [UInt8](#require(Data(base64Encoded: Self.long)))
    for part in [1000, .max] {
      #expect(try read(file, name: "long", array: "x", part: part).values == [[1, 2, 3]])
    }
  }

  @Test("What a descriptor behind an array says has to be true", arguments: [4, 8, 16])
  func descriptors(place: Int) throws {
    // The signature, the checksum, and the sizes, compressed and whole, of 8 bytes each.
    for name in ["piped.npz", "piped-compressed.npz"] {
      var file = try archive(name)
      let start = try #require(
        file.indices.last { file[$0...].starts(with: [0x50, 0x4B, 0x07, 0x08]) })
      file[start + place] ^= 1
      #expect(throws: DataFileError.self) { try read(file, name: name, array: "last") }
    }
  }

  @Test("A source is read to its end, whichever array is wanted")
  func wholeSource() throws {
    let file = try archive("several.npz")
    for array in ["heights", "wide"] {
      let all = source(file, part: 50)
      var count = 0
      _ = try DataFile(name: "f") { buffer in
        let read = try all(buffer)
        count += read
        return read
      }.columns(DataOptions(array: array))
      #expect(count == file.count)
    }
  }

  @Test(
    "A damaged archive is an error or has the same numbers",
    arguments: [
      ("one.npz", nil), ("packed.npz", nil), ("piped.npz", "heights"),
      ("piped-compressed.npz", "counts"), ("several-compressed.npz", "heights"),
    ])
  func mutations(name: String, array: String?) throws {
    let original = try archive(name)
    let whole = try read(original, name: name, array: array)
    var generator = ArbitraryNumbers(seed: 20_261_130)
    for _ in 0..<2000 {
      var bytes = original
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.remove(at: place)
      default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      }
      do {
        #expect(try read(bytes, name: name, array: array) == whole, "changed at \(place)")
      } catch let error as DataFileError {
        #expect(!error.message.isEmpty && !error.message.contains("\n"))
      }
    }
  }
}
