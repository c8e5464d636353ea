package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Where one article names whose people and what people there are: the sides and kinds of its sentences. */
final class PeopleNamed {
  /** In sentences: how far the title and the lead of an article reach. */
  private static final int TOP = 3;
  /** In tokens, from a side to its people: "Ukraine's own armed forces". */
  private static final int GAP = 3;

  /** How a side is named, in the order of their numbers: "Russian", "Russians", "Russia", and so on. */
  enum Form { ADJECTIVE, PEOPLE, PLACE, CAPITAL, PERSON, BODY, GROUP, FREE }

  /** How a kind is named: by its word, by a word for forces, by a group whose members are such. */
  enum Word { PLAIN, FORCE, MEMBERS, FREE }

  record Side(String name, int at, int to, Form form) {}

  record Kind(String name, int at, int to, Word word) {}

  private final List<List<Side>> sides = new ArrayList<>();
  private final List<List<Kind>> kinds = new ArrayList<>();
  private final Map<String, Integer> often = new HashMap<>();
  private final List<String> byRank;
  private final Set<String> allSides = new LinkedHashSet<>();
  private final Map<String, Integer> top = new HashMap<>();
  private final Map<String, Map<String, Integer>> pairs = new HashMap<>();

  /** The kinds that the article's figures count, and how many count each: also such as no list knows. */
  private final Map<String, Integer> counted = new HashMap<>();
  /** The plural nouns of kinds that no list knows, by their last word. */
  private final Map<String, String> free = new HashMap<>();

  private @Nullable Sentence lastSentence;
  private @Nullable HarmWords lastWords;

