package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which way a message goes; what is refused is seen over the wire in {@link AdminCommandsTest}. */
class GuardTest {
  private static final Attachment FILE = new Attachment("f", "a.txt", 3L);
  private static final Origin CHANNEL = new Origin("The Daily", 1L, null);

  private static String way(
      @Nullable Long person, boolean inPrivate, @Nullable String text, @Nullable Attachment file,
      @Nullable Origin origin) {
    List<String> ways = new ArrayList<>();
    Consumer<Incoming> words =
        unasked().words(in -> ways.add("question"), in -> ways.add("document"));
    words.accept(
        new Incoming(1, 5, inPrivate, null, 1, person, "en", null, 1L, "", text, false, file, origin));
    return String.join(",", ways);
  }

  /** Neither the audit nor the messenger has a part in it. */
  @SuppressWarnings("NullAway")
  private static Guard unasked() {
    return new Guard(new Admins(Set.of(77L)), null, null);
  }

  @Test
  void whatAnAdminSendsOrForwardsInPrivateIsADocument() {
    assertThat(way(77L, true, null, FILE, null)).isEqualTo("document");
    assertThat(way(77L, true, "31,000", null, CHANNEL)).isEqualTo("document");
  }

  @Test
  void whatAnAdminWritesAndWhatIsForwardedWithoutWordsIsNot() {
    assertThat(way(77L, true, "how many?", null, null)).isEqualTo("question");
    assertThat(way(77L, true, null, null, CHANNEL)).isEqualTo("question");
  }

  @Test
  void nobodyElsesAndNothingInAGroupIs() {
    assertThat(way(51L, true, null, FILE, null)).isEqualTo("question");
    assertThat(way(null, true, "31,000", null, CHANNEL)).isEqualTo("question");
    assertThat(way(77L, false, null, FILE, null)).isEqualTo("question");
  }
}
