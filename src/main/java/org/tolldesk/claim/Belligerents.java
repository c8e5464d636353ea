package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** The sides of a war in one article: completes a count whose group is "our", "the enemy" or unsaid. */
final class Belligerents {
  private static final String OWN = "=own";
  private static final String ENEMY = "=enemy";
  /** The people of whoever speaks: "its soldiers". */
  static final String ITS = "=its";
  /** In sentences: how far a figure may go on about what another counts. */
  private static final int NEAR = 4;
  private static final Pattern MILITARY =
      Pattern.compile("(?i)defen[cs]e|armed forces|general staff|army|міноборони|генштаб|минобороны");

  private final Map<String, String> enemies;
  private final Phrases phrases;
  private final @Nullable String home;
  private final Armies armies;
  private final Parties parties;
  private final @Nullable String topic;
  private final OwnUnits ownUnits;
  private final Allegiances allegiances;

  Belligerents(Article article, List<Sentence> sentences, List<Count> counts, Lexicon lexicon) {
    this.phrases = lexicon.phrases();
    this.enemies = enemies(lexicon);
    this.home = home(sentences);
    this.parties = new Parties(sentences, enemies, army(article.provenance().outlet()));
    this.topic = topic(sentences);
    this.ownUnits = new OwnUnits(sentences);
    this.allegiances = new Allegiances(sentences, parties);
    this.armies = new Armies(sentences, counts, enemies, home, army(article.provenance().outlet()));
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
   * The count with the group that its speaker must mean.
   *
   * @param history whether it is a figure of another time
   */
  Count complete(Count count, @Nullable Speaker speaker, List<Draft> drafts, boolean history) {
    Speaker known = known(speaker);
    Count result = linked(count, drafts);
    result = whole(fighting(sided(result, known), known), known, drafts, history);
    if (isNation(result) || "prisoners".equals(result.kind()) && result.measure() == Measure.CAPTURED
        && parties.fights(result.side())) {
      return result.of(result.side(), parties.kind(result.side()));
    }
    if (result.kind() == null && result.side() == null && topic != null) {
      return result.of(null, topic);
    }
    if ("men".equals(result.kind()) && result.side() == null && isOfBattle(result.measure())
        && result.sentence().findCue("force", 0, result.figure().from()) >= 0) {
      return result.of(null, "soldiers");
    }
    boolean men = result.side() != null && "men".equals(result.kind()) && parties.fights(result.side());
    if (men) {
      return result.of(result.side(), parties.kind(result.side()));
    }
    return ofParty(result);
  }

  /** People under arms who are only inferred are what their party's people are. */
  private Count ofParty(Count count) {
    String kind = parties.kind(count.side());
    if (kind == null || kind.equals("soldiers") || count.kind() == null || !isOfWar(count.measure())) {
      return count;
    }
    boolean inferred = word(count) == null && (isSoldier(count.kind()) || count.kind().equals("people"));
    boolean named = kind.equals("fighters") && count.kind().equals("soldiers")
        || kind.equals("mercenaries") && count.kind().equals("fighters");
    return inferred || named ? count.of(count.side(), kind) : count;
  }

  /** The speaker with his side: by description, or as one of those who say "our brigade". */
  private @Nullable Speaker known(@Nullable Speaker speaker) {
    if (speaker == null || speaker.side() != null) {
      return speaker;
    }
    String side = allegiances.of(speaker);
    boolean own = side == null && speaker.isPerson() && ownUnits.ofArticle() && !parties.rise();
    return new Speaker(speaker.name(), speaker.type(), own ? home : side);
  }

  /** A part is of its whole's side, and a figure that goes on about another is of that one's people. */
  private static Count linked(Count count, List<Draft> drafts) {
    Count whole = count.whole();
    boolean taken = whole == null && count.measureAt() == count.figure().from();
    if (whole == null && !taken || count.side() != null && !count.side().startsWith("=")) {
      return count;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Count other = drafts.get(i).count();
      boolean young = "children".equals(count.kind()) || "women".equals(count.kind());
      if (whole != null ? !young && other.figure() == whole.figure() : goesOn(count, other)) {
        boolean bare = count.kind() == null || count.kind().equals("men");
        return count.of(other.side(), bare ? other.kind() : count.kind());
      }
    }
    return count;
  }

  private static boolean goesOn(Count count, Count other) {
    boolean near = count.sentence().index() - other.sentence().index() <= NEAR;
    boolean item = count.sentence().isMark(0, "-•*–·|") || count.sentence().is(0, "o");
    boolean same = count.kind() == null ? !item : count.kind().equals(other.kind());
    return near && same && other.whole() == null && other.measure() == count.measure();
  }

  /** People under arms are those of the party that the sentence fights or, else, the only one of their kind. */
  private Count fighting(Count count, @Nullable Speaker speaker) {
    String kind = count.kind() == null ? null : Parties.armed(count.kind());
    boolean men = kind != null || count.kind() == null || count.kind().equals("men");
    men |= count.measure() == Measure.EXCHANGED;
    if (count.side() != null || !men || !isOfWar(count.measure())) {
      return count;
    }
    String side = count.measure() == Measure.EXCHANGED ? new Exchanges(parties).home(count, speaker)
        : new Agents(parties).victims(count, speaker);
    if (side == null && speaker != null && speaker.side() != null && ownUnits.around(count.sentence())
        && (kind == null || kind.equals("soldiers")) && isOfBattle(count.measure())) {
      return count.of(speaker.side(), "soldiers");
    }
    boolean fits = side != null && (kind == null || kind.equals(parties.kind(side)) || !parties.fights(side));
    if (!fits) {
      side = kind == null || isOfBoth(count.sentence()) ? null : parties.of(kind, word(count));
    }
    boolean bare = count.kind() == null || count.kind().equals("men");
    return side == null ? count : count.of(side, bare ? parties.kind(side) : count.kind());
  }

  /** "The two sides together lost 8,300": of no side alone. */
  private static boolean isOfBoth(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean sides = sentence.is(i + 1, "sides") || sentence.is(i + 1, "armies") || sentence.is(i + 1, "nations");
      if (sides && (sentence.is(i, "both") || sentence.is(i, "two")) || sentence.is(i, "either")) {
        return true;
      }
    }
    return false;
  }

