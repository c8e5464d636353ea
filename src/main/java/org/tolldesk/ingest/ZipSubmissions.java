package org.tolldesk.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tolldesk.ingest.SubmissionException.Reason;

/**
 * The documents of a zip archive. No size that the archive states is believed: what is unpacked is counted while
 * it is unpacked. Nothing is written to disk. What costs one entry its place is told by {@link Submission#refused};
 * what makes the archive as a whole one not to be trusted is thrown.
 */
final class ZipSubmissions {
  private static final int TYPE_OF_FILE = 0170000;
  private static final int PLAIN_FILE = 0100000;

  private final String archive;
  private final long size;
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private ZipSubmissions(String archive, long size) {
    this.archive = archive;
    this.size = size;
  }

  /** @throws SubmissionException when it is damaged, encrypted, empty or beyond a limit */
  static List<Submission> of(String archive, byte[] content) {
    // counted before the library makes an object of each
    if (entries(content) > SubmissionLimits.ENTRIES) {
      throw new SubmissionException(archive, Reason.TOO_MANY_ENTRIES);
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<Submission> found = new ZipSubmissions(archive, content.length).read(zip);
      if (found.isEmpty()) {
        throw new SubmissionException(archive, Reason.EMPTY);
      }
      return found;
    } catch (SubmissionException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // damaged input makes the library fail in unchecked ways too
      throw new SubmissionException(archive, Reason.BROKEN);
    }
  }

  /** The most entries that the archive's directory can have: each begins with these four bytes. */
  private static int entries(byte[] content) {
    int count = 0;
    for (int at = 0; at + 3 < content.length; at++) {
      if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 1 && content[at + 3] == 2) {
        count++;
      }
    }
    return count;
  }

  private List<Submission> read(ZipFile zip) throws IOException {
    List<Submission> found = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new SubmissionException(archive, Reason.ENCRYPTED);
      }
      EntryName name = EntryName.of(entry);
      if (!name.isFolder() && !name.isNoise()) {
        found.add(submission(zip, entry, name));
      }
    }
    return List.copyOf(found);
  }

  private Submission submission(ZipFile zip, ZipArchiveEntry entry, EntryName name) throws IOException {
    Optional<Reason> refusal = name.refusal().or(() -> refusal(entry, name.last()));
    if (refusal.isPresent()) {
      return Submission.refused(name.path(), refusal.get());
    }
    Optional<byte[]> content = unpack(zip, entry);
    return content.isPresent()
        ? new Submission(name.last(), content.get())
        : Submission.refused(name.path(), Reason.DOCUMENT_TOO_LARGE);
  }

  private Optional<Reason> refusal(ZipArchiveEntry entry, String file) {
    int type = entry.getUnixMode() & TYPE_OF_FILE;
    if (type != 0 && type != PLAIN_FILE) {
      return Optional.of(Reason.LINK);
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      return Optional.of(Reason.OTHER_PACKING);
    }
    return names.add(file.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(Reason.DUPLICATE_NAME);
  }

  /** Empty where it is larger than a document may be. */
  private Optional<byte[]> unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CRC32 checksum = new CRC32();
    byte[] buffer = new byte[16 * 1024];
    try (InputStream stream = zip.getInputStream(entry)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        unpacked += read;
        bytes.write(buffer, 0, read);
        checksum.update(buffer, 0, read);
        checkLimits(stream, bytes.size());
        if (bytes.size() > SubmissionLimits.DOCUMENT) {
          return Optional.empty();
        }
      }
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw new SubmissionException(archive, Reason.BROKEN);
    }
    return Optional.of(bytes.toByteArray());
  }

  /** By what has in truth been read and unpacked so far. */
  private void checkLimits(InputStream stream, long ofEntry) {
    long packed = stream instanceof InputStreamStatistics counted ? counted.getCompressedCount() : ofEntry;
    if (isTooMuch(ofEntry, packed) || isTooMuch(unpacked, size)) {
      throw new SubmissionException(archive, Reason.RATIO_TOO_HIGH);
    }
    if (unpacked > SubmissionLimits.TOTAL) {
      throw new SubmissionException(archive, Reason.TOTAL_TOO_LARGE);
    }
  }

  private static boolean isTooMuch(long unpacked, long packed) {
    return unpacked > SubmissionLimits.RATIO_FREE && unpacked / SubmissionLimits.RATIO > packed;
  }
}
