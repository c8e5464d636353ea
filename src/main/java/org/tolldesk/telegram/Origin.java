package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where a forwarded message came from.
 *
 * @param name the channel's title or the person's name; null where it is hidden
 * @param date when it was first sent, in seconds since 1970
 * @param link to the post in a public channel
 */
record Origin(@Nullable String name, long date, @Nullable String link) {}
