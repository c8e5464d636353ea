package org.tolldesk.terminal;

import java.util.List;

/**
 * The configuration cannot be used. The message has one line for each fault: what is wrong, what to
 * do.
 */
public final class SettingsException extends RuntimeException {

  /**
   * @param faults at least one, each in one line
   */
  public SettingsException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
