package org.tolldesk.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      read(files.name(file), FileText.read(file), sources, articles, refusals);
    }
    return new Corpus(articles, refusals);
  }

  /**
   * Reads documents as if they were files of the folder; of the folder itself its source list only.
   *
   * @param documents content by name, a path below the folder
   * @throws CorpusException when the folder's source list cannot be read
   */
  public Corpus read(Path folder, Map<String, byte[]> documents) {
    SourceList sources = SourceList.read(folder);
    List<Article> articles = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    documents.forEach(
        (name, content) -> read(name, FileText.of(content), sources, articles, refusals));
    return new Corpus(articles, refusals);
  }

  private static void read(
      String document,
      FileText text,
      SourceList sources,
      List<Article> articles,
      List<Refusal> refusals) {
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

  /**
   * The names of all documents of a folder, read or not.
   *
   * @throws CorpusException when the folder cannot be listed
   */
  public List<String> names(Path folder) {
    CorpusFolder files = CorpusFolder.list(folder);
    return files.files().stream().map(files::name).toList();
  }

  /** Cuts an article into passages, in the order of its text. */
  public static List<Passage> passages(Article article) {
    return Passages.of(article);
  }
}
