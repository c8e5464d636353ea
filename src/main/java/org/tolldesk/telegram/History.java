package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions before a question, oldest first: those that led to the answer replied to, or in a private
 * chat those of the last half hour. In memory only and bounded. Thread-safe.
 */
final class History {
  private static final int QUESTIONS = 5;
  private static final int CHAINS = 10_000;
  private static final int CHATS = 2_000;
  private static final long RECENT_SECONDS = 30 * 60;

  private record Answered(long chat, int message) {}

  private record Recent(List<String> questions, long date) {}

  private final Map<Answered, List<String>> chains = bounded(CHAINS);
  private final Map<Long, Recent> recent = bounded(CHATS);

  private static <K, V> Map<K, V> bounded(int size) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > size;
      }
    };
  }

  synchronized List<String> before(Incoming question) {
    if (question.repliedTo() != null) {
      return chains.getOrDefault(new Answered(question.chat(), question.repliedTo()), List.of());
    }
    Recent last = question.inPrivate() ? recent.get(question.chat()) : null;
    return last == null || question.date() - last.date() > RECENT_SECONDS ? List.of() : last.questions();
  }

  /** @param answers the messages that answer it */
  synchronized void remember(Incoming question, String text, List<Integer> answers) {
    List<String> chain = new ArrayList<>(before(question));
    chain.add(text);
    List<String> last = List.copyOf(chain.subList(Math.max(0, chain.size() - QUESTIONS), chain.size()));
    answers.forEach(answer -> chains.put(new Answered(question.chat(), answer), last));
    if (question.inPrivate()) {
      recent.put(question.chat(), new Recent(last, question.date()));
    }
  }

  synchronized void forget(long chat) {
    recent.remove(chat);
    chains.keySet().removeIf(answered -> answered.chat() == chat);
  }
}
