package org.tolldesk.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.ingest.Preview.Refused;
import org.tolldesk.ingest.SubmissionException.Reason;

/**
 * Submissions, told apart by what is to become of them. Documents are named as in the corpus.
 *
 * @param articles what is to be written
 * @param files their content, by the name of the file in {@code uploads/}
 * @param duplicates documents that the corpus or another submission has already, under which name
 */
record Sifted(
    List<Article> articles,
    Map<String, byte[]> files,
    List<Refused> refused,
    List<String> replaced,
    Map<String, String> duplicates) {

  /** @throws org.tolldesk.corpus.CorpusException when the folder or its source list cannot be read */
  static Sifted of(List<Submission> submissions, Path folder, CorpusReader reader) {
    List<Refused> refused = new ArrayList<>();
    Map<String, byte[]> contents = contents(submissions, refused);
    List<String> known = reader.names(folder);
    Map<String, String> duplicates = duplicates(contents, new FilesBySize(folder, known));
    duplicates.keySet().forEach(contents::remove);
    Corpus corpus = reader.read(folder, contents);
    corpus.refusals().forEach(one -> refused.add(new Refused(one.document(), null, one.reason())));
    Map<String, byte[]> files = new LinkedHashMap<>();
    corpus.articles().forEach(
        article ->
            files.put(
                article.document().substring(UploadFolder.NAME.length() + 1),
                contents.get(article.document())));
    List<String> replaced =
        corpus.articles().stream().map(Article::document).filter(known::contains).toList();
    return new Sifted(corpus.articles(), files, refused, replaced, duplicates);
  }

  private static Map<String, byte[]> contents(List<Submission> submissions, List<Refused> refused) {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Submission one : submissions) {
      String document = UploadFolder.NAME + "/" + one.name();
      Reason reason = one.refusal();
      if (reason == null && contents.putIfAbsent(document, one.content()) != null) {
        reason = Reason.DUPLICATE_NAME;
      }
      if (reason != null) {
        refused.add(new Refused(one.name(), reason, reason.words()));
      }
    }
    return contents;
  }

  private static Map<String, String> duplicates(Map<String, byte[]> contents, FilesBySize corpus) {
    Map<String, String> duplicates = new TreeMap<>();
    Map<ByteBuffer, String> seen = new HashMap<>();
    contents.forEach(
        (document, content) ->
            corpus.of(content)
                .or(() -> Optional.ofNullable(seen.putIfAbsent(ByteBuffer.wrap(content), document)))
                .ifPresent(other -> duplicates.put(document, other)));
    return duplicates;
  }

  /** Finds a file of the corpus by its content; only those of the same length are read. */
  private static final class FilesBySize {
    private final Path folder;
    private final Map<Long, List<String>> names = new HashMap<>();

    FilesBySize(Path folder, List<String> documents) {
      this.folder = folder;
      for (String document : documents) {
        try {
          names.computeIfAbsent(Files.size(folder.resolve(document)), k -> new ArrayList<>()).add(document);
        } catch (IOException gone) {
          continue;
        }
      }
    }

    Optional<String> of(byte[] content) {
      return names.getOrDefault((long) content.length, List.of()).stream()
          .filter(document -> holds(document, content))
          .findFirst();
    }

    private boolean holds(String document, byte[] content) {
      try {
        return Arrays.equals(Files.readAllBytes(folder.resolve(document)), content);
      } catch (IOException unreadable) {
        return false;
      }
    }
  }
}
