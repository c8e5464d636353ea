package org.tolldesk.ingest;

import java.util.Locale;

/** A file that was sent cannot be taken at all. The message is one line; the reason can be worded anew. */
public final class SubmissionException extends RuntimeException {

  /** Why; the numbers of {@link SubmissionLimits} fill {@link SubmissionException#limit()}. */
  public enum Reason {
    /** Neither text, Markdown, HTML nor a zip archive. */
    OTHER_TYPE("is neither .txt, .md, .html nor .zip"),
    /** A list of sources: it is kept in the corpus folder itself. */
    SOURCE_LIST("is a list of sources: put its entries into the corpus folder's own, for uploads/NAME"),
    /** Nothing in it that could be a document. */
    EMPTY("holds no document"),
    /** The file as sent is larger than {@code limit} bytes. */
    FILE_TOO_LARGE("is larger than %,d bytes"),
    /** One document is larger than {@code limit} bytes. */
    DOCUMENT_TOO_LARGE("holds a document larger than %,d bytes"),
    /** All documents together are larger than {@code limit} bytes. */
    TOTAL_TOO_LARGE("unpacks to more than %,d bytes"),
    /** An archive of more than {@code limit} entries. */
    TOO_MANY_ENTRIES("has more than %,d entries"),
    /** It unpacks to more than {@code limit} times its size. */
    RATIO_TOO_HIGH("unpacks to more than %,d times its size"),
    /** Folders nested more than {@code limit} deep. */
    TOO_DEEP("has folders more than %,d deep"),
    /** An archive inside the archive. */
    NESTED_ARCHIVE("is an archive inside an archive"),
    /** A symbolic link or a device. */
    LINK("is a link, not a file"),
    /** A name that climbs out of its folder, or that no file can safely have. */
    BAD_NAME("has a name that no file can safely have"),
    /** A name of more than {@code limit} bytes. */
    NAME_TOO_LONG("has a name of more than %,d bytes"),
    /** A second document of the same name. */
    DUPLICATE_NAME("has the name of another document of the archive"),
    /** It needs a password. */
    ENCRYPTED("is encrypted"),
    /** Packed in another way than stored or deflated. */
    OTHER_PACKING("is packed in a way that is not supported"),
    /** No archive, or a damaged one. */
    BROKEN("is damaged or no zip archive");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** Bytes, entries, folders or times; 0 where none applies. */
    public long limit() {
      return SubmissionLimits.of(this);
    }

    /** What is wrong, in English, to follow a file's name. */
    public String words() {
      return String.format(Locale.ENGLISH, words, limit());
    }
  }

  private final String file;
  private final Reason reason;

  SubmissionException(String file, Reason reason) {
    super(FileNames.printable(file) + " " + reason.words());
    this.file = FileNames.printable(file);
    this.reason = reason;
  }

  /** The file's name, made printable. */
  public String file() {
    return file;
  }

  public Reason reason() {
    return reason;
  }

  public long limit() {
    return reason.limit();
  }
}
