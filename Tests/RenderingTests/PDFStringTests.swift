import Testing

@testable import Rendering

@Suite struct PDFStringTests {
  @Test(
    "Strings of a PDF are those of ISO 32000-1, and are read back",
    arguments: [
      ("", "()"), ("plain", "(plain)"), ("a (b) \\ c", #"(a \(b\) \\ c)"#),
      (#"\)"#, #"(\\\))"#), ("π", "<FEFF03c0>"), ("a\u{1D465}", "<FEFF0061d835dc65>"),
      ("two\nlines", "<FEFF00740077006f000a006c0069006e00650073>"),
    ])
  func strings(_ text: String, _ expected: String) {
    #expect(pdfText(text) == expected)
    let read = textOfPDFString(Array((expected + " /Next (x)").utf8)[...])
    #expect(read?.text == text && read?.end == expected.utf8.count - 1)
  }

  @Test("Characters that no file can hold are replaced")
  func noncharacters() {
    #expect(pdfText("a\u{0}\u{FFFE}") == "<FEFF0061fffdfffd>")
  }

  @Test("What is no string, or is cut off, is no text")
  func damaged() {
    for text in ["", "x", "(a", #"(a\)"#, "<FEFF0061", "<0061>", "<>"] {
      #expect(textOfPDFString(Array(text.utf8)[...])?.text == nil)
    }
  }

  @Test("A name has no character that would end it")
  func names() {
    #expect(pdfName("DejaVu Sans(1)/é#") == "/DejaVuSans1")
  }
}
