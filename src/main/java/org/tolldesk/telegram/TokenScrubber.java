package org.tolldesk.telegram;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.regex.Pattern;

/**
 * Takes bot tokens out of log lines, stack traces included. The token stands in every request's address, so
 * it is taken out where lines are written and not where they are made. In Logback it is a conversion rule
 * around message and exception: {@code %scrub(%msg%n%ex)%nopex}.
 */
public final class TokenScrubber extends CompositeConverter<ILoggingEvent> {
  private static final Pattern TOKEN =
      Pattern.compile("(?<=/bot)[A-Za-z0-9:_%-]+(?=/)|(?<![A-Za-z0-9])\\d{5,}(?::|%3A)[A-Za-z0-9_-]{20,}");

  /** The text with every bot token replaced. Pure. */
  public static String scrub(String text) {
    return TOKEN.matcher(text).replaceAll("[token]");
  }

  @Override
  protected String transform(ILoggingEvent event, String line) {
    return scrub(line);
  }
}
