package org.tolldesk.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to the articles, or tried to.
 *
 * @param date in seconds since 1970
 * @param person Telegram's user id; null where Telegram hides it
 * @param deed {@code reload}, {@code upload}, {@code activate}, {@code discard}, {@code rollback}, {@code
 *     expired}, {@code done}, {@code failed} or {@code refused}
 * @param names of the documents concerned, or of the command that was refused
 * @param generation the one that served after it; 0 where that says nothing
 */
record AuditEntry(long date, @Nullable Long person, String deed, List<String> names, long generation) {
  private static final int NAMES = 20;
  private static final int NAME_LENGTH = 120;

  AuditEntry {
    names = names.stream().limit(NAMES).map(AuditEntry::shortened).toList();
  }

  private static String shortened(String name) {
    return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
  }
}
