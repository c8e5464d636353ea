package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.question.Language;

class LanguagesTest {
  @TempDir Path folder;

  private static @Nullable String spoken(Languages languages, long chat, @Nullable String tag) {
    return ((Membership) languages.spoken(new Membership(1, chat, true, tag, false, true))).language();
  }

  @Test
  void aChoiceGoesBeforeTelegramsSettingsAndThoseBeforeWhatWasHeardLast() throws IOException {
    Languages languages = new Languages(folder);

    assertThat(spoken(languages, 7, null)).isNull();
    assertThat(spoken(languages, 7, "ru-UA")).isEqualTo("ru-UA");
    assertThat(spoken(languages, 7, null)).isEqualTo("ru-UA");
    languages.choose(7, Language.UKRAINIAN);
    assertThat(spoken(languages, 7, "ru")).isEqualTo("uk");
    assertThat(spoken(languages, 8, "en")).isEqualTo("en");
    languages.choose(7, null);
    assertThat(spoken(languages, 7, "en")).isEqualTo("en");
  }

  @Test
  void aQuestionOfFiguresAloneIsAnsweredInTheLanguageOfTheChat() throws IOException {
    Languages languages = new Languages(folder);

    assertThat(languages.ofAnswer(7, "31,000?")).contains(Language.ENGLISH);
    spoken(languages, 7, "uk");
    assertThat(languages.ofAnswer(7, "31,000?")).contains(Language.UKRAINIAN);
    assertThat(languages.ofAnswer(7, "how many?")).isEmpty();
    languages.choose(7, Language.RUSSIAN);
    assertThat(languages.ofAnswer(7, "how many?")).contains(Language.RUSSIAN);
  }

  @Test
  void aChoiceSurvivesARestartUntilItIsForgotten() throws IOException {
    new Languages(folder).choose(7, Language.RUSSIAN);
    Languages again = new Languages(folder);
    assertThat(again.chosen(7)).contains(Language.RUSSIAN);

    again.forget(7);
    again.forget(8);
    assertThat(again.chosen(7)).isEmpty();
    assertThat(new Languages(folder).chosen(7)).isEmpty();
    assertThat(folder.resolve("languages.json")).content().doesNotContain("7");
  }

  @Test
  void aGroupThatMovedKeepsItsChoiceUnderItsNewNumber() throws IOException {
    Languages languages = new Languages(folder);
    languages.choose(-7, Language.UKRAINIAN);
    languages.move(-7, -1007);
    languages.move(-7, -1007);

    assertThat(new Languages(folder).chosen(-1007)).contains(Language.UKRAINIAN);
    assertThat(new Languages(folder).chosen(-7)).isEmpty();
  }

  @Test
  void aDamagedFileAndAnUnknownLanguageAreNoChoice() throws IOException {
    Files.writeString(folder.resolve("languages.json"), "{\"7\":\"de\",\"8\":\"uk\",\"9\":null}");
    assertThat(new Languages(folder).chosen(7)).isEmpty();
    assertThat(new Languages(folder).chosen(8)).contains(Language.UKRAINIAN);

    Files.writeString(folder.resolve("languages.json"), "{\"7\":\"u");
    assertThat(new Languages(folder).chosen(7)).isEmpty();
  }
}
