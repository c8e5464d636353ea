package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersTest {
  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectories(home.resolve("offers"));
  }

  private static Offer offer(String nonce, long date) {
    return new Offer(nonce, 77, 77, 5, date, 7, "a.txt");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anOfferOutlivesARestartAndIsTakenOnce() throws IOException {
    new Offers(folder).keep(offer("n", 1), new byte[] {1, 2});
    Offers offers = new Offers(folder);

    assertThat(offers.find("n")).contains(offer("n", 1));
    assertThat(offers.take("n").orElseThrow().content()).containsExactly(1, 2);
    assertThat(offers.take("n")).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void whatACrashLeftHalfWrittenOrDamagedIsCleared() throws IOException {
    Files.writeString(folder.resolve("lost.file"), "content without an offer");
    Files.writeString(folder.resolve("n.json.draft"), "{");
    Files.writeString(folder.resolve("bad.json"), "{\"nonce\":");
    Files.writeString(folder.resolve("other.json"), "{\"nonce\":\"n\",\"person\":77}");

    assertThat(new Offers(folder).find("n")).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsOverIsDroppedAndTheRestStays() throws IOException {
    Offers offers = new Offers(folder);
    offers.keep(offer("old", 1), new byte[1]);
    offers.keep(offer("new", 100), new byte[1]);

    assertThat(offers.sweep(50 + Offer.OPEN_SECONDS)).containsExactly(offer("old", 1));
    assertThat(files()).containsExactly("new.file", "new.json");
  }

  @Test
  void filesAreBoundedInNumberAndQuestionsDoNotCount() throws IOException {
    Offers offers = new Offers(folder);
    offers.keep(new Offer("q", 77, 77, 5, 1, 7, null), new byte[0]);
    for (int i = 0; i < Offers.MOST; i++) {
      assertThat(offers.isFull()).isFalse();
      offers.keep(offer("n" + i, 1), new byte[0]);
    }

    assertThat(offers.isFull()).isTrue();
  }

  @Test
  void anUpdateHasTheSameNonceAfterARestartAndAnotherBotAnother() throws IOException {
    String nonce = new Offers(folder).nonce(1);
    Path other = Files.createDirectories(home.resolve("other/offers"));

    assertThat(new Offers(folder).nonce(1)).hasSize(32).isEqualTo(nonce);
    assertThat(new Offers(folder).nonce(2)).isNotEqualTo(nonce);
    assertThat(new Offers(other).nonce(1)).isNotEqualTo(nonce);
  }
}
