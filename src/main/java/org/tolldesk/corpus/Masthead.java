package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself in the lines around its text. Null is "it does not say".
 *
 * @param lines the lines that say nothing else (a date, an address, a byline); they are not part of
 *     the text
 */
record Masthead(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String url,
    List<Span> lines) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?i:url|source|link|джерело|источник):?\\s*)?(https?://\\S{4,2000})");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Автор|Автори|Авторы|Текст|Author|Words by|Written"
              + " by):?\\s+(\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |und |de |van |von |та |и |і"
              + " )?\\p{Lu}[\\p{L}.'’-]*){0,7})");
  private static final int TOP = 12;
  private static final int BOTTOM = 3;
  private static final int BARE_LONGEST = 20;
  private static final int TITLE_WITHIN = 5;
  private static final int TITLE_SHORTEST = 15;
  private static final int TITLE_LONGEST = 250;

  /** Reads the first and the last lines of a text. */
  static Masthead read(String text) {
    List<Span> paragraphs = Sentences.paragraphs(text, 0, text.length());
    List<Span> lines = new ArrayList<>();
    PartialDate published = null;
    String url = null;
    String author = null;
    boolean diary = isDiary(paragraphs, text);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i >= TOP && i < paragraphs.size() - BOTTOM) {
        continue;
      }
      Line line = Line.read(paragraphs.get(i).of(text), i > 0 && i < TOP);
      published = published == null ? line.published().orElse(null) : published;
      url = url == null ? line.url().orElse(null) : url;
      author = author == null ? line.author().orElse(null) : author;
      if (line.saysNothingElse() && !(diary && DateLine.bare(paragraphs.get(i).of(text)).isPresent())) {
        lines.add(paragraphs.get(i));
      }
    }
    return new Masthead(
        title(text, paragraphs, lines), null, author, published, url, List.copyOf(lines));
  }

  /** Whether lines that are days, and different ones, head what happened on them. */
  private static boolean isDiary(List<Span> paragraphs, String text) {
    return paragraphs.stream().filter(line -> line.end() - line.start() <= BARE_LONGEST)
        .flatMap(line -> DateLine.bare(line.of(text)).stream()).distinct().limit(2).count() > 1;
  }

  /** This masthead, and what it does not say from another. */
  Masthead or(Masthead other) {
    return new Masthead(
        title != null ? title : other.title,
        outlet != null ? outlet : other.outlet,
        author != null ? author : other.author,
        published != null ? published : other.published,
        url != null ? url : other.url,
        lines.isEmpty() ? other.lines : lines);
  }

  /** What one line says. */
  private record Line(
      Optional<PartialDate> published,
      Optional<String> url,
      Optional<String> author,
      boolean saysNothingElse) {

    static Line read(String line, boolean belowTitle) {
      Optional<PartialDate> date = DateLine.alone(line);
      Optional<String> address = group(ADDRESS, line);
      Optional<String> byline =
          line.length() < 100
              ? DateLine.bylineBefore(line).or(() -> group(BYLINE, line))
              : Optional.empty();
      Optional<PartialDate> beside =
          DateLine.opening(line).or(() -> belowTitle ? DateLine.closing(line) : Optional.empty());
      return new Line(
          date.or(() -> beside),
          address,
          byline,
          date.isPresent() || address.isPresent() || byline.isPresent());
    }
  }

  private static Optional<String> group(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * The first line that looks like a headline, with text below it; not behind the first whole
   * sentence.
   */
  private static @Nullable String title(String text, List<Span> paragraphs, List<Span> lines) {
    for (Span paragraph : paragraphs.subList(0, Math.min(TITLE_WITHIN, paragraphs.size()))) {
      String line = paragraph.of(text).replaceAll("\\s+", " ");
      if (lines.contains(paragraph) || line.length() < TITLE_SHORTEST) {
        continue;
      }
      boolean hasTextBelow = paragraph.end() < paragraphs.get(paragraphs.size() - 1).start();
      if (hasTextBelow && isHeadline(line)) {
        return line;
      }
      if (line.endsWith(".")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isHeadline(String line) {
    char last = line.charAt(line.length() - 1);
    int first = line.codePointAt(0);
    return line.length() >= TITLE_SHORTEST
        && line.length() <= TITLE_LONGEST
        && line.indexOf(' ') > 0
        && line.indexOf('|') < 0
        && !Character.isLowerCase(first)
        && first != '-'
        && ".,;:|".indexOf(last) < 0;
  }
}
