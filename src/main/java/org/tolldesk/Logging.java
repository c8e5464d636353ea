package org.tolldesk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Logback's configuration, in code because parsing one in XML costs a quarter of a second at every
 * start: to standard error, one record a line, secrets taken out. Found by Logback through {@code
 * META-INF/services}.
 */
public final class Logging extends ContextAwareBase implements Configurator {

  private static final String PATTERN =
      "%d{HH:mm:ss.SSS} %-5level %logger{20} - %replace(%msg){'[\\r\\n]+', ' | '}%n";

  private static final String RECENT_PATTERN =
      "%d{yyyy-MM-dd HH:mm} %level %logger{0}: %replace(%msg){'[\\r\\n]+', ' | '}%nopex";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(console(context, false));
    root.setLevel(Level.WARN);
    // It looks for a graphics card and warns of what it does not find.
    context.getLogger("ai.djl").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  static ScrubbedLayout layout(LoggerContext context, String pattern) {
    ScrubbedLayout layout = new ScrubbedLayout();
    layout.setContext(context);
    layout.setPattern(pattern);
    layout.start();
    return layout;
  }

  private static RecentFaults recent(LoggerContext context) {
    RecentFaults recent = new RecentFaults(layout(context, RECENT_PATTERN));
    recent.setContext(context);
    recent.setName(RecentFaults.class.getName());
    recent.start();
    return recent;
  }

  /** Tolldesk's own last warnings and errors, oldest first, secrets taken out. */
  static List<String> recentFaults() {
    org.slf4j.Logger root = LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    boolean isKept = root instanceof Logger;
    return isKept && ((Logger) root).getAppender(RecentFaults.class.getName()) instanceof RecentFaults recent
        ? recent.lines()
        : List.of();
  }

  private static ConsoleAppender<ILoggingEvent> console(LoggerContext context, boolean traces) {
    ScrubbedLayout layout = layout(context, traces ? PATTERN : PATTERN + "%nopex");
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    return console;
  }

  /**
   * Sets the level of Tolldesk's own loggers; libraries keep to warnings. Traces are printed from
   * debug on.
   */
  static void use(Level level, List<Secret> secrets) {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    if (factory instanceof LoggerContext context) {
      context.putObject(ScrubbedLayout.SECRETS, List.copyOf(secrets));
      Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      root.detachAndStopAllAppenders();
      root.addAppender(console(context, Level.DEBUG.isGreaterOrEqual(level)));
      root.addAppender(recent(context));
      root.setLevel(level.isGreaterOrEqual(Level.WARN) ? level : Level.WARN);
      context.getLogger("org.tolldesk").setLevel(level);
    }
  }
}
