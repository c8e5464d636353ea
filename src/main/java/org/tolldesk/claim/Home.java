package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** Where a document speaks from: the side that it calls its own, its army, and the group it is all about. */
final class Home {
  private static final Pattern POLICE = Pattern.compile("(?i)\\bpolice\\b");
  private static final Pattern MILITARY =
      Pattern.compile("(?i)(?<!civil )(?<!civilian )defen[cs]e|armed forces|general staff|army|міноборони|генштаб|минобороны"
          + "|(ministry|department|secretariat) of war|war (ministry|office)|navy|air force"
          + "|joint (chiefs|staff|command)");

  private final Lexicon lexicon;
  private final Map<String, String> enemies;

  Home(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.enemies = enemies(lexicon);
  }

  /** Who is at war with whom wherever both are named. */
  Map<String, String> enemies() {
    return enemies;
  }

  private static Map<String, String> enemies(Lexicon lexicon) {
    Map<String, String> enemies = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.entries("sides")) {
      if (!entry.term().tag("enemy").isEmpty()) {
        enemies.put(entry.term().name(), entry.term().tag("enemy"));
      }
    }
    return enemies;
  }

  /**
   * The side from which a document speaks that says "the enemy": the one that it names most with its own
   * words.
   */
  @Nullable String side(List<Sentence> sentences) {
    Map<String, Integer> named = new HashMap<>();
    boolean others = false;
    boolean speaks = false;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match name = sentence.match(i, "names");
        name = name != null && name.term().tag("role").equals("parliament") ? null : name;
        Phrases.Match side = sentence.match(i, "sides");
        String found = name != null ? name.term().tag("side") : side != null ? side.term().name() : "";
        others |= side != null && side.term().name().startsWith("=");
        if (enemies.containsKey(found)) {
          speaks |= name != null;
          named.merge(found, name != null ? 3 : 1, Integer::sum);
        }
      }
    }
    if (named.size() == 1 && others && !speaks) {
      return enemies.get(named.keySet().iterator().next());
    }
    return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /**
   * The side of a defence ministry or an army that publishes a document itself; null for any other outlet.
   */
  @Nullable String army(@Nullable String outlet) {
    return outlet == null || !MILITARY.matcher(outlet).find() ? null : sideIn(outlet);
  }

  /** The side that a name names: "Azerbaijani Prosecutor's Office". */
  @Nullable String sideIn(String name) {
    List<Token> tokens = Tokens.of(name);
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrases.Match match : lexicon.phrases().at(tokens, i)) {
        if (match.term().is("sides")) {
          return match.term().name();
        }
      }
    }
    return null;
  }

  /** "Protection of civilians: update for June": the group of a title about harm to it. */
  static @Nullable String topic(List<Sentence> sentences) {
    for (Sentence sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
      String kind = Heading.of(sentence).kind();
      if ("civilians".equals(kind) && Heading.isOfHarm(sentence)) {
        return kind;
      }
    }
    return null;
  }

  /** "Ukrainian Telegram channels": of a country, yet no part of its forces. */
  static boolean isPress(@Nullable Speaker speaker, List<Sentence> sentences) {
    if (speaker == null || speaker.isPerson() || sentences.isEmpty()) {
      return false;
    }
    String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return sentences.get(0).words().holds("press", last);
  }

  static boolean isPolice(@Nullable Speaker speaker) {
    return speaker != null && POLICE.matcher(speaker.name()).find();
  }
}
