import Testing

@testable import Plotting

@Suite("Formulas between dollar signs are read")
struct FormulaReadingTests {
  /// What is wrong with a text, and the part of it to blame.
  private func mistake(_ text: String) -> (part: String, message: String)? {
    do {
      _ = try FormulaText(text)
      return nil
    } catch {
      let scalars = Array(text.unicodeScalars)[error.range]
      return (String(String.UnicodeScalarView(scalars)), error.message)
    }
  }

  @Test(
    "A text has formulas where it has an even number of dollar signs without a backslash",
    arguments: [
      ("", false), ("a", false), ("$", false), ("$x$", true), ("a $x$ b", true), ("$x$ $", false),
      ("\\$x\\$", false), ("\\$ $x$", true), ("$x$ and $y$", true), ("5 $, 6 $, 7 $", false),
    ])
  func hasFormula(text: String, hasFormula: Bool) {
    #expect(FormulaText.hasFormula(text) == hasFormula)
  }

  @Test("A dollar sign with a backslash before it is a dollar sign")
  func dollars() {
    #expect(FormulaText.unescaped("\\$5 and $") == "$5 and $")
    #expect(FormulaText.words(of: "\\$5 for $x$") == "$5 for x")
    #expect(FormulaText.escaped("$x$ \\$") == "\\$x\\$ \\\\$")
    #expect(FormulaText.unescaped(FormulaText.escaped("$x$ \\$")) == "$x$ \\$")
    #expect(FormulaText.outsideFormulas("a $x$ b\n\\$") == "a  b\n$")
  }

  @Test(
    "A mistake is blamed on its place",
    arguments: [
      ("$\\sigm$", "\\sigm", "unknown command \\sigm in a formula; did you mean \\sigma?"),
      ("μ $\\foo$", "\\foo", "unknown command \\foo in a formula"),
      ("$\\tfrac{1}{2}$", "\\tfrac", "write \\frac"),
      ("$x^a^b$", "^", "a second superscript of one letter"),
      ("$x_a^b_c$", "_", "a second subscript of one letter"),
      ("$x_$", "_", "nothing follows _"), ("${x_}$", "_", "nothing follows _"),
      ("$x__a$", "_", "nothing follows _"), ("${a$", "{", "the brace { has no closing }"),
      ("$a}$", "}", "the brace } has no opening {"),
      ("$\\left( a$", "\\left", "\\left has no \\right"),
      ("$a \\right)$", "\\right", "\\right without \\left before it"),
      ("$\\left a \\right)$", "a", "a fence must follow \\left; found a. Allowed: ("),
      ("$a#b$", "#", "# in a formula is written \\#"), ("$a % b$", "%", "is written \\%"),
      ("$a\"$", "\"", "a quotation mark has no meaning"), ("$$", "$$", "the formula is empty"),
      ("$ $", "$ $", "the formula is empty"),
      ("$\\frac{a}$", "\\frac", "\\frac needs two arguments in braces"),
      ("$\\frac{}{a}$", "{}", "the argument of \\frac is empty"),
      ("$\\sqrt[3{x}$", "[", "the bracket [ of \\sqrt has no closing ]"),
      ("$\\hat$", "\\hat", "\\hat needs what it is set on in braces"),
      ("$\\text{a {b}}$", "{", "\\text takes characters alone"),
      ("$\\mathbf x$", "\\mathbf", "\\mathbf needs"), ("$\\text{a$", "{", "has no closing }"),
      ("$\\hspace{a}$", "\\hspace{a}", "\\hspace takes a number"),
      ("$\\genfrac{(}{)}{x}{1}{a}{b}$", "\\genfrac{(}{)}{x}{1}", "the thickness of the stroke"),
      ("$\\genfrac{(}{)}{0}{4}{a}{b}$", "\\genfrac{(}{)}{0}{4}", "is the style, 0"),
      ("$a \\\\ b$", "\\\\", "breaks lines within \\substack alone"),
      ("$\\begin{array}$", "\\begin", "environments are not set"), ("$`$", "`", "has no meaning"),
    ])
  func mistakes(text: String, part: String, message: String) throws {
    let found = try #require(mistake(text))
    #expect(found.part == part)
    #expect(found.message.contains(message), "\(found.message)")
  }

