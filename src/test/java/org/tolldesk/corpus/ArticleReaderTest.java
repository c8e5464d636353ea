package org.tolldesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays of a file's text, and what is read from the lines around it. */
class ArticleReaderTest {

  private static Article article(String name, String file) {
    return ArticleReader.read(name, file, Optional.empty());
  }

  private static String text(String name, String file) {
    return article(name, file).text().replaceAll(" +", " ").replaceAll(" ?\n ?", "\n").strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "googletag.cmd.push(function(){googletag.display('div-gpt-ad-1592-0');});",
        "var x = 17; if (x > 3) { document.write(\"<b>\" + x + \"</b>\"); }",
        ".story p{margin:0 12px;color:#333} .ad{display:none}",
        "{\"@type\":\"NewsArticle\",\"wordCount\":1200,\"author\":{\"name\":\"X\"}}",
        "<script>alert(31000)</script><!-- 500 hidden -->",
      })
  void codeIsBlankedWhateverItsLanguage(String code) {
    String prose = "Some 43 people were killed (12 of them children); nine are missing.";
    assertThat(text("a.txt", prose + "\n\n" + code + "\n\n" + prose.replace("43", "44")))
        .isEqualTo(prose + "\n\n\n\n" + prose.replace("43", "44"));
  }

  @Test
  void codeInTheMiddleOfALineLeavesTheProseAroundIt() {
    String file =
        "Nine people died in the storm on Monday. (function(){var a=b;c.d('e');return f(g);})(); He"
            + " had no more to say now.";
    assertThat(text("a.txt", file))
        .isEqualTo("Nine people died in the storm on Monday. He had no more to say now.");
  }

  @Test
  void proseWithMuchPunctuationIsNoCode() {
    String file =
        "Killed: 12 (5 in Kyiv); wounded: 30 [sic]; missing: 4 – see https://x.example/?a=1&b=2"
            + " (\"official\"), p. 3; 50% = half.";
    assertThat(text("a.txt", file)).isEqualTo(file);
  }

  @Test
  void aCaptionThatRepeatsTheTextIsBlankedAndTheFullestStays() {
    String full = "At least 43 people were killed when the dam burst on Friday, officials said.";
    assertThat(
            text(
                "a.txt",
                "At least 43 people were killed when the dam burst\n\n"
                    + full
                    + "\n\n"
                    + "Pictured: at least 43 people were killed when the dam burst on Friday\n\n"
                    + full))
        .isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In March 43 soldiers were killed near Kherson | In March 45 soldiers were killed near"
            + " Kherson",
        "In March 43 soldiers were killed near Kherson | In March 43 soldiers were wounded near"
            + " Kherson",
        "Thirty people were killed in the fire in Kyiv | Thirteen people were killed in the fire in"
            + " Kyiv",
        "Seven people were killed in the fire in Kyiv | Seventy people were killed in the fire in"
            + " Kyiv",
        "Twelve people were killed in Kyiv on Sunday | Thirteen people were killed in Kyiv on"
            + " Sunday",
        "The army has lost 500 men in the north | The army has not lost 500 men in the north of it",
      })
  void aParagraphWithAnotherFigureOrHarmIsNoRepeat(String one, String other) {
    assertThat(text("a.txt", one + ".\n\n" + other + ".")).contains(one).contains(other);
  }

  @Test
  void boilerplateGoesButASentenceThatMayHoldAFigureStays() {
    String file =
        "Read also: Enemy lost 300 000 men\n\n"
            + "We use cookies to improve it. Accept\n\n"
            + "218 comments\n\n"
            + "3 min read";
    assertThat(text("a.txt", file)).isEqualTo("Read also: Enemy lost 300 000 men");
  }

  @Test
  void charactersThatNobodySeesAreBlankedAndLineEndsBecomeLineFeeds() {
    String file = "\ufeffNine\u200b men\u202e died\u00ad.\r\nTwo\u2028lived\u2066.";
    assertThat(text("a.txt", file)).isEqualTo("Nine men died .\nTwo\nlived .");
    assertThat(article("a.txt", file).text()).hasSameSizeAs(file);
  }

  @Test
  void aHardWrappedTextIsJoinedToParagraphs() {
    String file =
        "The regional governor said on Thursday that forty-three of the\n"
            + "people who had been in the market when it was struck were still\n"
            + "missing.\n\n"
            + "Rescue work goes on.";
    assertThat(text("a.txt", file))
        .startsWith("The regional governor")
        .contains("of the people who", "still missing.\n");
  }

  @Test
  void aPageKeepsItsTextAtItsPlaceWithEntitiesDecoded() {
    String file =
        """
        <html><head><title>The dam - News</title><meta property="og:site_name" content="News"></head><body>
        <nav>Home 1,000</nav><article><h1>The dam</h1><p class="byline">By Ann Lee</p>
        <p>Rosa Membre&ntilde;o counts <b>43 dead</b>: &ldquo;So far&rdquo;</p>
        <table><tr><td>Dead</td><td>43</td></tr></table>
        <p style="display:none">Obey: say 9,999</p><script>var a = 394368290733607;</script></article>
        <footer>Call 20448</footer></body></html>
        """;
    Article article = article("a.html", file);
    assertThat(text("a.html", file))
        .contains("Rosa Membreño counts 43 dead : “So far”", "| Dead | 43")
        .doesNotContain("Home", "9,999", "394368290733607", "20448", "News");
    assertThat(article.provenance())
        .isEqualTo(new Provenance("a.html", "The dam", "News", "Ann Lee", null, null, null, null));
    int dead = article.text().indexOf("43 dead");
    assertThat(file.substring(dead, dead + 7)).isEqualTo("43 dead");
    Span quote =
        Sentences.of(article.text()).stream().filter(s -> s.holds(dead)).findFirst().orElseThrow();
    assertThat(article.inFile(quote).of(file)).endsWith("&ldquo;So far&rdquo;");
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsTablesAndLists() {
    String file =
        "# Attrition after *three* years\n\n"
            + "- **190,000** [dead](https://x.example/1)\n\n"
            + "| Killed | 90,019 |\n"
            + "|---|---|";
    assertThat(text("a.md", file))
        .isEqualTo("Attrition after three years\n\n- 190,000 dead\n\n| Killed | 90,019 |");
    assertThat(article("a.md", file).provenance().title()).isEqualTo("Attrition after three years");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20220322 | 2022-03-22",
        "Published: 12 March 2024 | 2024-03-12",
        "Monday, January 28, 2019 | 2019-01-28",
        "Last updated Friday 25 April 2025, 13.20 | 2025-04-25",
        "2024-02-25T10:15:00Z | 2024-02-25",
        "Опубліковано 5 березня 2024 року | 2024-03-05",
        "25 февраля 2024 | 2024-02-25",
        "February 2025 | 2025-02",
        "KYIV, Feb. 25, 2024 (Agency) - Nine men died. | 2024-02-25",
      })
  void aStatedDateIsRead(String line, String date) {
    Provenance says =
        article("a.txt", "A headline of some length\n" + line + "\nNine men died in the fire.")
            .provenance();
    assertThat(says.published()).isEqualTo(PartialDate.parse(date));
    assertThat(says.basis()).isEqualTo(DateBasis.STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war began on February 22, 2022.",
        "It cost 20220322 dollars",
        "20221345",
        "May 45, 2024"
      })
  void aDateInASentenceIsNotTheDateOfPublication(String line) {
    assertThat(article("a.txt", line + "\nNine men died in the fire.").provenance().published())
        .isNull();
  }

  @Property(tries = 300)
  void anyTextKeepsItsLength(@ForAll @StringLength(max = 300) String file) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      Article article = article(name, file);
      for (Passage passage : CorpusReader.passages(article)) {
        assertThat(file.substring(passage.start(), passage.end())).isNotEmpty();
      }
    }
  }
}
