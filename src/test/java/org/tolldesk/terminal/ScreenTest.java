package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ScreenTest {
  private final Screen narrow = new Screen(12, Ansi.OFF);

  @Test
  void linesBreakAtSpacesAndKeepTheirIndent() {
    assertThat(narrow.wrap("one two three four", "  ")).isEqualTo("  one two\n  three four");
  }

  @Test
  void aWordWiderThanTheScreenStandsAloneAndParagraphsStay() {
    assertThat(narrow.wrap("a extraordinarily b\n\nc", "")).isEqualTo("a\nextraordinarily\nb\n\nc");
  }

  @Test
  void aScreenWithoutColoursGetsPlainText() {
    assertThat(narrow.faint("x")).isEqualTo("x");
    assertThat(new Screen(12, Ansi.ON).faint("x")).isEqualTo("\u001B[2mx\u001B[0m");
  }
}
