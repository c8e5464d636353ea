package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedSpeechTest {

  @Test
  void aSpeechGoesOnToItsClosingMark() {
    assertThat(quoted("He said: \"They write of 300 dead.| It is a lie.\" Then he left."))
        .isEqualTo("He said: \"They write of 300 dead. It is a lie.\"");
    assertThat(quoted("“They write of 300 dead.| It is a lie.” Then he left."))
        .isEqualTo("“They write of 300 dead. It is a lie.”");
    assertThat(quoted("«Пишут о 300 погибших.| Это ложь». Он ушёл.")).isEqualTo("«Пишут о 300 погибших. Это ложь»");
  }

  @Test
  void aSentenceThatLeavesNoSpeechOpenStaysAsItIs() {
    assertThat(quoted("\"300 dead\" is wrong, he said.| \"It is a lie.\"")).isEqualTo("\"300 dead\" is wrong, he said.");
  }

  @Test
  void aSpeechThatIsNotClosedInItsParagraphEndsWithTheSentence() {
    assertThat(quoted("\"They write of 300 dead.|\n\nMore soon. \"It is a lie.\"")).isEqualTo("\"They write of 300 dead.");
    assertThat(quoted("\"They write of 300 dead.|</p><p>\"It is a lie.\"")).isEqualTo("\"They write of 300 dead.");
    assertThat(quoted("\"They write of 300 dead.|" + " and so on".repeat(40) + "\"")).isEqualTo("\"They write of 300 dead.");
  }

  /** The quote of a sentence that ends at the bar. */
  private static String quoted(String text) {
    int end = text.indexOf('|');
    String file = text.replace("|", "");
    return file.substring(0, QuotedSpeech.closed(file, 0, end));
  }
}
