package org.tolldesk.ingest;

import org.tolldesk.ingest.SubmissionException.Reason;

/** Every limit on what is sent, in one place; operations.md names them. */
final class SubmissionLimits {
  /** What Telegram lets a bot fetch. */
  static final long FILE = 20L * 1024 * 1024;

  /** As much as the corpus reads of a file. */
  static final long DOCUMENT = 5_000_000;

  /** Of all documents of an archive; they are held in memory until the admin decides. */
  static final long TOTAL = 50_000_000;

  static final long ENTRIES = 1_000;

  /** Text deflates to a tenth, a table at best to a fiftieth; a bomb to a thousandth. */
  static final long RATIO = 100;

  /** So much may be unpacked whatever the ratio: a small file says little. */
  static final long RATIO_FREE = 1_000_000;

  static final long DEPTH = 8;

  /** Of a file's name, in UTF-8: a file system takes 255, and a draft needs some more. */
  static final long NAME = 200;

  private SubmissionLimits() {}

  static long of(Reason reason) {
    return switch (reason) {
      case FILE_TOO_LARGE -> FILE;
      case DOCUMENT_TOO_LARGE -> DOCUMENT;
      case TOTAL_TOO_LARGE -> TOTAL;
      case TOO_MANY_ENTRIES -> ENTRIES;
      case RATIO_TOO_HIGH -> RATIO;
      case TOO_DEEP -> DEPTH;
      case NAME_TOO_LONG -> NAME;
      default -> 0;
    };
  }
}
