package org.tolldesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tolldesk.ingest.SubmissionException.Reason;

class SubmissionsPropertyTest {
  /** A change of one byte of an archive. */
  record Flip(int at, byte to) {}

  /** A file of an archive. */
  record Entry(String name, byte[] content) {}

  private static void isTakenOrRefused(String name, byte[] content) {
    try {
      List<Submission> found = Submissions.of(name, content);
      assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo((int) SubmissionLimits.ENTRIES);
      assertThat(found.stream().mapToLong(one -> one.content().length).sum())
          .isLessThanOrEqualTo(SubmissionLimits.TOTAL);
      assertThat(found)
          .filteredOn(one -> !one.isRefused())
          .allSatisfy(one -> assertThat(FileNames.checked(one.name())).isEqualTo(one.name()))
          .allSatisfy(one -> assertThat(one.name()).doesNotContain("/", "\\", "\n").isNotEqualTo(".."))
          .doesNotHaveDuplicates();
    } catch (SubmissionException e) {
      assertThat(e.getMessage()).doesNotContain("\n").endsWith(e.reason().words());
      assertThat(e.reason()).isIn((Object[]) Reason.values());
    }
  }

  @Property(tries = 500)
  void anyBytesUnderAnyNameAreTakenOrRefused(@ForAll String name, @ForAll byte[] content) {
    isTakenOrRefused(name, content);
    isTakenOrRefused(name + ".zip", content);
    isTakenOrRefused(name + ".txt", content);
  }

  @Property(tries = 500)
  void anyArchiveIsTakenOrRefusedWhateverIsDamagedInIt(
      @ForAll("entries") List<Entry> entries, @ForAll("flips") List<Flip> flips) {
    Zips archive = Zips.archive();
    entries.stream()
        .filter(one -> entries.stream().filter(o -> o.name().equals(one.name())).findFirst().get() == one)
        .forEach(one -> archive.with(one.name(), one.content()));
    byte[] bytes = archive.bytes();
    isTakenOrRefused("a.zip", bytes);
    flips.forEach(flip -> bytes[flip.at() % bytes.length] = flip.to());
    isTakenOrRefused("a.zip", bytes);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<String> segment =
        Arbitraries.oneOf(
            Arbitraries.of("..", ".", "", "a", "C:", "nul", "sources.yaml", "б.zip", "x\\y", "\u202E"),
            Arbitraries.strings().ofMaxLength(12));
    Arbitrary<String> path = segment.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("/", parts));
    Arbitrary<String> ending = Arbitraries.of("", ".txt", ".md", ".html", ".exe", "/");
    Arbitrary<byte[]> content = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    return Combinators.combine(path, ending, content)
        .as((name, end, bytes) -> new Entry("n" + name + end, bytes))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Flip>> flips() {
    return Combinators.combine(Arbitraries.integers().between(0, 5_000), Arbitraries.bytes())
        .as(Flip::new)
        .list()
        .ofMaxSize(8);
  }
}
