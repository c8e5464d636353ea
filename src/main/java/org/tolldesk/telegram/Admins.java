package org.tolldesk.telegram;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what changes the articles: numeric ids, in a private chat. Asked for every update and every press
 * anew; a menu that shows a command grants nothing.
 */
record Admins(Set<Long> ids) {
  /** Ids under which Telegram delivers anonymous admins, linked channels and "send as channel". */
  private static final Set<Long> NOBODY = Set.of(1087968824L, 777000L, 136817688L);

  Admins {
    ids = Set.copyOf(ids);
  }

  boolean include(@Nullable Long person) {
    return person != null && ids.contains(person) && !NOBODY.contains(person);
  }

  /** The key of the words that refuse; empty where it is allowed. */
  Optional<String> refusal(@Nullable Long person, boolean inPrivate) {
    if (!include(person)) {
      return Optional.of("admins.only");
    }
    return inPrivate ? Optional.empty() : Optional.of("admins.private");
  }
}
