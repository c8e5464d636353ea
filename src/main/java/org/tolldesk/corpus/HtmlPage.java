package org.tolldesk.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The readable text of an HTML file at the offsets of the file, and what the page's head says of
 * it. Each block begins with a line feed in place of its {@code <}, each table cell with a bar; all
 * other markup is blanked.
 */
record HtmlPage(String text, Masthead masthead) {
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "form",
          "button",
          "select",
          "svg",
          "iframe",
          "object",
          "aside",
          "dialog",
          "textarea");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern AROUND =
      Pattern.compile(String.join("|", WordList.read("page-parts.txt")));
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0");
  private static final int PART_LONGEST = 1_500;

  static boolean looksLikeHtml(String file) {
    String start =
        file.substring(0, Math.min(200, file.length())).stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  static HtmlPage read(String file) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(file, "");
    char[] units = new char[file.length()];
    Arrays.fill(units, ' ');
    page.filter(new Writer(file, units));
    return new HtmlPage(new String(units), masthead(page));
  }

  private static Masthead masthead(Document page) {
    String date =
        first(page, "meta[property=article:published_time]", "content")
            .or(
                () ->
                    first(
                        page,
                        "meta[itemprop=datePublished], meta[name=date], meta[name=pubdate]",
                        "content"))
            .or(() -> first(page, "time[datetime]", "datetime"))
            .orElse("");
    return new Masthead(
        title(page),
        first(page, "meta[property=og:site_name]", "content").orElse(null),
        first(page, "meta[name=author]", "content").or(() -> byline(page)).orElse(null),
        date.length() < 10 ? null : DateLine.alone(date.substring(0, 10)).orElse(null),
        first(page, "link[rel=canonical]", "href")
            .or(() -> first(page, "meta[property=og:url]", "content"))
            .orElse(null),
        List.of());
  }

  private static @Nullable String title(Document page) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    String title = heading == null ? page.title() : heading.text();
    return title.isBlank() ? null : title.strip();
  }

  private static Optional<String> byline(Document page) {
    Element byline = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
    return Optional.ofNullable(byline)
        .map(element -> element.text().strip().replaceFirst("^(?i:by)\\s+", ""))
        .filter(name -> !name.isEmpty() && name.length() <= 80);
  }

  private static Optional<String> first(Document page, String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return Optional.ofNullable(element)
        .map(e -> e.attr(attribute).strip())
        .filter(value -> !value.isEmpty());
  }

  /** Copies the text nodes to their place in the file. */
  private record Writer(String file, char[] units) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (isSkipped(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        mark(element, element.sourceRange(), CELLS.contains(element.normalName()) ? '|' : '\n');
      } else if (node instanceof TextNode text) {
        write(text.sourceRange());
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !CELLS.contains(element.normalName())) {
        mark(element, element.endSourceRange(), '\n');
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isSkipped(Element element) {
      String names = element.className() + ' ' + element.id();
      return SKIPPED.contains(element.normalName())
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || HIDDEN.matcher(element.attr("style")).find()
          || element.normalName().equals("header") && element.selectFirst("h1") == null
          || AROUND.matcher(names.toLowerCase(Locale.ROOT)).find()
              && element.text().length() < PART_LONGEST;
    }

    private void mark(Element element, Range range, char mark) {
      boolean breaks = element.isBlock() || mark == '|' || element.normalName().equals("br");
      if (breaks && isWritable(range)) {
        units[range.startPos()] = mark;
      }
    }

    private void write(Range range) {
      if (!isWritable(range)) {
        return;
      }
      String decoded = CharacterReferences.decode(file.substring(range.startPos(), range.endPos()));
      for (int i = 0; i < decoded.length(); i++) {
        char unit = decoded.charAt(i);
        units[range.startPos() + i] = unit == '\n' || unit == '\r' || unit == '\t' ? ' ' : unit;
      }
    }

    /** Nodes that the parser made up have no place in the file. */
    private boolean isWritable(Range range) {
      return range.isTracked()
          && range.startPos() < range.endPos()
          && range.endPos() <= file.length();
    }
  }
}
