package org.tolldesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tolldesk.store.Documents.document;
import static org.tolldesk.store.Documents.publish;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.store.Generation.Hit;

/** What every store does, in a folder and in memory. */
class StoreTest {
  @TempDir Path folder;

  private Store open(String kind) {
    return Stores.open(kind.equals("mem:") ? kind : folder.resolve(kind).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void aGenerationGivesBackWhatWasWritten(String kind) {
    try (Store store = open(kind)) {
      assertThat(store.current()).isEmpty();
      publish(
          store,
          document("a.txt", "One man died.", "Two lived."),
          document("b.txt", "Nobody came."));
      Generation generation = store.current().orElseThrow();
      assertThat(generation.number()).isEqualTo(1);
      assertThat(generation.model()).isEqualTo("a model");
      assertThat(generation.documents())
          .containsExactly(Documents.provenance("a.txt"), Documents.provenance("b.txt"));
      assertThat(generation.claims())
          .containsExactly(Documents.claim("a.txt"), Documents.claim("b.txt"));
      assertThat(generation.remarks()).contains(Documents.remark("a.txt"));
      assertThat(generation.eventDates()).contains(Documents.eventDate("b.txt"));
      assertThat(generation.passageCount()).isEqualTo(3);
      assertThat(generation.hashes()).containsKeys("a.txt", "b.txt");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void searchFindsByMeaningByWordAndByPlace(String kind) {
    try (Store store = open(kind)) {
      Generation generation =
          publish(store, document("a.txt", "The soldiers were killed.", "Rain fell on Kyiv."));
      List<Hit> near = generation.nearest(new float[] {0.1f, 2, 0, 0, 0, 0, 0, 0}, 5);
      assertThat(near).extracting(hit -> hit.passage().id()).containsExactly("a.txt#1", "a.txt#0");
      assertThat(near.get(0).score()).isCloseTo(0.9988, within(1e-3));
      assertThat(generation.matching("soldier", 5))
          .extracting(hit -> hit.passage().id())
          .containsExactly("a.txt#0");
      assertThat(generation.passageAt("a.txt", 30).id()).isEqualTo("a.txt#1");
      assertThat(generation.passageAt("a.txt", 9_999).id()).isEqualTo("a.txt#0");
    }
  }

  @Test
  void wordsOfAllThreeLanguagesAreFoundInOtherForms() {
    try (Store store = open("mem:")) {
      Generation generation =
          publish(
              store,
              document(
                  "a.txt",
                  "Загинули українські солдати.",
                  "Погибли российские военные.",
                  "Casualties rose."));
      assertThat(generation.matching("загинув солдат", 1).get(0).passage().id())
          .isEqualTo("a.txt#0");
      assertThat(generation.matching("российский военный", 1).get(0).passage().id())
          .isEqualTo("a.txt#1");
      assertThat(generation.matching("casualty", 1).get(0).passage().id()).isEqualTo("a.txt#2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "*", "text:* OR 1", "\"(+-&&||!{}[]^~?:\\/", "the", "AND NOT", "🙂\u202e"})
  void whateverIsTypedIsTakenForWords(String typed) {
    try (Store store = open("mem:")) {
      Generation generation = publish(store, document("a.txt", "One man died."));
      assertThat(generation.matching(typed, 5)).isEmpty();
      assertThat(generation.matching(typed + " man", 5)).hasSize(1);
      assertThat(generation.matching("x".repeat(4_096), 5)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void readersKeepTheGenerationThatTheyHoldWhileOthersComeAndGo(String kind) {
    try (Store store = open(kind)) {
      Generation first = publish(store, document("a.txt", "One man died."));
      for (int i = 0; i < 4; i++) {
        publish(store, document("b.txt", "Two women died, " + i));
      }
      assertThat(store.current().orElseThrow().number()).isEqualTo(5);
      assertThat(store.generations()).containsExactly(3L, 4L, 5L);
      assertThat(first.matching("man", 1)).hasSize(1);
      assertThat(first.passageAt("a.txt", 0).text()).isEqualTo("One man died.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void aDraftThatIsNotPublishedLeavesNothing(String kind) {
    try (Store store = open(kind)) {
      publish(store, document("a.txt", "One man died."));
      try (Store.Draft draft = store.begin("a model")) {
        draft.add(document("b.txt", "Two."));
        assertThatThrownBy(() -> store.begin("a model"))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("reloading");
      }
      assertThat(store.current().orElseThrow().documents()).hasSize(1);
      assertThat(store.generations()).containsExactly(1L);
      publish(store, document("c.txt", "Three."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void vectorsOfTheSameModelAreKnownToTheNextDraft(String kind) {
    try (Store store = open(kind)) {
      Generation generation = publish(store, document("a.txt", "One man died.", "Two lived."));
      String hash = Store.contentHash(generation.passageAt("a.txt", 15));
      try (Store.Draft draft = store.begin("a model")) {
        assertThat(draft.knownVectors().get(hash)).containsExactly(0, 1, 0, 0, 0, 0, 0, 0);
      }
      try (Store.Draft draft = store.begin("another model")) {
        assertThat(draft.knownVectors()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:", "folder"})
  void rollbackGoesBackOneGenerationAndNumbersGoOn(String kind) {
    try (Store store = open(kind)) {
      publish(store, document("a.txt", "One."));
      assertThatThrownBy(() -> store.rollback("a model"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no older");
      publish(store, document("b.txt", "Two."));
      assertThat(store.rollback("a model").number()).isEqualTo(1);
      assertThat(store.current().orElseThrow().documents().get(0).document()).isEqualTo("a.txt");
      assertThat(publish(store, document("c.txt", "Three.")).number()).isEqualTo(3);
    }
  }

  @Test
  void aDatabaseAddressIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> Stores.open("jdbc:postgresql://me:secret@host/db"))
        .isInstanceOf(StoreException.class)
        .hasMessageNotContaining("secret");
  }
}
