package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The offers that nobody has decided yet, on disk with the files that they would bring in, so that a restart
 * loses none. Each is decided once; a day later it is gone. Bounded in number. Thread-safe.
 */
final class Offers {
  static final int MOST = 20;

  private static final Logger log = LoggerFactory.getLogger(Offers.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECRET_BYTES = 32;
  private static final String OFFER = ".json";
  private static final String CONTENT = ".file";

  /** An offer that was decided and is kept no longer, with the file's content. */
  record Taken(Offer offer, byte[] content) {}

  private final Path folder;
  private final byte[] secret;
  private final Map<String, Offer> open = new LinkedHashMap<>();

  Offers(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.secret = secret(folder.resolveSibling("offers.key"));
    DurableFile.deleteDrafts(folder);
    for (Path file : files(OFFER)) {
      read(file);
    }
    for (Path content : files(CONTENT)) {
      if (!open.containsKey(nonce(content, CONTENT))) {
        DurableFile.delete(content);
      }
    }
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static String nonce(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - suffix.length());
  }

  private void read(Path file) throws IOException {
    try {
      Offer offer = JSON.readValue(Sealed.read(file), Offer.class);
      if (offer.nonce().equals(nonce(file, OFFER))) {
        open.put(offer.nonce(), offer);
        return;
      }
    } catch (IOException | RuntimeException e) {
      log.warn("An offer is damaged and forgotten ({})", e.getClass().getSimpleName());
    }
    DurableFile.delete(file);
  }

  /**
   * A number that only this bot can make. The same update has the same one, so that buttons that were sent
   * before a crash decide what is kept after it.
   */
  String nonce(int update) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] whole = mac.doFinal(Integer.toString(update).getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] secret(Path file) throws IOException {
    byte[] kept = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    if (kept.length == SECRET_BYTES) {
      return kept;
    }
    byte[] made = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(made);
    DurableFile.write(file, made);
    return made;
  }

  /** Whether no more files can be kept until some are decided. */
  synchronized boolean isFull() {
    return open.values().stream().filter(offer -> !offer.isQuestion()).count() >= MOST;
  }

  /** Returns when the offer would survive a crash. On failure nothing of it is kept. */
  synchronized void keep(Offer offer, byte[] content) throws IOException {
    try {
      Sealed.write(file(offer.nonce(), CONTENT), content);
      Sealed.write(file(offer.nonce(), OFFER), JSON.writeValueAsBytes(offer));
    } catch (IOException e) {
      DurableFile.delete(file(offer.nonce(), CONTENT));
      throw e;
    }
    open.put(offer.nonce(), offer);
  }

  synchronized Optional<Offer> find(String nonce) {
    return Optional.ofNullable(open.get(nonce));
  }

  /**
   * Gives an offer to the first who asks, and leaves nothing of it behind.
   *
   * @throws IOException when its file cannot be read, is not what was shown any more or cannot be deleted
   */
  synchronized Optional<Taken> take(String nonce) throws IOException {
    Offer offer = open.remove(nonce);
    if (offer == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Taken(offer, Sealed.read(file(nonce, CONTENT))));
    } finally {
      delete(nonce);
    }
  }

  /** Drops the offers that are over, and tells which. */
  List<Offer> sweep(long now) {
    return drop(offer -> offer.isOver(now));
  }

  /** Drops those that are like this, and tells which. */
  synchronized List<Offer> drop(Predicate<Offer> which) {
    List<Offer> over = open.values().stream().filter(which).toList();
    for (Offer offer : over) {
      open.remove(offer.nonce());
      try {
        delete(offer.nonce());
      } catch (IOException e) {
        log.warn("What an admin never decided cannot be deleted: {}", e.toString());
      }
    }
    return over;
  }

  private void delete(String nonce) throws IOException {
    DurableFile.delete(file(nonce, OFFER));
    DurableFile.delete(file(nonce, CONTENT));
  }

  private Path file(String nonce, String suffix) {
    return folder.resolve(nonce + suffix);
  }
}
