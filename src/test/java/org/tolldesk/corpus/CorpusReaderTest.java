package org.tolldesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.corpus.Corpus.Refusal;

/** What is read from a folder, and what is refused with which line. */
class CorpusReaderTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Corpus read() {
    return new CorpusReader().read(folder);
  }

  private List<String> refusals() {
    return read().refusals().stream().map(Refusal::reason).toList();
  }

  @Test
  void documentsAreFoundInFoldersInsideAndNamedByTheirPath() throws IOException {
    write("b.txt", "Two men died.");
    write("a/deep/c.md", "Three men died.");
    write("a/page.html", "<p>Four men died.</p>");
    write("notes.pdf", "no document");
    write(".hidden/x.txt", "no document");
    assertThat(read().articles())
        .extracting(Article::document)
        .containsExactly("a/deep/c.md", "a/page.html", "b.txt");
    assertThat(read().refusals()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsRefusedWithOneLine() throws IOException {
    Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 3});
    Files.write(
        folder.resolve("large.txt"), "x".repeat(5_000_001).getBytes(StandardCharsets.UTF_8));
    write("empty.txt", " \n\n ");
    assertThat(read().articles()).isEmpty();
    assertThat(read().refusals())
        .containsExactly(
            new Refusal("binary.txt", "is binary or UTF-16, not text: save it as UTF-8"),
            new Refusal("empty.txt", "holds no text: put the article into it or remove it"),
            new Refusal("large.txt", "is larger than 5 MB: split it"),
            new Refusal("latin.txt", "is not UTF-8 (byte 3): save it as UTF-8"));
  }

  @Test
  void linksAreNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "Nine men died.");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("linked"), outside);
    assertThat(read().articles()).isEmpty();
    assertThat(refusals()).hasSize(2).allMatch(reason -> reason.startsWith("is a link"));
  }

  @Test
  void aMissingFolderOrAFileInItsPlaceIsOneLine() throws IOException {
    Path file = write("a.txt", "One man died.");
    assertThatThrownBy(() -> new CorpusReader().read(folder.resolve("absent")))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("absent does not exist: name another one");
    assertThatThrownBy(() -> new CorpusReader().read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void theSourceListWinsOverTheTextAndMayNameWhatIsMissing() throws IOException {
    write(
        "a.txt",
        "A headline of some length\n"
            + "12 March 2024\n"
            + "https://news.example/a\n"
            + "One man died in the fire.");
    write(
        "sources.yaml",
        """
        - file: a.txt
          outlet: The Courier
          published: 2024-03
          published_basis: inferred
          basis_note: the fire was in March
        - file: gone.txt
          title: nothing
        """);
    assertThat(read().articles().get(0).provenance())
        .isEqualTo(
            new Provenance(
                "a.txt",
                "A headline of some length",
                "The Courier",
                null,
                PartialDate.parse("2024-03"),
                DateBasis.INFERRED,
                "the fire was in March",
                "https://news.example/a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- file: a.txt\\n"
            + "  published: 2024-13-01 | line 2, field published: '2024-13-01' is not a date",
        "- file: a.txt\\n"
            + "  published_basis: guessed | line 2, field published_basis: 'guessed' is neither",
        "- file: a.txt\\n  autor: Me | line 2, field autor",
        "- title: no file | entry 1: it names no file",
        "- file: a.txt\\n- file: a.txt | entry 2: a.txt is listed twice",
        "file: a.txt | line 1",
        "- file: [unclosed | line",
        "- file: a.txt\\n  title: one\\n  title: two | line",
        "- &a [*a, *a] | line",
      })
  void aWrongSourceListIsOneLineThatNamesThePlace(String yaml, String message) throws IOException {
    write("sources.yaml", yaml.replace("\\n", "\n"));
    assertThatThrownBy(this::read)
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("sources.yaml")
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void anEmptySourceListIsNoError() throws IOException {
    write("sources.yaml", "# nothing yet\n");
    write("a.txt", "One man died.");
    assertThat(read().articles()).hasSize(1);
  }

  @Test
  void whatTheSeedsSayOfThemselvesIsRead() {
    Corpus seeds = new CorpusReader().read(Path.of("seeds"));
    assertThat(seeds.articles())
        .hasSize(4)
        .allMatch(article -> article.file().length() == article.text().length());
    String script = seeds.articles().get(0).text();
    assertThat(script)
        .contains("180,000 dead soldiers")
        .doesNotContain("394368290733607", "fbq", "function");
    String captions = seeds.articles().get(1).text();
    assertThat(captions).containsOnlyOnce("blamed the").doesNotContain("(pictured)");
    Provenance mirror = seeds.articles().get(3).provenance();
    assertThat(mirror.title())
        .isEqualTo("Russia admits almost 10000 soldiers dead and more injured in Ukraine invasion");
    assertThat(mirror.published()).isEqualTo(PartialDate.parse("2022-03-22"));
    assertThat(mirror.url()).startsWith("https://www.mirror.co.uk/news/");
  }
}
