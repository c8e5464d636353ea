package org.tolldesk.corpus;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.SourceList.Entry;

/**
 * Makes an article of a file's text: blanks what is not text, and joins what is known of its
 * origin.
 */
final class ArticleReader {
  private ArticleReader() {}

  static Article read(String document, String file, Optional<Entry> entry) {
    String name = document.toLowerCase(Locale.ROOT);
    boolean page = name.endsWith(".html") || name.endsWith(".htm") || HtmlPage.looksLikeHtml(file);
    Optional<HtmlPage> html = page ? Optional.of(HtmlPage.read(file)) : Optional.empty();
    String readable =
        html.map(HtmlPage::text)
            .map(InvisibleCharacters::blank)
            .orElseGet(() -> plain(file, name.endsWith(".md")));
    String news = Boilerplate.blank(CodeBlocks.blank(readable));
    Masthead ofText = Masthead.read(news);
    Masthead masthead = html.map(HtmlPage::masthead).map(head -> head.or(ofText)).orElse(ofText);
    String text = Repeats.blank(Blanks.over(news, ofText.lines()));
    return new Article(provenance(document, entry, masthead), file, text);
  }

  private static String plain(String file, boolean markdown) {
    String text = CharacterReferences.decode(Markup.blankTags(file));
    text = InvisibleCharacters.blank(text);
    return WrappedLines.join(markdown ? Markup.blankMarkdown(text) : text);
  }

  private static Provenance provenance(String document, Optional<Entry> entry, Masthead says) {
    PartialDate listed = entry.map(Entry::published).orElse(null);
    DateBasis basis = entry.map(Entry::publishedBasis).orElse(DateBasis.STATED);
    PartialDate published = listed != null ? listed : says.published();
    DateBasis known = listed != null ? basis : DateBasis.STATED;
    return new Provenance(
        document,
        first(entry.map(Entry::title), says.title()),
        first(entry.map(Entry::outlet), says.outlet()),
        first(entry.map(Entry::author), says.author()),
        published,
        published == null ? null : known,
        published == null ? null : entry.map(Entry::basisNote).orElse(null),
        first(entry.map(Entry::url), says.url()));
  }

  private static @Nullable String first(Optional<String> listed, @Nullable String said) {
    return listed.map(String::strip).filter(value -> !value.isEmpty()).orElse(said);
  }
}
