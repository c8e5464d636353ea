package org.tolldesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a store, for one process and one thread of it. The system frees it when a
 * process dies. Who holds it in this process is kept besides, because POSIX drops a process's lock
 * as soon as the process closes any other handle on the file.
 */
final class WriteLock implements AutoCloseable {
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
  private final Path folder;
  private final FileChannel channel;

  private WriteLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @throws StoreException when another holds it, or the folder cannot be written
   */
  static WriteLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      return tryTake(folder)
          .orElseThrow(
              () ->
                  new StoreException(
                      "Another Tolldesk"
                          + holder(folder)
                          + " is reloading the store "
                          + folder
                          + ": wait until it is done"));
    } catch (IOException e) {
      throw new StoreException(
          "The store " + folder + " cannot be written: check its path and permissions", e);
    }
  }

  static Optional<WriteLock> tryTake(Path path) throws IOException {
    Path folder = path.toRealPath();
    if (!HELD_HERE.add(folder)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = channel.tryLock() != null;
      if (taken) {
        channel.truncate(0);
        channel.write(
            ByteBuffer.wrap(
                Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new WriteLock(folder, channel));
      }
      return Optional.empty();
    } finally {
      if (!taken) {
        HELD_HERE.remove(folder);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  private static String holder(Path folder) {
    try {
      if (HELD_HERE.contains(folder.toRealPath())) {
        return " (this very process)";
      }
      String pid = Files.readString(folder.resolve("lock")).strip();
      return pid.matches("\\d{1,10}") ? " (process " + pid + ")" : "";
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The lock of the store " + folder + " cannot be released", e);
    } finally {
      HELD_HERE.remove(folder);
    }
  }
}
