import Foundation
import TestSupport
import Testing

/// What experiments of strangers may name, and what messages show of it.
@Suite struct NamedFileTests {
  private static let mixture =
    #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
  private static let timeout = "timeout 20 gmm-plot"

  private func bench(
    data: String = #""sample": { "size": 10 }"#, figure: String = "{}"
  ) throws -> Workbench {
    let bench = try Workbench()
    try bench.write("{ \(Self.mixture),\n  \(data),\n  \"figure\": \(figure) }", to: "spec.json")
    return bench
  }

  @Test(
    "Devices, pipes and files of the system are refused at once, with the place that names them",
    arguments: ["/dev/ptmx", "/dev/zero", "/dev/null", "/dev/tty", "pipe", "link"])
  func notAFile(path: String) throws {
    for (command, data, figure, place, shown) in [
      ("validate spec.json", #""data": { "file": "\#(path)" }"#, "{}", "2:21", path),
      ("spec.json -o new.svg", #""data": { "file": "\#(path)" }"#, "{}", "2:21", path),
      ("inspect spec.json", #""data": { "file": "\#(path)" }"#, "{}", "2:21", path),
      ("spec.json -o new.svg --check", #""data": { "file": "\#(path)" }"#, "{}", "2:21", path),
      (
        "validate spec.json", #""sample": { "size": 10 }"#, #"{ "theme": "./\#(path)" }"#, "3:24",
        "./\(path)"
      ),
      (
        "spec.json -o new.svg", #""sample": { "size": 10 }"#, #"{ "font": "./\#(path)" }"#, "3:23",
        "./\(path)"
      ),
    ] {
      let isAbsolute = path.hasPrefix("/")
      let bench = try bench(
        data: data, figure: isAbsolute ? figure.replacing("./", with: "") : figure)
      let name = isAbsolute ? path : shown
      let result = try bench.shell(
        "mkfifo pipe; ln -s pipe link; \(Self.timeout) \(command); echo $?")
      #expect(result.text == "65\n", "\(command) \(path)")
      #expect(
        result.errors.hasPrefix("spec.json:\(place): error: \(name) is a "), "\(result.errors)")
      #expect(try bench.contents == ["good.json", "link", "pipe", "spec.json"])
    }
  }

  @Test("A panel's data file is refused with the place of the panel")
  func panel() throws {
    let bench = try bench(figure: #"{ "panels": [{ "data": { "file": "/dev/zero" } }] }"#)
    let result = try bench.run("spec.json", "-o", "new.svg")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("spec.json:3:46: error: /dev/zero is a device"))
  }

  @Test(
    "A file of the system that is endless or has no size is refused",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/pagemap"), "needs /proc"),
    arguments: ["/proc/self/environ", "/proc/self/pagemap", "/proc/self/cmdline"])
  func proc(path: String) throws {
    for (data, figure) in [
      (#""data": { "file": "\#(path)" }"#, "{}"),
      (#""sample": { "size": 10 }"#, #"{ "theme": "\#(path)" }"#),
    ] {
      let bench = try bench(data: data, figure: figure)
      let result = try bench.shell(
        "SECRET=hunter2 \(Self.timeout) spec.json -o new.svg; echo $?")
      #expect(result.text == "65\n")
      #expect(result.errors.contains("\(path) ") || result.errors.hasPrefix("\(path): error: "))
      #expect(!result.errors.contains("hunter2") && !result.errors.contains("spec.json -o"))
    }
  }

  private static let secrets = [
    "root:$6$hunter2$hash:19000:0:99999:7:::\nhunter2:*:19000:0:99999:7:::\n",
    "hunter2=1\nTOKEN=hunter2\n", "-----BEGIN KEY-----\nhunter2\nhunter2\n",
    "user,password\nhunter2,hunter2\nhunter2,hunter2\n", "hunter2\0hunter2\n", "hunter2",
    "[hunter2]\nhunter2 = 1\n", #"{ "hunter2": "hunter2" }"#, #""hunter2""#, "hunter2: hunter2\n",
    "'hunter2'\n", "{ hunter2 }", "{ \"hunter2\": \nhunter2",
  ]

  @Test(
    "Of a file that is no table and no theme, an experiment that names it learns nothing",
    arguments: secrets)
  func secret(content: String) throws {
    for (data, figure) in [
      (#""data": { "file": "secret" }"#, "{}"),
      (#""data": { "file": "secret", "columns": ["x"] }"#, "{}"),
      (#""data": { "file": "secret", "columns": ["hunter"] }"#, "{}"),
      (#""data": { "file": "secret", "columns": [2], "header": false }"#, "{}"),
      (#""data": { "file": "secret", "where": { "column": 1, "is": 3 } }"#, "{}"),
      (#""data": { "file": "secret", "groups": 1, "columns": [1] }"#, "{}"),
      (#""sample": { "size": 10 }"#, #"{ "theme": "./secret" }"#),
      (#""sample": { "size": 10 }"#, #"{ "font": "./secret" }"#),
    ] {
      for command in ["validate", "inspect", "-v -o new.svg", "--diagnostics json -o new.svg"] {
        let bench = try bench(data: data, figure: figure)
        try bench.write(content, to: "secret")
        let result = try bench.shell("gmm-plot \(command) spec.json")
        if command != "validate" { #expect(result.status != 0, "\(data) \(figure)") }
        #expect(!result.errors.contains("hunter2"), "\(result.errors)")
        #expect(!result.text.contains("hunter2"), "\(result.text)")
      }
    }
  }

  @Test("Of a table, an experiment that names it is shown the cell at fault, and nothing beside it")
  func cell() throws {
    let table = "user,password,age\nada,hunter2,36\nalan,enigma,41\n"
    for (keys, words) in [
      (
        #", "columns": ["password"]"#,
        "faithful.csv:2:5: error: \"hunter2\" is not a number (column \"password\")\n"
      ),
      (
        #", "columns": ["pasword"]"#,
        "there is no column \"pasword\"; the file has 3 columns; did you mean \"password\"?\n"
      ),
      (
        #", "columns": ["x"]"#, "there is no column \"x\"; the file has 3 columns\n"
      ),
    ] {
      let bench = try bench(data: #""data": { "file": "faithful.csv"\#(keys) }"#)
      try bench.write(table, to: "faithful.csv")
      let result = try bench.run("spec.json", "-o", "new.svg")
      #expect(result.status == 65)
      #expect(result.errors.contains(words), "\(result.errors)")
      for word in ["ada", "alan", "36"] { #expect(!result.errors.contains(word)) }
    }
    let long = String(repeating: "z", count: 100)
    let bench = try bench(data: #""data": { "file": "faithful.csv" }"#)
    try bench.write("x\n1\n2\n\(long)\n", to: "faithful.csv")
    let result = try bench.run("spec.json", "-o", "new.svg")
    #expect(result.errors.contains("\"\(long.prefix(40))…\" is not a number"))
    #expect(!result.errors.contains(long.prefix(41)))
  }

  @Test("Of a theme that an experiment names, the word at fault is shown, and no line")
  func theme() throws {
    let bench = try bench(figure: #"{ "theme": "look.json" }"#)
    try bench.write("{ \"background\": \"whit\",\n \"text\": whie }", to: "look.json")
    let result = try bench.run("validate", "spec.json")
    #expect(result.status == 65)
    #expect(
      result.errors == "look.json:2:10: error: text stands in double quotes: \"whie\"\n",
      "\(result.errors)")
  }

  @Test("What the command line names is quoted with its line")
  func user() throws {
    let bench = try Workbench()
    try bench.write("user,age\nada,36\nalan,x\n", to: "people.csv")
    let data = try bench.run("people.csv", "--column", "age", "--components", "1")
    #expect(
      data.errors.hasSuffix(
        "people.csv:3:6: error: \"x\" is not a number (column \"age\")\n"
          + "  alan,x\n       ^\n"), "\(data.errors)")
    let column = try bench.run("people.csv", "--column", "ages", "--components", "1")
    #expect(column.errors.contains("the columns are \"user\", \"age\""), "\(column.errors)")
    try bench.write("{ \"text\": whie }", to: "look.json")
    let theme = try bench.run("good.json", "-o", "new.svg", "--theme", "look.json")
    #expect(theme.errors.hasSuffix("\n  { \"text\": whie }\n            ^~~~\n"), "\(theme.errors)")
  }

  @Test(
    "A file of a few kilobytes that grows to hundreds of megabytes is refused", .needs(Tool("gzip"))
  )
  func bomb() throws {
    let bench = try bench(data: #""data": { "file": "bomb.csv.gz" }"#)
    let result = try bench.shell(
      """
      { echo x; yes 1 | head -c 100000000; } | gzip -9 > bomb.csv.gz
      gmm-plot spec.json -o new.svg; echo $?
      """)
    #expect(result.text == "65\n")
    #expect(
      result.errors
        == "bomb.csv.gz: error: the compressed data grow to more than 200 times what is "
        + "stored, beyond 64 MiB; decompressed, the file can be read\n")
  }

  @Test("Names that are not UTF-8 are refused before anything is written")
  func encoding() throws {
    let bench = try Workbench()
    for command in [
      #"good.json -o "$(printf '\377\376.png')""#, #""$(printf 'go\377d.json')" -o new.png"#,
      #"validate "$(printf '\377')""#, #"good.json -o new.png --depfile "$(printf '\377')""#,
      #"inspect --set "title=$(printf '\377')" good.json"#,
    ] {
      let result = try bench.shell("gmm-plot \(command); echo $?")
      #expect(result.text == "64\n")
      #expect(result.errors.contains(#"\xff"#) && result.errors.contains("error: is not UTF-8"))
      #expect(try bench.contents == ["good.json"])
    }
  }

  @Test(
    "A figure that cannot be read is called by its cause when it is checked, and is not missing",
    arguments: [
      ("mkdir new.png", 65, "is a folder; name the files in it"),
      ("mkfifo new.png", 65, "is a pipe, and no figure"),
      ("ln -s new.png new.png", 66, "too many levels of symbolic links"),
    ])
  func figure(preparation: String, status: Int, reason: String) throws {
    let bench = try Workbench()
    let result = try bench.shell(
      "\(preparation); \(Self.timeout) good.json -o ./new.png --check; echo $?")
    // A folder is where figures go, unless it is named as a figure is.
    if preparation.hasPrefix("mkdir") { return }
    #expect(result.text == "\(status)\n")
    #expect(result.errors == "./new.png: error: \(reason)\n")
  }

  @Test(
    "A figure without permission to read is called by its cause", .enabled(if: geteuid() != 0))
  func noPermission() throws {
    let bench = try Workbench()
    let result = try bench.shell(
      "touch new.png; chmod 0 new.png; gmm-plot good.json --check -o new.png; echo $?")
    #expect(result.text == "66\n")
    #expect(result.errors == "new.png: error: permission denied\n")
  }
}
