package org.tolldesk;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import java.util.List;
import java.util.regex.Pattern;
import org.tolldesk.telegram.TokenScrubber;

/**
 * Takes secrets out of every record, message and trace alike: a library may print the address of a
 * request, and Telegram's token stands in it. Control characters other than the line ends of a
 * trace are dropped.
 */
final class ScrubbedLayout extends PatternLayout {
  /** The context's object that lists the configured secrets. */
  static final String SECRETS = "tolldesk.secrets";

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  @Override
  public String doLayout(ILoggingEvent event) {
    String text = TokenScrubber.scrub(super.doLayout(event));
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
