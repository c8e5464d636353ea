package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tolldesk.question.Language;

class EmbeddedWriterTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyAnswerPassesTheGate(Language language) {
    for (Map.Entry<String, Asked> asked : AskedCases.all(language).entrySet()) {
      String written = asked.getValue().written();
      assertThat(asked.getValue().gate().faults(written))
          .as(asked.getKey() + "\n" + written)
          .isEmpty();
    }
  }

  /** The main question's answer, word for word; {@code -Dgolden=write} writes it anew, to be read. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theMainQuestionIsAnsweredInTheseWords(Language language) throws IOException {
    Path golden = Path.of("src/test/resources/answer/february_" + language.code() + ".txt");
    String written = AskedCases.february(language).written();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, written + "\n");
    }
    assertThat(written + "\n").isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ENGLISH | with all that the question names: Sergei Shoigu",
    "UKRAINIAN | разом з усім, що названо в запитанні: Сергій Шойгу",
    "RUSSIAN | вместе со всем, что названо в вопросе: Сергей Шойгу"
  })
  void whatElseTheQuestionNamesIsSaidToBeTheReason(Language language, String line) {
    Asked nothing = AskedCases.all(language).get("nothing");
    assertThat(nothing.written()).doesNotContain(line);
    assertThat(nothing.about("ardelyan").written()).contains(line).doesNotContain("ardelyan");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ENGLISH | No figure meets the question in every word.",
    "UKRAINIAN | Жодна цифра не відповідає запитанню в усьому.",
    "RUSSIAN | Ни одна цифра не отвечает вопросу во всём."
  })
  void figuresThatOnlyComeNearAreSaidToDoSo(Language language, String line) {
    assertThat(AskedCases.february(language).asLikely().written()).contains(line);
    assertThat(AskedCases.february(language).written()).doesNotContain(line);
  }

  @Test
  void aSpeakerIsNamedOnceHoweverManyOfHisNamesTheCorpusHas() {
    Asked nothing = AskedCases.all(Language.ENGLISH).get("nothing");
    assertThat(nothing.by("Ukrainian General Staff", "General Staff", "general staff").written())
        .startsWith("The corpus holds no figure for this: Ukrainian General Staff, Russian");
  }
}