  PeopleNamed(List<Sentence> sentences, List<Count> counts) {
    for (Count count : counts) {
      String kind = count.kind();
      if (kind != null) {
        counted.merge(kind, 1, Integer::sum);
        free.put(kind.substring(kind.lastIndexOf(' ') + 1), kind);
      }
    }
    for (Sentence sentence : sentences) {
      List<Side> whose = new ArrayList<>();
      List<Kind> what = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        i = Math.max(i, side(sentence, i, whose, what) - 1);
      }
      for (int i = 0; i < sentence.size(); i++) {
        kind(sentence, i, what);
      }
      note(sentence, whose, what);
      sides.add(whose);
      kinds.add(what);
    }
    byRank = new ArrayList<>(allSides);
    byRank.sort(Comparator.comparing((String side) -> -often(side)));
  }

  /** Takes the side that begins at a token; the token after it, or the same token. */
  private static int side(Sentence sentence, int at, List<Side> whose, List<Kind> what) {
    Phrases.Match name = sentence.match(at, "names");
    Phrases.Match side = sentence.match(at, "sides");
    boolean named = name != null && !name.term().tag("side").isEmpty()
        && (side == null || name.length() > side.length());
    if (named) {
      boolean person = name.term().tag("type").equals("person");
      whose.add(new Side(name.term().tag("side"), at, at + name.length(), person ? Form.PERSON : Form.BODY));
      return at + name.length();
    }
    if (side != null) {
      if (side.term().name().startsWith("=")) {
        return at;
      }
      String members = side.term().tag("members");
      Form form = !members.isEmpty() ? Form.GROUP : switch (side.term().variant()) {
        case "adjective" -> Form.ADJECTIVE;
        case "people" -> Form.PEOPLE;
        default -> Form.PLACE;
      };
      whose.add(new Side(side.term().name(), at, at + side.length(), form));
      if (!members.isEmpty()) {
        what.add(new Kind(members, at, at + side.length(), Word.MEMBERS));
      }
      return at + side.length();
    }
    Phrases.Match capital = sentence.match(at, "saying", "capital");
    if (capital != null && !capital.term().tag("side").isEmpty()) {
      whose.add(new Side(capital.term().tag("side"), at, at + capital.length(), Form.CAPITAL));
      return at + capital.length();
    }
    PartyMention free = sentence.token(at).isCapitalised()
        && sentence.token(at + 1).isCapitalised() ? FreeParty.at(sentence, at) : null;
    if (free != null && free.from() == at) {
      whose.add(new Side(free.side(), at, free.to(), Form.FREE));
      what.add(new Kind("fighters", at, free.to(), Word.MEMBERS));
      return free.to();
    }
    return at;
  }

  private void kind(Sentence sentence, int at, List<Kind> what) {
    Phrases.Match kind = sentence.match(at, "kinds");
    if (kind != null) {
      what.add(new Kind(kind.term().name(), at, at + kind.length(), Word.PLAIN));
    } else if (sentence.cue(at, "force")) {
      what.add(new Kind("soldiers", at, at + 1, Word.FORCE));
    } else if (free.containsKey(sentence.token(at).norm())) {
      what.add(new Kind(free.get(sentence.token(at).norm()), at, at + 1, Word.FREE));
    }
  }

  private void note(Sentence sentence, List<Side> whose, List<Kind> what) {
    for (Side side : whose) {
      allSides.add(side.name());
      often.merge(side.name(), 1, Integer::sum);
      if (sentence.index() < TOP) {
        top.merge(side.name(), 1, Integer::sum);
      }
      for (Kind kind : what) {
        if (isOf(kind, side, sentence)) {
          pairs.computeIfAbsent(side.name(), key -> new HashMap<>()).merge(kind.name(), 1, Integer::sum);
        }
      }
    }
    for (Kind kind : what) {
      often.merge(kind.name(), 1, Integer::sum);
      if (sentence.index() < TOP) {
        top.merge(kind.name(), 1, Integer::sum);
      }
    }
  }

  /** Whether people are named as a side's: "Ukraine's own armed forces", "the soldiers of Ukraine". */
  static boolean isOf(Kind kind, Side side, Sentence sentence) {
    if (kind.at() >= side.at()) {
      return kind.at() - side.to() < GAP && !isParted(sentence, side.to(), kind.at());
    }
    return side.at() - kind.to() < GAP && (sentence.is(kind.to(), "of") || sentence.is(kind.to(), "from"));
  }

  private static boolean isParted(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).isWord() && !sentence.is(i, "'s") && !sentence.isMark(i, "-'’")
          || sentence.cue(i, "preposition") || sentence.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /** The words of harm of a sentence, looked up once for all its figures. */
  HarmWords words(Sentence sentence) {
    if (sentence != lastSentence || lastWords == null) {
      lastSentence = sentence;
      lastWords = new HarmWords(sentence);
    }
    return lastWords;
  }

  List<Side> sides(int sentence) {
    return sides.get(sentence);
  }

  List<Kind> kinds(int sentence) {
    return kinds.get(sentence);
  }

  /** How many figures of the article count a kind. */
  int counted(String kind) {
    return counted.getOrDefault(kind, 0);
  }

  /** The kinds that several figures of the article count. */
  List<String> counted() {
    return counted.entrySet().stream().filter(one -> one.getValue() > 1).map(Map.Entry::getKey).sorted()
        .toList();
  }

  /** Whether a kind is none that the lexicon knows. */
  boolean isFree(String kind) {
    return free.containsValue(kind);
  }

  /** How often the article names a side or a kind. */
  int often(String name) {
    return often.getOrDefault(name, 0);
  }

  /** How often the first sentences name a side or a kind. */
  int atTop(String name) {
    return top.getOrDefault(name, 0);
  }

  /** How often people of a kind are named as a side's. */
  int together(String side, String kind) {
    return pairs.getOrDefault(side, Map.of()).getOrDefault(kind, 0);
  }

  /** The sides that the article names, the one named most first. */
  List<String> sides() {
    return byRank;
  }

  /** How often the side is named that is named most. */
  int most() {
    return byRank.isEmpty() ? 0 : often(byRank.get(0));
  }
}
