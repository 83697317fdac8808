import Foundation
import TestSupport
import Testing

/// The languages that no tool on the machine of the tests reads; `Scripts/test-pages` has such tools.
@Suite struct DescribeLanguagesTests {
  @Test("MkDocs gets images of Markdown whose fragments say on which pages they are shown")
  func mkDocs() throws {
    let bench = try DescribedBench.bench()
    #expect(
      try bench.run("describe", "two.json", "--format", "mkdocs", "--theme", "light,dark").text
        == "![\(DescribedBench.plain)](two.png#only-light)\n![\(DescribedBench.plain)](two~dark.png#only-dark)\n"
    )
    #expect(
      try bench.run("describe", "two.json", "--format", "mkdocs", "--scale", "2").text
        == "![\(DescribedBench.plain)](two@2x.png){ width=\"144\" }\n")
    #expect(
      try bench.run(
        "describe", "two.json", "--format", "mkdocs", "--caption", "a *b* <c>", "--label", "two"
      ).text == """
        <figure markdown="span" id="two">
        ![\(DescribedBench.plain)](two.png)
        <figcaption>a &#42;b&#42; &#60;c&#62;</figcaption>
        </figure>

        """)
  }

  @Test("Quarto gets figures whose labels begin as it wants, and a block of a light and a dark one")
  func quarto() throws {
    let bench = try DescribedBench.bench(DescribedBench.difficult)
    let text = #"A \"b\" \&lt; <c> [d](e) `f` *g* \\ h_i |j| 'k' l m n é"#
    for label in ["two", "fig-two"] {
      #expect(
        try bench.run(
          "describe", "two.json", "--format", "quarto", "--caption", "a [*b*]{.c} $x$ @d",
          "--label", label
        ).text
          == #"![a \[\*b\*\]\{.c\} \$x\$ \@d](two.png){#fig-two fig-alt="\#(text)"}"# + "\n")
    }
    #expect(
      try DescribedBench.bench().run(
        "describe", "two.json", "--format", "quarto", "--theme", "light,dark", "--caption", "1. A",
        "--label", "two", "--scale", "2"
      ).text == """
        ::: {#fig-two}
        ![](two@2x.png){.light-content width=144 fig-alt="\(DescribedBench.plain)"}

        ![](two~dark@2x.png){.dark-content width=144 fig-alt="\(DescribedBench.plain)"}

        1\\. A

        :::

        """)
  }

  @Test("DocC gets the name without the marks of variants, and has no labels")
  func docC() throws {
    let bench = try DescribedBench.bench(#"a "b" } \#u{5C}"#)
    #expect(
      try bench.run(
        "describe", "two.json", "--format", "docc", "--figure", "Resources/", "--scale", "1,2",
        "--theme", "light,dark", "--caption", #"} *a* ``b`` "c" {"#
      ).text == #"""
        @Image(source: "two.png", alt: "a 'b' } \ ") {
          &#125; \*a\* \`\`b\`\` \"c\" &#123;
        }

        """#)
    let labelled = try bench.run("describe", "two.json", "--format", "docc", "--label", "two")
    #expect(labelled.status == 64 && labelled.output.isEmpty)
    let quoted = try bench.run("describe", "two.json", "--format", "docc", "--figure", "a\"b.png")
    #expect(quoted.status == 64 && quoted.output.isEmpty)
  }

  @Test("LaTeX gets a PDF in its real size, or as wide as the column")
  func latex() throws {
    let bench = try DescribedBench.bench(#"50% of $x_1$ & "y" {~^#} \#u{5C}input"#)
    let width = #"width=\ifdim\linewidth<2in\linewidth\else2in\fi"#
    let text =
      ##"50\% of \$x\_1\$ \& \string"y\string" \{\textasciitilde{}\textasciicircum{}\#\} \textbackslash{}input"##
    #expect(
      try bench.run("describe", "two.json", "--format", "latex").text
        == #"\includegraphics[\#(width), alt={\#(text)}]{two.pdf}"# + "\n")
    #expect(
      try bench.run(
        "describe", "two.json", "--format", "latex", "--figure", "a_b c~d.png", "--caption",
        #"\end{figure} "--" <a|b> `"#, "--label", "fig:two"
      ).text == #"""
        \begin{figure}
          \centering
          \includegraphics[\#(width), alt={\#(text)}]{a_b c\string~d.png}
          \caption{\textbackslash{}end\{figure\} \symbol{34}-\kern0pt-\symbol{34} \textless{}a\textbar{}b\textgreater{} \symbol{96}}
          \label{fig:two}
        \end{figure}

        """#)
    for path in ["a#b.pdf", "a%b.pdf", "a\nb.pdf", #"a\b.pdf"#, "a{b.pdf", "two.svg"] {
      let refused = try bench.run("describe", "two.json", "--format", "latex", "--figure", path)
      #expect(refused.status == 64 && refused.output.isEmpty, "\(path)")
    }
  }

  @Test("Typst gets an SVG in its real size, or as wide as the column")
  func typst() throws {
    let bench = try DescribedBench.bench(#"a "b" \#u{5C}u{41} #c ##[d]"#)
    let image =
      #"layout(size => image("two.svg", width: calc.min(2in, size.width), alt: "a \"b\" \\u{41} #c ##\u{5b}d]"))"#
    #expect(try bench.run("describe", "two.json", "--format", "typst").text == "#\(image)\n")
    #expect(
      try bench.run(
        "describe", "two.json", "--format", "typst", "--caption", "= *a* #b [c] // d @e", "--label",
        "two"
      ).text == ##"""
        #figure(
          \##(image),
          caption: [\= \*a\* \#b \[c\] \/\/ d \@e],
        ) <two>

        """##)
    for ending in ["png", "pdf"] {
      let page = try bench.run(
        "describe", "two.json", "--format", "typst", "--figure", "a.\(ending)")
      #expect(page.text.contains(#"image("a.\#(ending)""#))
    }
  }

  @Test(
    "A page of paper shows one theme", arguments: ["latex", "typst"])
  func paperThemes(format: String) throws {
    let bench = try DescribedBench.bench()
    let arguments = ["describe", "two.json", "--format", format, "--theme"]
    let two = try Tool.gmmPlot.run(arguments + ["light,dark"], in: bench.folder)
    #expect(two.status == 64 && two.output.isEmpty)
    let one = try Tool.gmmPlot.run(arguments + ["book"], in: bench.folder)
    #expect(one.text.contains("two\(format == "latex" ? "\\string~book.pdf" : "~book.svg")"))
  }
}
