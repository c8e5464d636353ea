package org.tolldesk.corpus;

import java.util.List;

/** The articles of a folder, by name, and what could not be read of it. */
public record Corpus(List<Article> articles, List<Refusal> refusals) {

  /** A file that was left out, and why, in one line. */
  public record Refusal(String document, String reason) {}

  public Corpus {
    articles = List.copyOf(articles);
    refusals = List.copyOf(refusals);
  }
}
