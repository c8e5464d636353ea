package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases phrases = new Phrases();

  @Test
  void theLongestFormComesFirst() {
    add("toll", "toll");
    add("toll of the dead", "toll of the dead");
    assertThat(found("toll of the dead")).containsExactly("toll of the dead:4", "toll:1");
  }

  @Test
  void aStarStandsForAnyEnding() {
    add("killed", "загибл*");
    assertThat(found("загиблих")).containsExactly("killed:1");
    assertThat(found("загинув")).isEmpty();
  }

  @Test
  void aStarInsideAPhraseStandsForAnyEndingOfItsWord() {
    add("losses", "втрат* вбитими");
    assertThat(found("втрати вбитими")).containsExactly("losses:2");
  }

  @Test
  void theLongestStemWins() {
    add("short", "сол*");
    add("long", "солдат*");
    assertThat(found("солдатів")).containsExactly("long:1");
  }

  @Test
  void aWordAsItStandsGoesBesideAStem() {
    add("stem", "сер*");
    add("word", "середа");
    assertThat(found("середа")).containsExactly("word:1", "stem:1");
  }

  @Test
  void capitalLettersInAFormDemandCapitalLetters() {
    add("American", "US");
    assertThat(found("US")).containsExactly("American:1");
    assertThat(found("us")).isEmpty();
  }

  @Test
  void otherFormsMatchInAnyCase() {
    add("killed", "Killed");
    assertThat(found("KILLED")).containsExactly("killed:1");
  }

  @Test
  void aWordOfAMegabyteIsLookedUpAtOnce() {
    add("killed", "kill*");
    assertThat(found("kill" + "a".repeat(1 << 20))).containsExactly("killed:1");
  }

  private void add(String name, String form) {
    phrases.add(form, new Term("measures", name, "", Map.of()));
  }

  private List<String> found(String text) {
    return phrases.at(Tokens.of(text),
        0).stream().map(match -> match.term().name() + ":" + match.length()).toList();
  }
}
