package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * The people counted, taken apart: whose, and what they are.
 *
 * @param side the nationality or organisation, capitalised ({@code Ukrainian}, {@code Wagner}); null where unsaid
 * @param kind the plural noun ({@code soldiers}, {@code civilians}, {@code people})
 */
public record Group(@Nullable String side, String kind) {

  /** Takes a canonical {@link Claim#victims()} apart: leading capitalised words are the side. */
  public static Group of(String victims) {
    int at = 0;
    int cut = 0;
    while (at < victims.length() && Character.isUpperCase(victims.charAt(at))) {
      int space = victims.indexOf(' ', at);
      if (space < 0) {
        break;
      }
      cut = at = space + 1;
    }
    return new Group(cut == 0 ? null : victims.substring(0, cut - 1), victims.substring(cut));
  }

  /** The canonical form, as in {@link Claim#victims()}. */
  @Override
  public String toString() {
    return side == null ? kind : side + " " + kind;
  }
}
