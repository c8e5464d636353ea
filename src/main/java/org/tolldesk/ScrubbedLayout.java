package org.tolldesk;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets out of every record, message and trace alike: a library may print the address of a request, and
 * Telegram's token stands in it. Control characters other than the line ends of a trace are dropped.
 */
final class ScrubbedLayout extends PatternLayout {
  /** The context's object that lists the configured secrets. */
  static final String SECRETS = "tolldesk.secrets";

  private static final Pattern TOKEN = Pattern.compile("\\d{6,}:[A-Za-z0-9_-]{20,}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  @Override
  public String doLayout(ILoggingEvent event) {
    String text = TOKEN.matcher(super.doLayout(event)).replaceAll("***");
    for (Object secret : secrets(getContext())) {
      if (secret instanceof Secret known && !known.value().isEmpty()) {
        text = text.replace(known.value(), "***");
      }
    }
    return CONTROL.matcher(text).replaceAll("");
  }

  private static List<?> secrets(Context context) {
    return context.getObject(SECRETS) instanceof List<?> list ? list : List.of();
  }
}
