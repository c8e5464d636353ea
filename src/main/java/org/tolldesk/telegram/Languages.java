package org.tolldesk.telegram;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.question.Language;

/**
 * In which language each chat is spoken to: the one chosen there, else that of Telegram's own settings of who
 * writes, else the last that was heard in the chat. Choices are on disk in one file, by the chat's number;
 * what was heard is not. Bounded: the oldest goes. Thread-safe.
 */
final class Languages implements Keeping {
  static final int CHATS = 20_000;

  private static final Logger log = LoggerFactory.getLogger(Languages.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<Long, String>> CHOICES = new TypeReference<>() {};

  private final Path file;
  private final LinkedHashMap<Long, String> chosen;
  private final LinkedHashMap<Long, String> heard = new LinkedHashMap<>();

  Languages(Path folder) throws IOException {
    this.file = Files.createDirectories(folder).resolve("languages.json");
    this.chosen = Files.exists(file) ? read(file) : new LinkedHashMap<>();
  }

  private static LinkedHashMap<Long, String> read(Path file) {
    try {
      LinkedHashMap<Long, String> read = JSON.readValue(file.toFile(), CHOICES);
      read.entrySet().removeIf(each -> each.getKey() == null || each.getValue() == null);
      read.values().removeIf(code -> Language.of(code).isEmpty());
      return read;
    } catch (IOException | RuntimeException e) {
      log.warn("The chats' languages are damaged and forgotten ({})", e.getClass().getSimpleName());
      return new LinkedHashMap<>();
    }
  }

  /** The language chosen in a chat; empty where it goes by the question. */
  synchronized Optional<Language> chosen(long chat) {
    return Language.of(chosen.getOrDefault(chat, ""));
  }

  /**
   * In which language a question is to be answered; empty: in its own. One of figures alone has none, so that
   * it is answered in that of the chat.
   */
  Optional<Language> ofAnswer(long chat, String question) {
    return question.codePoints().anyMatch(Character::isLetter)
        ? chosen(chat)
        : Language.of(texts(chat).locale().getLanguage());
  }

  /** Returns when the choice would survive a crash; null takes it back. */
  synchronized void choose(long chat, @Nullable Language language) throws IOException {
    LinkedHashMap<Long, String> next = new LinkedHashMap<>(chosen);
    next.remove(chat);
    if (language != null) {
      put(next, chat, language.code());
    }
    keep(next);
  }

  @Override
  public synchronized void forget(long chat) throws IOException {
    heard.remove(chat);
    if (chosen.containsKey(chat)) {
      choose(chat, null);
    }
  }

  /** What was chosen in a group holds in the supergroup that it became. */
  @Override
  public synchronized void move(long from, long to) throws IOException {
    String code = chosen.get(from);
    if (code != null) {
      LinkedHashMap<Long, String> next = new LinkedHashMap<>(chosen);
      next.remove(from);
      put(next, to, code);
      keep(next);
    }
  }

  /** The same event with the language in which to answer it; to be asked once for each event. */
  Event spoken(Event event) {
    if (event instanceof Incoming in) {
      return in.speaking(tag(in.chat(), in.language()));
    } else if (event instanceof Press press) {
      return press.speaking(tag(press.chat(), press.language()));
    } else if (event instanceof InlineQuestion question) {
      return question.speaking(tag(question.person(), question.language()));
    } else if (event instanceof Membership membership) {
      return membership.speaking(tag(membership.chat(), membership.language()));
    }
    return event;
  }

  /** The words of a chat: of its choice, else of whoever was heard in it last. */
  synchronized Texts texts(long chat) {
    return Texts.in(tag(chat, null));
  }

  private synchronized @Nullable String tag(long chat, @Nullable String own) {
    if (own != null) {
      put(heard, chat, own);
    }
    String code = chosen.get(chat);
    return code != null ? code : own != null ? own : heard.get(chat);
  }

  private static void put(LinkedHashMap<Long, String> languages, long chat, String code) {
    languages.remove(chat);
    languages.put(chat, code);
    if (languages.size() > CHATS) {
      languages.remove(languages.keySet().iterator().next());
    }
  }

  private void keep(Map<Long, String> next) throws IOException {
    DurableFile.write(file, JSON.writeValueAsBytes(next));
    chosen.clear();
    chosen.putAll(next);
  }
}
