package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose soldiers a figure counts that does not say so: in an article that counts soldiers of a named side, the
 * side that its sentence names before it, the enemy of one who "eliminated" them, the side counted last, or the
 * only side whose soldiers the article counts.
 */
final class Armies {
  private static final int NEAR = 3;
  /** In tokens: how long a heading may be. */
  private static final int HEADING = 14;
  /** How many counts of a side's soldiers there must be for each count of other people. */
  private static final int TOPIC = 2;

  /** In tokens: how far from its figure a captivity may be named. */
  private static final int CAPTIVITY = 12;

  private final Map<String, String> enemies;
  private final List<Sentence> sentences;
  private final @Nullable String home;
  private final @Nullable String only;
  private final @Nullable String most;
  private final Map<Integer, String> sections;
  private final boolean war;
  private final @Nullable String publisher;

  Armies(List<Sentence> sentences, List<Count> counts, Map<String, String> enemies, @Nullable String home,
      @Nullable String publisher) {
    this.publisher = publisher;
    this.enemies = enemies;
    this.sentences = sentences;
    this.home = home;
    Map<String, Integer> armies = new HashMap<>();
    int others = 0;
    for (Count count : counts) {
      boolean soldiers = Belligerents.isSoldier(count.kind());
      boolean role = count.side() != null && count.side().startsWith("=") && !count.side().equals("=own")
          && !count.side().equals("=enemy");
      if (count.side() != null && soldiers && !role) {
        armies.merge(count.side(), 1, Integer::sum);
      }
      boolean other = count.kind() != null && !soldiers && !count.kind().equals("men");
      others += other && count.whole() == null ? 1 : 0;
    }
    String named = named(sentences, enemies);
    this.war = !armies.isEmpty() || named != null || publisher != null;
    this.most = most(armies);
    this.sections = sections(sentences, enemies);
    boolean only = armies.size() == 1 && others == 0
        || most != null && armies.get(most) > TOPIC * (others + 1);
    this.only = only ? most : armies.isEmpty() && others == 0 && !"".equals(named) ? named : null;
  }

  /** The side whose soldiers the article counts, or counts at least three times as often as all others'. */
  private static @Nullable String most(Map<String, Integer> armies) {
    int all = armies.values().stream().mapToInt(Integer::intValue).sum();
    return armies.entrySet().stream()
        .filter(army -> 4 * army.getValue() >= 3 * all && !army.getKey().startsWith("="))
        .map(Map.Entry::getKey).findFirst().orElse(null);
  }

  /** For each sentence below a heading about one side's army that side: "Russia's wounded". */
  private static Map<Integer, String> sections(List<Sentence> sentences, Map<String, String> enemies) {
    Map<Integer, String> sections = new HashMap<>();
    String side = null;
    for (Sentence sentence : sentences) {
      boolean heading = sentence.size() <= HEADING && !sentence.isMark(sentence.size() - 1, ".!\"”'’:,;")
          && !sentence.isMark(0, "-•*–·|") && !Heading.isRow(sentence)
          && (sentence.index() == 0
          || sentences.get(sentence.index() - 1).paragraph() < sentence.paragraph());
      if (heading) {
        side = named(List.of(sentence), enemies);
        side = "".equals(side) ? null : side;
      } else if (side != null) {
        sections.put(sentence.index(), side);
      }
    }
    return sections;
  }

