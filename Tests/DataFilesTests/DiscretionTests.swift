import Testing

@testable import DataFiles

/// What messages tell of files that perhaps nobody was meant to see.
@Suite struct DiscretionTests {
  private func isTable(_ text: String, _ options: DataOptions = DataOptions()) -> Bool {
    DataFile(Array(text.utf8), name: "f").beginsAsTable(options)
  }

  @Test(
    "A file is a table if a column of its first rows has numbers, whatever is wrong elsewhere",
    arguments: [
      "x\n1\n2\nthree\n", "name,age\nAda,36\nAlan,41\n", "1;2\n3;4\n", "a;b\n1,5;x\n2,5;y\n",
      "# measured\nx,y\n1,NA\n2,\n",
    ])
  func tables(text: String) {
    #expect(isTable(text))
    // Columns and groups that are not there change nothing.
    let options = DataOptions(columns: [.name("none")], groups: .name("none"))
    #expect(isTable(text, options))
  }

  @Test(
    "Accounts, environments, keys and prose are no tables",
    arguments: [
      "root:$6$salt$hash:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\n",
      "PATH=/bin\0TOKEN=secret\0", "TOKEN=secret\nUSER=ada\n",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\nAAAAtzc2gtZWQyNTUxOQ\n",
      "The quick brown fox\njumps over, it seems,\nthe dog.\n", "", "\u{1}\u{2}\n", "secret\n",
      "user,password\nada,enchantress\nalan,enigma\n",
    ])
  func others(text: String) {
    #expect(!isTable(text))
  }

  private let secret = "hunter2"

  @Test("Of no table a message shows nothing, of a table the cell at fault alone")
  func messages() {
    let problems: [DataFileError.Problem] = [
      .severalArrays([secret, "b"]), .unknownArray("a", available: [secret]),
      .noArrays(entries: [secret]), .archive("has \"\(secret)\" encrypted"),
      .repeatedArray(secret), .noNumericColumn(available: [secret]),
      .unknownColumn(.name("a"), available: [secret], hasNames: true),
      .notANumber("\"\(secret)\"", column: "\"\(secret)\""),
      .unitOfNumbers("\"\(secret)\"", column: "\"\(secret)\""),
      .notFinite("\"\(secret)\"", column: "\"\(secret)\""),
      .missingValue("\"\(secret)\"", column: "\"\(secret)\""), .numberTooLong(column: secret),
      .numPyType("elements of the unknown type \"\(secret)\"; save x.astype(float)"),
      .notBoolean(7, column: secret), .noMatchingRow([]),
      .ambiguousColumn(secret, numbers: [1, 2]),
    ]
    for problem in problems {
      let error = DataFileError(problem)
      #expect(!error.message(showing: .nothing).contains(secret), "\(error.message)")
      #expect(error.message(showing: .everything) == error.message)
    }
    let lists = problems.prefix(3) + [problems[5], problems[6]]
    for problem in lists {
      #expect(!DataFileError(problem).message(showing: .cell).contains(secret))
    }
    let cell = DataFileError(problems[7])
    #expect(cell.message(showing: .cell) == cell.message)
  }
}
