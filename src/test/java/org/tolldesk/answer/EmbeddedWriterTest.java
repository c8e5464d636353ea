package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
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
}
