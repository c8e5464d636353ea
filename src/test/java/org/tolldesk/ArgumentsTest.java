package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void theLastArgumentsOfTheCommandLineAreThoseOfTheProgram() {
    assertThat(Arguments.last(2, "java\0-jar\0tolldesk.jar\0ask\0скільки вбито?\0"))
        .containsExactly("ask", "скільки вбито?");
    assertThat(Arguments.last(2, "java\0ask\0\0")).containsExactly("ask", "");
    assertThat(Arguments.last(0, "java\0")).isEmpty();
  }

  @Test
  void plainArgumentsStayAsTheyAre() {
    List<String> plain = List.of("ask", "--json");

    assertThat(Arguments.decoded(plain)).isSameAs(plain);
  }
}
