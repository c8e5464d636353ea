package org.tolldesk.terminal;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process.
 *
 * @param in questions
 * @param out answers and nothing else; in UTF-8
 * @param err notices, progress and faults; in UTF-8
 * @param interactive whether a person sits at both ends
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /** Standard input as lines; what is not UTF-8 becomes replacement characters, never a failure. */
  BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
