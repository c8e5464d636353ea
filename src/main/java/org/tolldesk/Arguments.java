package org.tolldesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments as they were typed. Where the locale is not a UTF-8 one (a container without {@code
 * LANG}), Java decodes a Ukrainian question to question marks; Linux still holds the bytes.
 */
final class Arguments {
  private static final Path BYTES = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static List<String> decoded(List<String> byJava) {
    boolean unharmed =
        byJava.stream().allMatch(one -> one.chars().allMatch(c -> c < 128 && c != '?'));
    if (unharmed
        || "UTF-8".equals(System.getProperty("sun.jnu.encoding"))
        || !Files.isReadable(BYTES)) {
      return byJava;
    }
    try {
      return last(byJava.size(), new String(Files.readAllBytes(BYTES), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return byJava;
    }
  }

  /** The last arguments of a command line in which each ends with a NUL. */
  static List<String> last(int count, String commandLine) {
    List<String> all = List.of(commandLine.split("\0", -1));
    return all.subList(all.size() - 1 - count, all.size() - 1);
  }
}
