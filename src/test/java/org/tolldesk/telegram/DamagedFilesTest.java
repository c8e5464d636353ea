package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.question.Language;

/** Whatever a disk does to what is kept, the bot starts, and nothing goes where it does not belong. */
class DamagedFilesTest {
  private static final long CHAT = -100_500;
  private static final byte[] CONTENT = "31,000 killed".getBytes(StandardCharsets.UTF_8);
  private static final Offer OFFER = new Offer("ab", 77, 77, 5, Samples.now(), 7, "a.txt");

  @TempDir Path folder;

  @BeforeEach
  void keep() throws IOException {
    Incoming asked = InboxTest.incoming(12);
    try (Cabinet cabinet = open()) {
      cabinet.inbox().keep(List.of(asked));
      cabinet.inbox().handled(11);
      cabinet.outbox().begin(12);
      cabinet.outbox().next(new Cause(12, "en"), "31,000").mark(Marks.BEGUN, 0, 0);
      cabinet.memory().remember(CHAT, Turn.of(asked, null, "how many?"));
      cabinet.languages().choose(CHAT, Language.UKRAINIAN);
      cabinet.feedback().foundNothing(CHAT, Turn.of(asked, null, "how many?"));
      cabinet.offers().keep(OFFER, CONTENT);
      cabinet.audit().note(77L, "upload", List.of("a.txt"), 7);
    }
    whereabouts().move(-5, CHAT);
  }

  private Cabinet open() throws IOException {
    return Cabinet.open(folder, Samples::now);
  }

  private Whereabouts whereabouts() {
    return new Whereabouts(
        folder.resolve("moved"),
        new Whereabouts.Listener() {
          @Override
          public void left(long chat) {}

          @Override
          public void moved(long from, long to) {}
        });
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock")).sorted().toList();
    }
  }

  /** Each part is used once, and what it tells is of the right chat or nothing. */
  private void use() throws IOException {
    try (Cabinet cabinet = open()) {
      assertThat(cabinet.inbox().takeLeft()).allMatch(InboxTest.incoming(12)::equals);
      cabinet.outbox().next(new Cause(12, "en"), "31,000").mark(Marks.BEGUN, 0, 0);
      cabinet.memory().of(CHAT).turns();
      cabinet.languages().texts(CHAT).html("busy");
      cabinet.feedback().newestFirst();
      assertThat(cabinet.offers().nonce(1)).hasSize(32);
      if (cabinet.offers().find("ab").isPresent()) {
        assertThat(cabinet.offers().find("ab")).contains(OFFER);
        assertWhatIsTakenIsWhatWasShown(cabinet.offers());
      }
      AuditHtml.of(cabinet.audit().latest(9), Texts.in("en"));
      cabinet.audit().note(77L, "reload", List.of(), 0);
      Forgetting.forget(CHAT, cabinet.ofChats());
    }
    assertThat(whereabouts().of(-5)).isIn(-5L, CHAT);
  }

  private static void assertWhatIsTakenIsWhatWasShown(Offers offers) {
    try {
      assertThat(offers.take("ab").orElseThrow().content()).isEqualTo(CONTENT);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("damaged");
    }
  }

  @Test
  void whatIsWholeIsRead() throws IOException {
    assertThat(whereabouts().of(-5)).isEqualTo(CHAT);
    use();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void bytesThatAreChangedAtRandom(int seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      keep();
      for (Path file : files()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i <= round % 3 && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
      }
      use();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[null]", "{}", "{\"\":\"uk\"}", "\n\n", "99999999999999999999 T\n"})
  void filesThatHoldSomethingElse(String content) throws IOException {
    for (Path file : files()) {
      Files.writeString(file, content);
    }
    use();
  }
}
