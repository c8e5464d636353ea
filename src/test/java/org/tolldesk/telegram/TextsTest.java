package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "org.tolldesk.telegram.texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "ru"})
  void everyTextIsThereInEveryLanguage(String language) {
    for (String key : keys("en")) {
      if (!List.of("cited", "quote").contains(key)) {
        assertThat(Texts.in(language).raw(key)).as(key).isNotEqualTo(Texts.in("en").raw(key));
      }
    }
    assertThat(keys(language)).isEqualTo(keys("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void everyTextIsHtmlThatTelegramTakes(String language) {
    for (String key : keys("en")) {
      boolean words = key.startsWith("date.") || key.equals("help");
      Object[] arguments = words ? new Object[] {"<x>", 2, 3} : new Object[] {1, 2, 3, 4, 5};
      String html = Texts.in(language).html(key, arguments);
      assertThat(TelegramHtml.parse(html).text()).as(key).isNotBlank().doesNotContain("{");
      if (!key.equals("group.alone")) {
        assertThat(TelegramHtml.parse(html).careless()).as(key).isEmpty();
      }
    }
  }

  @Test
  void pluralsAreThoseOfTheLanguage() {
    assertThat(ReportHtml.of(Samples.report(), Texts.in("uk")))
        .isEqualTo(
            """
            <b>Перечитано.</b> Відповіді тепер з покоління 7.
            5 документів
            • додано 1: a.txt
            • змінено 2: b.txt, e.txt
            21 твердження: нових 3, змінених 0, зникло 1

            <b>Відхилено 1 документ:</b>
            • c&lt;d&gt;.html: it is empty""");
    assertThat(ReportHtml.of(Samples.report(), Texts.in("en")))
        .isEqualTo(
            """
            <b>Reloaded.</b> Answers now come from generation 7.
            5 documents
            • 1 added: a.txt
            • 2 changed: b.txt, e.txt
            21 claims: 3 new, 0 changed, 1 gone

            <b>1 document was refused:</b>
            • c&lt;d&gt;.html: it is empty""");
  }

  @Test
  void anUnknownLanguageIsAnsweredInEnglishAndATerritoryIsIgnored() {
    assertThat(Texts.in("pt-br").raw("cited")).isEqualTo("Sources");
    assertThat(Texts.in(null).raw("cited")).isEqualTo("Sources");
    assertThat(Texts.in("ru-UA").raw("cited")).isEqualTo("Источники");
    assertThat(Texts.in("ua").raw("cited")).isEqualTo("Sources");
  }

  @Test
  void sourcesAreListedWithWhatIsKnownOfThem() {
    assertThat(SourcesHtml.of(Samples.sources(), Texts.in("en")))
        .isEqualTo(
            """
            <b>2 articles</b> to answer from:
            • <a href="https://example.org/a">Losses &amp; &lt;hopes&gt;</a>, The Daily, February 2024 (inferred)
            • b.txt, undated""");
  }
}
