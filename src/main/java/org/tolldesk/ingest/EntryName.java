package org.tolldesk.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.tolldesk.ingest.SubmissionException.Reason;

/**
 * Where an entry lies in its archive. A document is called by the last segment alone: folders are the sender's.
 *
 * @param path as the archive has it, with forward slashes
 */
record EntryName(String path) {
  private static final Set<String> NOISE = Set.of("thumbs.db", "desktop.ini");
  private static final Pattern DRIVE = Pattern.compile("(?s)[A-Za-z]:.*");

  /** Names without a mark of their encoding are UTF-8, or what Windows writes where Cyrillic is. */
  private static final Charset LEGACY =
      Charset.isSupported("IBM866") ? Charset.forName("IBM866") : StandardCharsets.ISO_8859_1;

  static EntryName of(ZipArchiveEntry entry) {
    boolean stated = entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    return new EntryName(stated || raw == null ? entry.getName() : decoded(raw));
  }

  private static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, LEGACY);
    }
  }

  boolean isFolder() {
    return path.endsWith("/");
  }

  /** What systems put into an archive unasked. */
  boolean isNoise() {
    return path.startsWith("__MACOSX/") || last().startsWith("._") || last().equals(".DS_Store")
        || NOISE.contains(last().toLowerCase(Locale.ROOT));
  }

  String last() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Why no document can be made of an entry of this name. */
  Optional<Reason> refusal() {
    List<String> segments = Arrays.asList(path.split("/", -1));
    boolean climbs = segments.stream().anyMatch(one -> one.isEmpty() || one.equals(".") || one.equals(".."));
    if (climbs || path.indexOf('\\') >= 0 || DRIVE.matcher(path).matches()) {
      return Optional.of(Reason.BAD_NAME);
    }
    if (segments.size() - 1 > SubmissionLimits.DEPTH) {
      return Optional.of(Reason.TOO_DEEP);
    }
    if (FileNames.isSourceList(last())) {
      return Optional.of(Reason.SOURCE_LIST);
    }
    if (FileNames.isArchive(last())) {
      return Optional.of(Reason.NESTED_ARCHIVE);
    }
    try {
      FileNames.checked(last());
      return Optional.empty();
    } catch (SubmissionException e) {
      return Optional.of(e.reason());
    }
  }
}