  /** The noun that names the people counted: "rebels". */
  private static @Nullable String word(Count count) {
    for (int i = count.figure().to(); i < count.figure().to() + 5; i++) {
      if (count.sentence().match(i, "kinds", String.valueOf(count.kind())) != null) {
        return count.sentence().token(i).norm();
      }
    }
    return null;
  }

  /** "Protection of civilians: update for June": the group of a title about harm to it. */
  private static @Nullable String topic(List<Sentence> sentences) {
    for (Sentence sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
      String kind = Heading.of(sentence).kind();
      if ("civilians".equals(kind) && Heading.isOfHarm(sentence)) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isOfWar(Measure measure) {
    return isOfBattle(measure) || measure == Measure.CAPTURED || measure == Measure.EXCHANGED;
  }

  /** "The enemy" and "our" seen from whoever speaks, else from where the document comes from. */
  private Count sided(Count count, @Nullable Speaker speaker) {
    if (count.side() == null || !count.side().startsWith("=")) {
      return count;
    }
    String own = speaker != null && speaker.side() != null ? speaker.side() : null;
    boolean people = count.kind() == null || count.kind().equals("people");
    if (count.side().equals(ITS)) {
      return named(count, own);
    }
    if (count.side().equals(OWN)) {
      boolean freed = own == null && count.measure() == Measure.EXCHANGED;
      return people ? count.of(freed ? home : own, count.kind()) : count.of(own == null ? home : own, count.kind());
    }
    if (count.side().equals(ENEMY)) {
      String enemy = parties.opponent(own == null || !parties.fights(own) && enemies.get(own) == null ? home : own);
      return count.of(enemy, count.kind() == null ? "soldiers" : count.kind());
    }
    return named(count, parties.role(count.side().substring(1)));
  }

  /** People without a word for what they are are what their side's people are. */
  private Count named(Count count, @Nullable String side) {
    boolean bare = count.kind() == null || count.kind().equals("men");
    return count.of(side, bare && parties.fights(side) ? parties.kind(side) : count.kind());
  }

  /** "84 Russians and 47 Malian soldiers": people of a party, beside or among those under arms. */
  private boolean isNation(Count count) {
    Sentence sentence = count.sentence();
    boolean people = "people".equals(count.kind()) && parties.fights(count.side());
    if (!people || !isOfWar(count.measure()) || sentence.match(count.figure().to(), "sides") == null) {
      return false;
    }
    boolean fought = count.measure() == Measure.CAPTURED || count.measure() == Measure.KILLED_OR_WOUNDED;
    for (int i = 0; i < sentence.size() && !fought; i++) {
      Phrases.Match kind = sentence.match(i, "kinds");
      PartyMention party = PartyMention.at(sentence, i);
      fought = kind != null && Parties.armed(kind.term().name()) != null
          || party != null && party.armed() && party.to() < count.figure().from();
    }
    return fought;
  }

  /** A figure without a group goes on about the group that its claimant counted before. */
  private Count whole(Count count, @Nullable Speaker speaker, List<Draft> drafts, boolean history) {
    Count result = count;
    if (count.side() == null && isSoldier(count.kind()) && speaker != null && speaker.side() != null
        && sentenceAdmits(count)) {
      result = count.of(speaker.side(), count.kind());
    }
    if (result.whole() != null) {
      return result;
    }
    result = likeBefore(result, speaker, drafts);
    if (isArmy(result)) {
      String kind = parties.kind(result.side());
      return result.of(result.side(), kind == null ? "soldiers" : kind);
    }
    boolean bare = result.kind() == null || result.kind().equals("men") || isSoldier(result.kind());
    boolean war = armies.war() || isSoldier(result.kind()) && parties.areNamed();
    if (result.side() != null || !bare || history && speaker == null || !war || !isOfBattle(result.measure())) {
      return result;
    }
    String side = armies.sideOf(result, speaker, drafts);
    boolean soldiers = result.kind() == null || result.kind().equals("men");
    return side == null ? result : result.of(side, soldiers ? "soldiers" : result.kind());
  }

  /** The side or kind that the same claimant counted before. */
  private static Count likeBefore(Count count, @Nullable Speaker speaker, List<Draft> drafts) {
    Count result = count;
    for (int i = drafts.size() - 1; i >= 0 && result.kind() == null && count.measure() != Measure.DISPLACED; i--) {
      Draft draft = drafts.get(i);
      Count other = draft.count();
      boolean same = draft.claimant() != null && speaker != null
          && draft.claimant().name().equals(speaker.name());
      boolean next = i == drafts.size() - 1
          && count.sentence().paragraph() - other.sentence().paragraph() <= 1;
      if (result.side() == null && other.side() != null && other.whole() == null && isSoldier(other.kind())
          && (same || next && speaker == null)) {
        result = result.of(other.side(), other.kind());
      } else if (result.side() != null && isSoldier(other.kind())
          && (other.side() == null || other.side().equals(result.side()))) {
        result = result.of(result.side(), "soldiers");
      }
    }
    return result;
  }

  /** Bare figures, losses of people and men lost, of a side that is at war, are of its soldiers. */
  private boolean isArmy(Count count) {
    if (count.side() == null || !enemies.containsKey(count.side())) {
      return false;
    }
    boolean losses = count.measure() == Measure.KILLED_OR_WOUNDED;
    boolean unnamed = count.kind() == null || count.kind().equals("people") && losses;
    return unnamed && armies.war() && isOfBattle(count.measure()) || "men".equals(count.kind()) && losses;
  }

  private static boolean isOfBattle(Measure measure) {
    return Measure.LOSSES.contains(measure) || measure == Measure.MISSING;
  }

  static boolean isSoldier(@Nullable String kind) {
    return "soldiers".equals(kind) || "officers".equals(kind);
  }

  private static boolean sentenceAdmits(Count count) {
    for (int i = 0; i < count.figure().from(); i++) {
      if (count.sentence().match(i, "saying", "admit") != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The side from which a document speaks that says "the enemy": the one that it names most with its own
   * words.
   */
  private @Nullable String home(List<Sentence> sentences) {
    Map<String, Integer> named = new HashMap<>();
    boolean others = false;
    boolean speaks = false;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match name = sentence.match(i, "names");
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
  private @Nullable String army(@Nullable String outlet) {
    if (outlet == null || !MILITARY.matcher(outlet).find()) {
      return null;
    }
    List<Token> tokens = Tokens.of(outlet);
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrases.Match match : phrases.at(tokens, i)) {
        if (match.term().is("sides")) {
          return match.term().name();
        }
      }
    }
    return null;
  }
}
