package org.tolldesk.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tolldesk.ingest.SubmissionException.Reason;

/** Judges the names of files that were sent. What is not plainly safe on every system is refused. */
final class FileNames {
  private static final Set<String> DOCUMENTS = Set.of("txt", "md", "html", "htm");
  private static final Set<String> ARCHIVES =
      Set.of("zip", "jar", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "cab", "lzma", "lz4", "z");

  /** Control, format, private and unassigned characters, lone surrogates, line separators. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\uFFFD]");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\/]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
  private static final int SHOWN = 120;

  private FileNames() {}

  /** The name in its composed form. */
  static String checked(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (composed.getBytes(StandardCharsets.UTF_8).length > SubmissionLimits.NAME) {
      throw new SubmissionException(name, Reason.NAME_TOO_LONG);
    }
    if (composed.startsWith(".")
        || !composed.equals(composed.strip())
        || UNPRINTABLE.matcher(composed).find()
        || FORBIDDEN.matcher(composed).find()
        || DEVICE.matcher(composed).matches()) {
      throw new SubmissionException(name, Reason.BAD_NAME);
    }
    if (!isDocument(composed)) {
      throw new SubmissionException(name, Reason.OTHER_TYPE);
    }
    return composed;
  }

  static boolean isDocument(String name) {
    return DOCUMENTS.contains(ending(name)) && name.lastIndexOf('.') > 0;
  }

  static boolean isArchive(String name) {
    return ARCHIVES.contains(ending(name));
  }

  static boolean isSourceList(String name) {
    return name.equalsIgnoreCase("sources.yaml") || name.equalsIgnoreCase("sources.yml");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A name as it may be shown: on one line, without invisible characters, cut where it is long. */
  static String printable(String name) {
    String shown = UNPRINTABLE.matcher(name).replaceAll("\u00b7");
    int end = shown.length() <= SHOWN ? shown.length() : shown.offsetByCodePoints(0, SHOWN);
    return end == shown.length() ? shown : shown.substring(0, end) + "…";
  }
}
