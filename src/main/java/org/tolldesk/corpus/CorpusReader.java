package org.tolldesk.corpus;

import java.nio.file.Path;
import java.util.List;

/** Reads a corpus folder: {@code .txt}, {@code .md} and {@code .html} files and an optional {@code sources.yaml}. */
public final class CorpusReader {

  /** @throws CorpusException when the folder or its source list cannot be read */
  public Corpus read(Path folder) {
    throw new CorpusException("not written yet: " + folder);
  }

  /** Cuts an article into passages, in the order of its text. */
  public static List<Passage> passages(Article article) {
    return List.of();
  }
}
