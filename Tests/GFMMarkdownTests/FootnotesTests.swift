import GFMMarkdown
import Testing

struct FootnotesTests {
  private func html(_ text: String, _ footnotes: MarkdownFootnotes?) throws -> String {
    var options = MarkdownOptions()
    options.footnotes = footnotes
    return try MarkdownRenderer(options: options).render(text).html
  }

  @Test func areNamedAsTheSiteNamesThem() throws {
    var names = MarkdownFootnotes(list: "Notas & <más>", back: "Volver a \"{number}\"")
    names.prefix = "pan-"
    let html = try html("Uno[^a] dos[^b] tres[^a].\n\n[^a]: A.\n[^b]: B.\n", names)
    #expect(
      html == """
        <p>Uno<sup class="footnote-ref"><a href="#pan-fn-1" id="pan-fnref-1" role="doc-noteref">1</a></sup> \
        dos<sup class="footnote-ref"><a href="#pan-fn-2" id="pan-fnref-2" role="doc-noteref">2</a></sup> \
        tres<sup class="footnote-ref"><a href="#pan-fn-1" id="pan-fnref-1-2" role="doc-noteref">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Notas &amp; &lt;más&gt;">
        <ol>
        <li id="pan-fn-1">
        <p>A. <a href="#pan-fnref-1" class="footnote-backref" role="doc-backlink" \
        aria-label="Volver a &quot;1&quot;">↩</a> \
        <a href="#pan-fnref-1-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Volver a &quot;1-2&quot;">↩<sup class="footnote-ref">2</sup></a></p>
        </li>
        <li id="pan-fn-2">
        <p>B. <a href="#pan-fnref-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Volver a &quot;2&quot;">↩</a></p>
        </li>
        </ol>
        </section>

        """
    )
  }

  /// But for the names, nothing is written otherwise than cmark writes it.
  @Test(arguments: [
    "Uno[^a].\n\n[^a]: A.\n\n    - b\n    - c\n", "[^a]\n\n[^a]: ```\n    x\n    ```\n",
    "| a[^t] | b |\n| - | - |\n| c | d[^t] |\n\n[^t]: E.\n",
    "# Uno[^a]\n\n> [^b]: B.\n\n*Dos[^b]*\n\n[^a]: A[^b].\n",
    "- a[^1]\n- b[^2]\n\n[^1]: Uno.\n\n    Dos.\n[^2]:\n", "[a[^x]](/b) ![c[^x]](d)\n\n[^x]: e\n",
    "Sin[^nada] notas.\n",
    "Uno[^\"><b>].\n\n[^\"><b>]: A.\n", "Uno[^é&].\n\n[^é&]: A.\n", "[^a]: nunca\n",
  ])
  func haveTheShapeThatTheyHaveWithoutNames(_ text: String) throws {
    let plain = try html(text, nil)
      .replacing(
        "<section class=\"footnotes\" data-footnotes>",
        with: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"L\">"
      )
      .replacing(" data-footnote-ref>", with: " role=\"doc-noteref\">")
      .replacing(
        " data-footnote-backref aria-label=\"Back to content\">",
        with: " role=\"doc-backlink\" aria-label=\"B\">"
      )
    let named = try html(text, MarkdownFootnotes(list: "L", back: "B"))
    // Its identifiers are of labels.
    #expect(named.replacing(/fn(ref)?-[^"]*"/, with: "\"") == plain.replacing(/fn(ref)?-[^"]*"/, with: "\""))
  }

  /// Of labels the second use of one would be the first of the other.
  @Test func haveIdentifiersOfTheirOwn() throws {
    let text = "a[^a] b[^a] c[^a-2] d[^a-2]\n\n[^a]: A.\n[^a-2]: B.\n"
    let found = try html(text, MarkdownFootnotes(list: "L", back: "B")).matches(of: /id="([^"]*)"/)
      .map { String($0.1) }
    #expect(found == ["fnref-1", "fnref-1-2", "fnref-2", "fnref-2-2", "fn-1", "fn-2"])
  }
}