  @Test(
    "Mathematics after a dollar sign that begins no formula is told of, a price is not",
    arguments: [
      ("$x$", nil), ("$5", nil), ("$5\nto $6", nil), ("$5, $6 or $7", nil), ("a_b $", nil),
      ("\\$x_1", nil), ("$5\n$x_1$\n$6", nil), ("$5 \\$ 6\n\\$", nil), ("a\\b\n$x$ $y$", nil),
      ("$\\mu", 0), ("$x^2", 0), ("a $x_1$ for $5", 2), ("$5 for $x_1$", 7), ("$a\n=b_1$", 0),
      ("$5\nto $6\n$\\mu\n\n= 1$", 9), ("$1\nto $x_1", 6), ("$a\\", 0),
    ] as [(String, Int?)])
  func unread(text: String, place: Int?) {
    #expect(FormulaText.unreadMathematics(in: text)?.range.lowerBound == place)
  }

  @Test(
    "What is written for commands of LaTeX that formulas do not have is said, and nothing far-fetched",
    arguments: [
      ("bigl", "\\left and \\right set fences that grow"), ("Var", "write \\operatorname{Var}"),
      ("textcolor", "the color of its text"), ("ref", "in a formula. Allowed: Greek letters"),
      ("num", "in a formula. Allowed"), ("sgima", "did you mean \\sigma?"),
      ("Sgima", "did you mean \\Sigma?"), ("overlin", "did you mean \\overline?"),
    ])
  func hints(name: String, message: String) throws {
    let found = try #require(mistake("$\\\(name) x$"))
    #expect(found.message.contains(message), "\(found.message)")
  }

  @Test("Parts are thirty deep within one another at most, and two thousand in number")
  func limits() throws {
    func nested(_ depth: Int) -> String {
      "$" + String(repeating: "{", count: depth) + "x" + String(repeating: "}", count: depth) + "$"
    }
    #expect(mistake(nested(30)) == nil)
    #expect(try #require(mistake(nested(31))).message.contains("more than 30 deep"))
    #expect(try #require(mistake(nested(100_000))).message.contains("more than 30 deep"))
    let accents = "$" + String(repeating: "\\hat", count: 100_000) + "x$"
    #expect(try #require(mistake(accents)).message.contains("more than 30 deep"))
    #expect(mistake("$" + String(repeating: "x", count: 2000) + "$") == nil)
    let long = "$" + String(repeating: "x", count: 2001) + "$"
    #expect(try #require(mistake(long)).message.contains("more than 2000 parts"))
  }

  @Test("Every name of the tables is read and has one character")
  func names() {
    #expect(FormulaSymbols.entries.count > 590)
    for (name, character) in [
      ("sigma", "σ"), ("leq", "≤"), ("le", "≤"), ("to", "→"), ("infty", "∞"), ("ldots", "…"),
      ("forall", "∀"), ("S", "§"), ("langle", "⟨"), ("backslash", "\\"), ("hbar", "ħ"),
    ] {
      #expect(FormulaSymbols.entries[name]?.scalar == character.unicodeScalars.first, "\(name)")
    }
    for name in FormulaSymbols.entries.keys {
      #expect(mistake("$\\\(name) x$") == nil, "\(name)")
    }
  }

  @Test("A wide bar is a stroke above something")
  func wideBar() throws {
    let wide = try FormulaText("$\\widebar{xy} \\widebar x$")
    #expect(try wide == FormulaText("$\\overline{{xy}} \\overline{x}$"))
  }

  @Test("White space around signs is Matplotlib's")
  func spacing() throws {
    func found(_ text: String) throws -> [FormulaSymbol.Spacing] {
      guard case .formula(let nodes)? = try FormulaText(text)?.parts.first else { return [] }
      return nodes.compactMap { if case .symbol(let symbol) = $0 { symbol.spacing } else { nil } }
    }
    #expect(try found("$a-b$") == [.none, .around, .none])
    #expect(try found("$-b$") == [.none, .none])
    #expect(try found("$= -b$") == [.around, .none, .none])
    #expect(try found("$1.5$") == [.none, .none, .none])
    #expect(try found("$a,b$") == [.none, .after, .none])
    #expect(try found("$a \\to b$") == [.none, .around, .none])
    // After the limits of max, as Matplotlib's parser leaves its note standing.
    #expect(try found("$\\max_k x=1$") == [.none, .none, .none])
  }
}
