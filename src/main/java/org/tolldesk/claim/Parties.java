package org.tolldesk.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** The parties to the fights of one article: whose forces it names, what these are, and who fights whom. */
final class Parties {
  /** The forces of the country that an article is about: "the army". */
  static final String STATE = "=state";
  /** Those who fight them: "the rebels". */
  static final String REBELS = "=rebels";

  /** In sentences: how far the title and the lead of an article reach. */
  private static final int LEAD = 3;

  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, String> enemies;
  private final @Nullable String publisher;
  private final Set<String> roles = new HashSet<>();
  private boolean army;
  private boolean war;
  private boolean disaster;

  Parties(List<Sentence> sentences, Map<String, String> enemies, @Nullable String publisher) {
    this.publisher = publisher;
    this.enemies = enemies;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        note(sentence, i);
      }
    }
  }

  private void note(Sentence sentence, int at) {
    war |= sentence.word(at, "account of war");
    disaster |= sentence.word(at, "account of disaster");
    Phrases.Match side = sentence.match(at, "sides");
    if (side != null && side.term().tag("members").isEmpty() && !side.term().name().startsWith("=")) {
      countries.merge(side.term().name(), sentence.index() < LEAD ? 3 : 1, Integer::sum);
      mentions.merge(side.term().name(), 1, Integer::sum);
    }
    PartyMention mention = PartyMention.at(sentence, at);
    if (mention == null) {
      return;
    }
    if (mention.side().equals(STATE)) {
      army = true;
      roles.add(mention.word());
    }
    boolean vague = mention.isRole() || mention.kind() == null;
    if (vague || isSpeaker(sentence, mention) || isRising(sentence, mention)) {
      return;
    }
    votes.computeIfAbsent(mention.side(), key -> new HashMap<>()).merge(mention.kind(), 1, Integer::sum);
    if (mention.word() != null) {
      words.putIfAbsent(mention.word(), mention.side());
    }
  }

  /** "Myanmar rebels": they are of a country and not the country's. */
  private boolean isRising(Sentence sentence, PartyMention mention) {
    Phrases.Match side = sentence.match(mention.from(), "sides");
    boolean country = side == null ? !FreeParty.isOfRebels(sentence, mention.from())
        : side.term().tag("members").isEmpty();
    return country && mention.kind().equals("fighters") && !enemies.containsValue(mention.side());
  }

  /** "American military officials": those who say something, not those who fight. */
  private static boolean isSpeaker(Sentence sentence, PartyMention mention) {
    int next = sentence.is(mention.to(), "'s") ? mention.to() + 1 : mention.to();
    return sentence.match(next, "saying", "head") != null || sentence.word(next, "office");
  }

  /** What people under arms a kind of people are; null for none. */
  static @Nullable String armed(String kind) {
    return switch (kind) {
      case "soldiers", "officers", "recruits", "generals", "marines", "paratroopers", "airmen", "conscripts",
          "reservists", "servicewomen" -> "soldiers";
      case "fighters", "mercenaries" -> kind;
      case "foreign fighters" -> "fighters";
      case "foreign mercenaries" -> "mercenaries";
      default -> null;
    };
  }

  boolean fights(@Nullable String side) {
    return side != null && votes.containsKey(side);
  }

  /** Whether a country fights another of those that the article names. */
  boolean isAtWar(@Nullable String side) {
    return side != null && enemies.containsKey(side) && countries.containsKey(enemies.get(side));
  }

  /** Whether the article tells of a war between armies and of no other misfortune. */
  boolean areAllArmies() {
    return war && !disaster;
  }

  /** The one country that an account of a war names, where it names no other party; null else. */
  @Nullable String only() {
    boolean alone = areAllArmies() && countries.size() == 1 && of("fighters").isEmpty() && publisher == null;
    return alone ? countries.keySet().iterator().next() : null;
  }

  /** What the people of a party are; null for none. */
  @Nullable String kind(@Nullable String side) {
    Map<String, Integer> kinds = side == null ? null : votes.get(side);
    return kinds == null ? null : kinds.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElse(null);
  }

  /** The side that a mention means. */
  @Nullable String side(PartyMention mention) {
    return switch (mention.side()) {
      case STATE -> state();
      case REBELS -> rebels(mention.word());
      default -> mention.isRole() ? null : mention.side();
    };
  }

  /** The side of "the army" or "the militia". */
  @Nullable String role(String word) {
    return words.getOrDefault(word, "").isEmpty() || !"fighters".equals(kind(words.get(word)))
        ? roles.contains(word) ? state() : rebels(word) : words.get(word);
  }

  /** Whether the article names the armies of two sides. */
  boolean areSeveral() {
    return of("soldiers").size() > 1;
  }

  @Nullable String publisher() {
    return publisher;
  }

  /** Whether an article is a statement of this side's army. */
  boolean isPublisher(@Nullable String side) {
    return side != null && side.equals(publisher);
  }

  /** Whether fighters of a group are among the parties. */
  boolean rise() {
    return !of("fighters").isEmpty();
  }

  /** Whether the article names a party at all. */
  boolean areNamed() {
    return !votes.isEmpty();
  }

  /** The one party that is an army, else the country of the article where it speaks of an army. */
  @Nullable String state() {
    Set<String> armies = of("soldiers");
    String country = country();
    if (publisher == null && countries.keySet().stream()
        .anyMatch(side -> isOfTwo(side) && countries.containsKey(enemies.get(side)))) {
      return null;
    }
    if (publisher != null && armies.contains(publisher)) {
      return publisher;
    }
    if (armies.contains(country) || armies.isEmpty() && army) {
      return isOfTwo(country) ? null : country;
    }
    return armies.stream().anyMatch(this::isOfTwo) ? null : only(armies);
  }

  /** Whether a country's war is one between two armies, so that "the army" may be either. */
  private boolean isOfTwo(@Nullable String side) {
    String enemy = side == null ? null : enemies.get(side);
    return enemy != null && side.equals(enemies.get(enemy)) && countries.containsKey(enemy);
  }

  /** The party named with this word before, else the only one of fighters. */
  @Nullable String rebels(@Nullable String word) {
    String named = word == null ? null : words.get(word);
    if (named != null && "fighters".equals(kind(named))) {
      return named;
    }
    return only(of("fighters"));
  }

  /** The party of this kind of armed people that a figure must mean; null where there are several. */
  @Nullable String of(String kind, @Nullable String word) {
    return switch (kind) {
      case "soldiers" -> state();
      case "fighters" -> rebels(word);
      default -> word != null && kind.equals(kind(words.get(word))) ? words.get(word) : only(of(kind));
    };
  }

  /** Whom a party fights. */
  @Nullable String opponent(@Nullable String side) {
    if (side == null) {
      return null;
    }
    String fixed = enemies.get(side);
    boolean named = fixed != null && (fights(fixed) || countries.containsKey(fixed));
    if (fixed != null && (named || of("fighters").isEmpty())) {
      return fixed;
    }
    if ("fighters".equals(kind(side))) {
      return state();
    }
    String rebels = rebels(null);
    Set<String> others = new HashSet<>(votes.keySet());
    others.remove(side);
    return rebels != null ? rebels : only(others);
  }

  /** Whom "the enemy" means: the party fought, else the one other country that the article keeps naming. */
  @Nullable String foe(@Nullable String side) {
    String fought = opponent(side);
    if (fought != null || side == null) {
      return fought;
    }
    String other = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : mentions.entrySet()) {
      if (!entry.getKey().equals(side)) {
        second = Math.max(second, Math.min(first, entry.getValue()));
        other = entry.getValue() > first ? entry.getKey() : other;
        first = Math.max(first, entry.getValue());
      }
    }
    return first > 1 && first >= 2 * second ? other : null;
  }

  private Set<String> of(String kind) {
    Set<String> found = new HashSet<>();
    for (String side : votes.keySet()) {
      if (kind.equals(kind(side))) {
        found.add(side);
      }
    }
    return found;
  }

  private static @Nullable String only(Set<String> sides) {
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  /** The country that the article names far more often than any other. */
  @Nullable String country() {
    String most = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : countries.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        most = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return 2 * first >= 3 * second && (countries.size() <= 2 || mentions.getOrDefault(most, 0) > 1) ? most
        : null;
  }
}
