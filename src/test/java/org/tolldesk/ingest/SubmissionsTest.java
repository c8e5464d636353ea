package org.tolldesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.ingest.SubmissionException.Reason;

class SubmissionsTest {
  private static List<Submission> of(Zips archive) {
    return Submissions.of("articles.zip", archive.bytes());
  }

  private static Reason fault(String name, byte[] content) {
    return catchThrowableOfType(SubmissionException.class, () -> Submissions.of(name, content)).reason();
  }

  private static Reason fault(Zips archive) {
    return fault("articles.zip", archive.bytes());
  }

  /** Why the entry of this name is refused, beside one that is not. */
  private static Reason refusal(String name) {
    List<Submission> found = of(Zips.archive().with(name, "text").with("good.txt", "text"));
    assertThat(found).hasSize(2);
    assertThat(found.get(1).isRefused()).isFalse();
    return found.get(0).refusal();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "Звіт за лютий.md", "page.HTML", "old.htm"})
  void aDocumentIsTakenAsItIs(String name) {
    List<Submission> found = Submissions.of(name, new byte[] {65});
    assertThat(found).extracting(Submission::name).containsExactly(name);
    assertThat(found.get(0).content()).containsExactly(65);
  }

  @Test
  void theDocumentsOfAnArchiveAreTakenWithoutTheirFolders() {
    List<Submission> found =
        of(Zips.archive().with("2024/", "").with("2024/feb/a.txt", "One.").with("b.md", "Two."));
    assertThat(found).extracting(Submission::name).containsExactly("a.txt", "b.md");
    assertThat(found.get(0).content()).asString(StandardCharsets.UTF_8).isEqualTo("One.");
  }

  @Test
  void namesInTheOldCyrillicOfWindowsAreRead() {
    byte[] archive = Zips.archive(Charset.forName("IBM866")).with("Потери.txt", "text").bytes();
    assertThat(Submissions.of("a.zip", archive)).extracting(Submission::name).containsExactly("Потери.txt");
  }

  @Test
  void whatSystemsAddUnaskedIsPassedOver() {
    assertThat(
            of(Zips.archive()
                .with("__MACOSX/._a.txt", "x")
                .with(".DS_Store", "x")
                .with("Thumbs.db", "x")
                .with("a.txt", "text")))
        .extracting(Submission::name)
        .containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a.txt", "a/../../b.txt", "/etc/a.txt", "C:a.txt", "C:/a.txt", "d\\a.txt", "a\u0007.txt",
        "a\u202Etxt.txt", "nul.txt", ".hidden.txt", "x/.txt", "a?.txt", " a.txt", "./a.txt", "a//b.txt"})
  void aNameThatLeadsElsewhereIsRefusedByName(String name) {
    assertThat(refusal(name)).isEqualTo(Reason.BAD_NAME);
  }

  @Test
  void whatIsNoDocumentIsRefusedByNameAndTheRestIsTaken() {
    assertThat(refusal("photo.jpg")).isEqualTo(Reason.OTHER_TYPE);
    assertThat(refusal("sources.yaml")).isEqualTo(Reason.SOURCE_LIST);
    assertThat(refusal("more.zip")).isEqualTo(Reason.NESTED_ARCHIVE);
    assertThat(refusal("1/2/3/4/5/6/7/8/9/a.txt")).isEqualTo(Reason.TOO_DEEP);
    assertThat(refusal("ї".repeat(120) + ".txt")).isEqualTo(Reason.NAME_TOO_LONG);
    assertThat(refusal("deep/fine.txt")).isNull();
  }

  @Test
  void theSecondDocumentOfANameIsToldWhateverItsFolderAndCase() {
    assertThat(of(Zips.archive().with("x/a.txt", "One.").with("y/A.txt", "Two.")))
        .extracting(Submission::refusal)
        .containsExactly(null, Reason.DUPLICATE_NAME);
  }

  @Test
  void aLinkInAnArchiveIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("a.txt");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertThat(Submissions.of("a.zip", bytes.toByteArray()))
        .extracting(Submission::refusal)
        .containsExactly(Reason.LINK);
  }

  @Test
  void anEncryptedArchiveIsSaidToBeSo() {
    byte[] archive = Zips.archive().with("a.txt", "text").bytes();
    archive[directory(archive) + 8] |= 1;
    assertThat(fault("a.zip", archive)).isEqualTo(Reason.ENCRYPTED);
  }

  /** Where the first entry of the archive's directory begins. */
  private static int directory(byte[] archive) {
    return IntStream.range(0, archive.length - 4)
        .filter(at -> Arrays.equals(archive, at, at + 4, new byte[] {'P', 'K', 1, 2}, 0, 4))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDamagedArchiveIsSaidToBeSo() {
    byte[] archive = Zips.archive().with("a.txt", "Some text that is long enough.").bytes();
    assertThat(fault("a.zip", Arrays.copyOf(archive, archive.length - 30))).isEqualTo(Reason.BROKEN);
    assertThat(fault("a.zip", "no archive".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.BROKEN);
    byte[] flipped = archive.clone();
    flipped[40] ^= 8;
    assertThat(fault("a.zip", flipped)).isEqualTo(Reason.BROKEN);
  }

  @Test
  void anArchiveOfNothingIsEmpty() {
    assertThat(fault(Zips.archive().with("folder/", ""))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aBombOfZerosEndsAtTheRatioWhateverItsDirectorySays() {
    byte[] bomb = Zips.archive().withZeros("a.txt", 200_000_000L).bytes();
    int entry = directory(bomb);
    Arrays.fill(bomb, entry + 24, entry + 28, (byte) 1);
    assertThat(bomb.length).isLessThan(250_000);
    assertThat(fault("bomb.zip", bomb)).isEqualTo(Reason.RATIO_TOO_HIGH);
  }

  @Test
  void manyEntriesThatAreOneDoNotUnpackToMoreThanTheTotal() {
    byte[] overlapping = overlapping(900);
    assertThat(fault("overlap.zip", overlapping)).isIn(Reason.RATIO_TOO_HIGH, Reason.TOTAL_TOO_LARGE);
  }

  /** An archive whose directory names one entry's data many times. */
  private static byte[] overlapping(int times) {
    byte[] one = Zips.archive().withZeros("00000.txt", 900_000).bytes();
    int directory = directory(one);
    int end = one.length - 22;
    int length = end - directory;
    byte[] all = Arrays.copyOf(one, directory + times * length + 22);
    for (int i = 0; i < times; i++) {
      int at = directory + i * length;
      System.arraycopy(one, directory, all, at, length);
      System.arraycopy("%05d".formatted(i).getBytes(StandardCharsets.US_ASCII), 0, all, at + 46, 5);
    }
    int tail = directory + times * length;
    System.arraycopy(one, end, all, tail, 22);
    write(all, tail + 8, times, 2);
    write(all, tail + 10, times, 2);
    write(all, tail + 12, times * length, 4);
    return all;
  }

  private static void write(byte[] bytes, int at, int value, int width) {
    for (int i = 0; i < width; i++) {
      bytes[at + i] = (byte) (value >> 8 * i);
    }
  }

  @Test
  void limitsAreToldWithTheirNumbers() {
    Zips many = Zips.archive();
    IntStream.rangeClosed(0, 1_000).forEach(i -> many.with(i + ".txt", "text"));
    assertThatThrownBy(() -> of(many))
        .isInstanceOf(SubmissionException.class)
        .hasMessage("articles.zip has more than 1,000 entries");
    assertThat(fault("a.txt", new byte[5_000_001])).isEqualTo(Reason.DOCUMENT_TOO_LARGE);
    assertThat(fault("a.zip", new byte[20 * 1024 * 1024 + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
    assertThat(Reason.FILE_TOO_LARGE.limit()).isEqualTo(20_971_520);
    assertThat(fault("a.exe", new byte[1])).isEqualTo(Reason.OTHER_TYPE);
    assertThat(fault("a/b.txt", new byte[1])).isEqualTo(Reason.BAD_NAME);
  }

  @Test
  void aDocumentThatIsTooLargeCostsNoOtherItsPlace() {
    byte[] large = new byte[5_000_001];
    new java.util.Random(7).nextBytes(large);
    assertThat(of(Zips.archive().with("large.txt", large).with("a.txt", "text")))
        .extracting(Submission::refusal)
        .containsExactly(Reason.DOCUMENT_TOO_LARGE, null);
  }
}
