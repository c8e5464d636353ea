package org.tolldesk.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a message as an HTML page in the way that the corpus reads outlet, date and address from. */
final class ForwardedPage {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

  private ForwardedPage() {}

  static Submission of(String text, @Nullable String outlet, LocalDate date, @Nullable URI link) {
    String body =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> "<p>" + escaped(line) + "</p>\n")
            .collect(Collectors.joining());
    String head =
        meta("og:site_name", outlet == null ? "" : outlet.strip())
            + meta("article:published_time", date.toString())
            + meta("og:url", isWeb(link) ? link.toString() : "");
    String page =
        "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n" + head + "</head>\n<body>\n" + body
            + "</body>\n</html>\n";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new Submission("forwarded-" + date + "-" + fingerprint(bytes) + ".html", bytes);
  }

  private static boolean isWeb(@Nullable URI link) {
    return link != null && ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme()));
  }

  private static String meta(String property, String content) {
    return content.isEmpty()
        ? ""
        : "<meta property=\"" + property + "\" content=\"" + escaped(content).replace("\"", "&quot;") + "\">\n";
  }

  private static String escaped(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
