package org.tolldesk.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tolldesk.corpus.Corpus.Refusal;

/**
 * Reads a corpus folder: {@code .txt}, {@code .md} and {@code .html} files, folders inside included, and an
 * optional {@code sources.yaml}. Nothing outside the folder is read. Thread-safe.
 */
public final class CorpusReader {

  /** @throws CorpusException when the folder or its source list cannot be read */
  public Corpus read(Path folder) {
    CorpusFolder files = CorpusFolder.list(folder);
    SourceList sources = SourceList.read(files.root());
    List<Article> articles = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>(files.refusals());
    for (Path file : files.files()) {
      String document = files.name(file);
      FileText text = FileText.read(file);
      if (text instanceof FileText.Refused refused) {
        refusals.add(new Refusal(document, refused.reason()));
      } else if (text instanceof FileText.Read read) {
        Article article = ArticleReader.read(document, read.text(), sources.of(document));
        if (article.text().isBlank()) {
          refusals.add(new Refusal(document, "holds no text: put the article into it or remove it"));
        } else {
          articles.add(article);
        }
      }
    }
    return new Corpus(articles, refusals);
  }

  /** Cuts an article into passages, in the order of its text. */
  public static List<Passage> passages(Article article) {
    return Passages.of(article);
  }
}