  /** The side at war whose army the article names; empty where it names several, null where none. */
  private static @Nullable String named(List<Sentence> sentences, Map<String, String> enemies) {
    String found = null;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String side = army(sentence, i);
        if (side != null && enemies.containsKey(side)) {
          found = found == null || found.equals(side) ? side : "";
        }
      }
    }
    return found;
  }

  /** "Russian soldiers", "Ukraine's losses", "Moscow's army". */
  private static @Nullable String army(Sentence sentence, int at) {
    Phrases.Match side = sentence.match(at, "sides");
    Phrases.Match capital = sentence.match(at, "saying", "capital");
    Phrases.Match found = side != null ? side : capital;
    if (found == null || found.term().name().startsWith("=")) {
      return null;
    }
    int end = at + found.length();
    if (isSpeakerPart(sentence, end)) {
      return null;
    }
    end += sentence.is(end, "'s") ? 1 : 0;
    end += sentence.holds(end) && sentence.cue(end, "subject") || sentence.is(end, "total")
        || sentence.is(end, "own") ? 1 : 0;
    Phrases.Match people = sentence.match(end, "kinds");
    Phrases.Match toll = sentence.match(end, "measures");
    boolean losses = toll != null && (MeasureFinder.measure(toll) == Measure.KILLED_OR_WOUNDED
        || Belligerents.isOfBattle(MeasureFinder.measure(toll)) && !toll.term().variant().equals("verb"));
    boolean fits = people != null && Belligerents.isSoldier(people.term().name()) || losses
        || sentence.cue(end, "force") && sentence.match(end, "saying", "head") == null;
    return !fits ? null : side != null ? side.term().name() : capital.term().tag("side");
  }

  /** Whether the article counts soldiers of some side. */
  boolean war() {
    return war;
  }

  @Nullable String sideOf(Count count, @Nullable Speaker speaker, List<Draft> drafts) {
    String enemy = eliminated(count, speaker);
    if (enemy != null) {
      return enemy;
    }
    String named = named(count.sentence(), Math.min(count.figure().outer(), count.measureAt()));
    if (named != null) {
      return named;
    }
    boolean own = count.measure() != Measure.KILLED_OR_WOUNDED && !enemiesNamed(count.sentence());
    if (own && speaker != null && count.kind() == null && enemies.containsKey(speaker.side())
        && isClaimed(count) && !isAttacked(count.sentence(), enemies.get(speaker.side()))) {
      return enemies.get(speaker.side());
    }
    if (own && speaker != null && speaker.side() != null && speaker.type() != Speaker.Type.OUTLET
        && (enemies.containsKey(speaker.side()) || speaker.side().equals(publisher))) {
      return speaker.side();
    }
    if (own && speaker == null && publisher != null) {
      return publisher;
    }
    if (count.kind() == null && isOfBlast(count.sentence())) {
      return null;
    }
    int from = count.sentence().index() - NEAR;
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).count().sentence().index() >= from; i--) {
      Count other = drafts.get(i).count();
      if (SpokenOf.isFirstPerson(count) && (speaker == null || speaker.side() == null)) {
        break;
      }
      boolean sameStory = other.sentence().paragraph() == count.sentence().paragraph();
      if (sameStory && other.side() != null && Belligerents.isSoldier(other.kind())) {
        return other.side();
      }
    }
    String section = sections.get(count.sentence().index());
    return section != null ? section : Belligerents.isSoldier(count.kind()) ? most : only;
  }

  /** "A missile hit a block of flats. Eleven were killed.": what strikes a town is told before its dead. */
  boolean isOfBlast(Sentence sentence) {
    Sentence before = sentence.index() == 0 ? sentence : sentences.get(sentence.index() - 1);
    boolean same = before.paragraph() == sentence.paragraph();
    return hits(sentence) || same && hits(before);
  }

  private static boolean hits(Sentence sentence) {
    return sentence.findWord("building", 0, sentence.size()) >= 0
        && sentence.findCue("event", 0, sentence.size()) >= 0;
  }

  /** "the opposing side suffered", "enemy losses": not the speaker's own. */
  static boolean enemiesNamed(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, "opposing") || sentence.match(i, "sides", "=enemy") != null) {
        return true;
      }
    }
    return false;
  }

  /** "A Russian missile hit a hostel", "shelling by Ukraine": whether this side struck first. */
  private boolean isAttacked(Sentence sentence, String side) {
    Sentence before = sentence.index() == 0 ? sentence : sentences.get(sentence.index() - 1);
    boolean same = before.paragraph() == sentence.paragraph();
    return isOfBlast(sentence) || Perpetrators.strikes(sentence, side)
        || same && Perpetrators.strikes(before, side);
  }

  /** "Which also claims 140 wounded": what an army claims as its own doing. */
  private static boolean isClaimed(Count count) {
    int verb = count.figure().outer() - 1;
    while (count.sentence().cue(verb, "hedge")) {
      verb--;
    }
    return count.sentence().word(verb, "claiming as own doing");
  }

  /** "Those in Russian captivity at 14": the enemy of those who hold them; null where none are named. */
  @Nullable String captor(Count count) {
    Sentence sentence = count.sentence();
    boolean armed = count.kind() == null || Belligerents.isSoldier(count.kind());
    for (int i = Math.max(1, count.figure().outer() - CAPTIVITY); armed && i < sentence.size()
        && i < count.figure().to() + CAPTIVITY; i++) {
      Phrases.Match held = sentence.word(i, "captivity") ? sentence.endingAt(i, "sides") : null;
      if (held != null && sentence.cue(i - held.length() - 1, "preposition")) {
        return enemies.get(held.term().name());
      }
    }
    return null;
  }

  /** The enemy of whoever says that they destroyed soldiers or fighters; null for any other verb. */
  @Nullable String eliminated(Count count, @Nullable Speaker speaker) {
    if (!count.sentence().holds(count.measureAt())) {
      return null;
    }
    boolean boast = count.sentence().word(count.measureAt(), "boast");
    String own = speaker != null && speaker.side() != null ? speaker.side() : home;
    return boast && own != null ? enemies.get(own) : null;
  }

  /** The side whose possessive, adjective or people stands nearest before a figure. */
  private static @Nullable String named(Sentence sentence, int before) {
    for (int i = before - 1; i >= Math.max(0, before - 12); i--) {
      String owner = army(sentence, i);
      if (owner != null) {
        return owner;
      }
      Phrases.Match side = sentence.match(i, "sides");
      if (side == null || side.term().name().startsWith("=")) {
        continue;
      }
      int end = i + side.length();
      boolean subject = side.term().variant().equals("place") && !sentence.cue(i - 1, "preposition")
          && (sentence.cue(end, "auxiliary") || sentence.match(end, "measures", "killed_or_wounded") != null
              || sentence.is(end, "averaged"));
      if (subject) {
        return side.term().name();
      }
      boolean owned = sentence.is(end, "'s") || sentence.is(end, "’s");
      boolean army = sentence.cue(end, "force") || sentence.variant(end, "measures", "toll") != null
          || sentence.variant(end, "measures", "noun") != null || sentence.cue(end, "subject");
      boolean people = army || side.term().variant().equals("people");
      if ((owned || people) && !isSpeakerPart(sentence, end)) {
        return side.term().name();
      }
    }
    return null;
  }

  /** "Ukraine's ambassador said": the possessive belongs to who speaks. */
  private static boolean isSpeakerPart(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 4, sentence.size()); i++) {
      if (sentence.match(i, "measures") != null || sentence.match(i, "kinds") != null) {
        return false;
      }
      if (sentence.match(i, "saying", "head") != null || sentence.match(i, "saying", "title") != null) {
        return true;
      }
    }
    return false;
  }
}
