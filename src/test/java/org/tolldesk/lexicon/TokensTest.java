package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void aNumberKeepsItsSeparators() {
    assertThat(texts("12,450 of 180 000 and 1.2 or 31'500"))
        .containsExactly("12,450", "of", "180 000", "and", "1.2", "or", "31'500");
  }

  @Test
  void aNumberAtTheEndOfASentenceLeavesTheStop() {
    assertThat(texts("It was 12,450.")).endsWith("12,450", ".");
  }

  @Test
  void aYearBeforeACountStaysApart() {
    assertThat(texts("In 2022 180 died")).containsExactly("In", "2022", "180", "died");
  }

  @Test
  void aPossessiveAndAHyphenAreTokensOfTheirOwn() {
    assertThat(texts("Russia's twenty-three")).containsExactly("Russia", "'s", "twenty", "-", "three");
  }

  @Test
  void anApostropheInsideAWordStays() {
    assertThat(texts("п’ять людей didn't")).containsExactly("п’ять", "людей", "didn't");
  }

  @Test
  void theNormIsInLowerCaseWithStraightApostrophesAndWithoutYo() {
    assertThat(Tokens.of("П’ЯТЬ Ещё")).extracting(Token::norm).containsExactly("п'ять", "еще");
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "Ten died. Two fell.";
    List<Token> tokens = Tokens.of(text, 10, text.length());
    assertThat(tokens)
        .allSatisfy(token -> assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    assertThat(tokens.get(0).text()).isEqualTo("Two");
  }

  @Test
  void everyTokenIsAWordANumberOrAMark() {
    assertThat(Tokens.of("12 dead!")).extracting(Token::kind)
        .containsExactly(Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.MARK);
  }

  private static List<String> texts(String text) {
    return Tokens.of(text).stream().map(Token::text).toList();
  }
}
