package org.tolldesk.telegram;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A bot written with somebody else's library, in a process of its own. */
final class ForeignClient implements AutoCloseable {
  /** What is fetched for them, and what they say. */
  static final Path FOLDER = Path.of("target", "clients").toAbsolutePath();

  private final Process process;
  private final Path log;

  /** @param command is given the server's address, the token and the picture */
  ForeignClient(String name, List<String> command, BotApiDouble api, Path picture) throws IOException {
    log = FOLDER.resolve(name + ".log");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.command().addAll(List.of(api.url().toString(), BotApiDouble.TOKEN, picture.toString()));
    builder.environment().putAll(Map.of("NODE_PATH", FOLDER.resolve("node_modules").toString()));
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** What it has said so far, for the message of a failed test. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Whether a command ends well within minutes; its output stays in {@code target/clients/install.log}. */
  static boolean runs(String... command) throws InterruptedException {
    try {
      Files.createDirectories(FOLDER);
      File output = FOLDER.resolve("install.log").toFile();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
              .start();
      return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly()).join();
  }
}
