package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {

  private static String coded(String question) {
    byte[] bytes = question.getBytes(StandardCharsets.UTF_8);
    return "q_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Property
  void everyKeyIsOneThatTelegramTakesAndAsksItsQuestion(@ForAll @StringLength(max = 60) String question) {
    DeepLink.key(question).ifPresent(key -> {
      assertThat(key).matches("[A-Za-z0-9_-]{1,64}");
      assertThat(DeepLink.question(key)).contains(question);
    });
  }

  @Property
  void whateverAKeyIsItsQuestionHasThatKeyAgain(@ForAll @StringLength(max = 70) String key) {
    DeepLink.question(key).ifPresent(question -> assertThat(DeepLink.key(question)).contains(key));
    DeepLink.question("q_" + key).ifPresent(
        question -> assertThat(DeepLink.key(question)).contains("q_" + key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Zelensky say in Feb 2024?", "Скільки вбитих у 2024?", "31,000?", "a",
        "a question of the forty-six bytes that fit in."
      })
  void aShortQuestionHasAKey(String question) {
    assertThat(DeepLink.key(question).flatMap(DeepLink::question)).contains(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a question of the forty-seven bytes that do not", "", " ", "?!", " a ", "/reload",
        "how\u202Emany?", "how\nmany?", "\uD83D"
      })
  void whatIsTooLongOrNoQuestionHasNone(String question) {
    assertThat(DeepLink.key(question)).isEmpty();
    assertThat(DeepLink.question(coded(question))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "open", "q_", "q_a", "q_YQ==", "q_YR", "q_/w", "q_gICA", "Q_YWJj", "q_YWJj more", "x_YWJj"
      })
  void anyOtherKeyAsksNothing(String key) {
    assertThat(DeepLink.question(key)).isEmpty();
  }

  @Test
  void anAddressOpensTheChatWhereTheQuestionDoesNotFit() {
    Me me = new Me(1, "toll_bot", false);
    assertThat(DeepLink.address(me, "how many?")).isEqualTo("https://t.me/toll_bot?start=q_aG93IG1hbnk_");
    assertThat(DeepLink.address(me, "how many?".repeat(9))).isEqualTo("https://t.me/toll_bot?start=open");
    assertThat(DeepLink.question(null)).isEqualTo(Optional.empty());
  }
}
