package org.tolldesk.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Phrases;

/** The sides of a war in one article: completes a count whose group is "our", "the enemy" or unsaid. */
final class Belligerents {
  /** In tokens: how far into its sentence a pronoun may stand that takes up the sentence before. */
  private static final int SUBJECT = 12;

  /** People of whom an article may count several sides' without saying so. */
  private static final Set<String> COMMON = Set.of("people", "men", "women", "children", "civilians",
      "soldiers", "fighters", "prisoners", "officers");

  private static final Set<String> SOLDIERS = Set.of("soldiers", "officers", "conscripts", "reservists",
      "servicewomen");

  static final String OWN = "=own";
  static final String ENEMY = "=enemy";
  /** The people of whoever speaks: "its soldiers". */
  static final String ITS = "=its";
  /** The people of whoever is spoken to: "your brigade". */
  static final String YOURS = "=yours";

  private final Map<String, String> enemies;
  private final @Nullable String home;
  private final Home house;
  private final Armies armies;
  private final ExchangeSides exchanges;
  private final Parties parties;
  private final @Nullable String topic;
  private final OwnUnits ownUnits;
  private final PartyPeople people;
  private final Allegiances allegiances;
  private final SideReferences references;
  private final SpokenOf spokenOf;
  /** Of an article that counts more often, the first so many counts say what a later one may restate. */
  private static final int MOST = 600;

  private final List<Count> counts;
  private final List<Sentence> sentences;
  private final CivilOffices offices;

  Belligerents(Article article, List<Sentence> sentences, List<Count> counts, Home house,
      @Nullable Speaker issuer) {
    this.house = house;
    String outlet = house.army(article.provenance().outlet());
    String army = outlet != null || issuer == null ? outlet : house.army(issuer.name());
    this.enemies = house.enemies();
    this.exchanges = new ExchangeSides(sentences, enemies);
    this.topic = Home.topic(sentences);
    this.parties = new Parties(sentences, enemies, army);
    this.ownUnits = new OwnUnits(sentences);
    String others = ownUnits.spokenOfAsOther(sentences, enemies);
    this.home = army != null ? army : others != null ? enemies.get(others) : house.side(sentences);
    this.people = new PartyPeople(parties, ownUnits);
    this.allegiances = new Allegiances(sentences, parties);
    this.spokenOf = new SpokenOf(sentences);
    this.references = new SideReferences(sentences, allegiances, parties);
    this.armies = new Armies(sentences, counts, enemies, home, army);
    this.counts = counts.subList(0, Math.min(MOST, counts.size()));
    this.sentences = sentences;
    this.offices = new CivilOffices(sentences);
  }

  /**
   * The count with the group that its speaker must mean.
   *
   * @param history whether it is a figure of another time
   */
  Count complete(Count count, @Nullable Speaker speaker, List<Draft> drafts, boolean history) {
    Speaker known = known(speaker);
    String captor = count.side() == null && count.measure() == Measure.CAPTURED ? armies.captor(count) : null;
    if (captor != null) {
      return count.of(captor, count.kind() == null ? "soldiers" : count.kind());
    }
    boolean men = GroupOwner.isForce(count.kind()) && !"people".equals(count.kind());
    PartyMention topic = men && isOfWar(count.measure()) ? NamedTopic.of(count) : null;
    if (topic != null) {
      Count about = named(count.of(null, count.kind()), topic.side());
      return about.of(topic.side(), about.kind() == null ? "soldiers" : about.kind());
    }
    Count named = AntecedentGroup.named(Continuity.ofCaptives(count, counts), sentences);
    if (named != count) {
      return named;
    }
    Count referred = references.named(count, known, drafts);
    if (referred != count) {
      return referred;
    }
    named = NamedBefore.named(count, sentences);
    if (named != count) {
      return whole(named, known, drafts, history);
    }
    Count contrasted = Continuity.contrasted(count, counts);
    Count linked = Continuity.linked(Continuity.restated(contrasted, counts), drafts);
    Count meant = Continuity.restated(sided(linked, known), counts);
    Count result = whole(people.fighting(meant, known), known, drafts, history);
    boolean army = known != null && house.army(known.name()) != null;
    boolean atWar = army || result.side() == null || enemies.containsKey(result.side());
    return Continuity.inherited(people.ofParty(kindOf(people.atPeace(result, atWar), known)), drafts);
  }

  /** The kind of people that the article leaves to its reader. */
  private Count kindOf(Count result, @Nullable Speaker speaker) {
    if (result.measure() == Measure.EXCHANGED && (result.kind() == null
        || PartyPeople.isNamedByNation(result.whole() == null ? result : result.whole()))) {
      return result.of(result.side(), PartyPeople.isBesideSoldiers(result) ? "soldiers" : "prisoners");
    }
    if ("officers".equals(result.kind()) && Home.isPolice(speaker)) {
      return result.of(result.side(), "police officers");
    }
    boolean lost = result.side() != null
        && result.sentence().findWord("losing people", 0, result.figure().outer()) >= 0;
    boolean ours = result.side() != null && isOfBattle(result.measure())
        && result.sentence().word(result.figure().to() + 1, "own by person");
    boolean men = "men".equals(result.kind()) && (lost || ours || parties.fights(result.side()))
        || "boys".equals(result.kind()) && ours;
    if (men || people.isNation(result) || "prisoners".equals(result.kind())
        && result.measure() == Measure.CAPTURED
        && parties.fights(result.side())) {
      String kind = parties.kind(result.side());
      return result.of(result.side(), kind == null ? "soldiers" : kind);
    }
    String state = "civilians".equals(result.kind()) && result.side() == null ? stateOf(speaker) : null;
    if (state != null) {
      return result.of(state, result.kind());
    }
    String attacker = "civilians".equals(result.kind()) && result.side() == null
        ? Perpetrators.side(result.sentence()) : null;
    if (attacker != null) {
      return result.of(parties.isAtWar(attacker) ? enemies.get(attacker) : null, result.kind());
    }
    if (result.side() == null && result.kind() != null && !COMMON.contains(result.kind())
        && result.whole() == null) {
      return result.of(Continuity.sideBefore(result, counts), result.kind());
    }
    if ("civilians".equals(result.kind()) && result.side() == null) {
      return result.of(Continuity.onlySide(result, counts), result.kind());
    }
    if (result.kind() == null && result.side() == null && topic != null) {
      return result.of(null, topic);
    }
    if ("men".equals(result.kind()) && result.side() == null && isOfBattle(result.measure())
        && result.sentence().findCue("force", 0, result.figure().from()) >= 0) {
      return result.of(null, "soldiers");
    }
    return result;
  }

  /** A state at war speaks of its own civilians. */
  private @Nullable String stateOf(@Nullable Speaker speaker) {
    if (speaker != null && (speaker.isPerson() || speaker.type() == Speaker.Type.OUTLET)) {
      return null;
    }
    String side = speaker == null ? parties.publisher()
        : speaker.side() != null ? speaker.side() : house.sideIn(speaker.name());
    return parties.fights(side) && !"fighters".equals(parties.kind(side)) && parties.areSeveral() ? side
        : null;
  }

  /** The speaker with his side: by description, or as one of those who say "our brigade". */
  private @Nullable Speaker known(@Nullable Speaker speaker) {
    if (speaker == null || speaker.side() != null) {
      return Home.isPress(speaker, sentences) ? new Speaker(speaker.name(), speaker.type(), null) : speaker;
    }
    String side = allegiances.of(speaker);
    boolean own = side == null && speaker.isPerson() && ownUnits.ofArticle() && !parties.rise();
    return new Speaker(speaker.name(), speaker.type(), own ? home : side);
  }

  static boolean isOfWar(Measure measure) {
    return isOfBattle(measure) || measure == Measure.CAPTURED || measure == Measure.EXCHANGED;
  }

  /** "The enemy" and "our" seen from whoever speaks, else from where the document comes from. */
  private Count sided(Count count, @Nullable Speaker speaker) {
    if (isOfThose(count, speaker)) {
      return sided(count.of(ITS, count.kind()), null);
    }
    if (count.side() == null || !count.side().startsWith("=")) {
      return count;
    }
    String own = speaker != null && speaker.side() != null ? speaker.side() : null;
    boolean people = count.kind() == null || count.kind().equals("people");
    if (count.side().equals(ITS)) {
      return named(count, pronounced(count, speaker, own));
    }
    if (count.side().equals(OWN)) {
      boolean freed = own == null && count.measure() == Measure.EXCHANGED;
      if (count.kind() == null) {
        return count.of(parties.fights(own) || parties.isAtWar(own) ? own : null, null);
      }
      return count.of(own == null && (freed || !people) ? home : own, count.kind());
    }
    if (count.side().equals(YOURS)) {
      return named(count, home);
    }
    if (count.side().equals(ENEMY)) {
      boolean inmates = count.kind() == null && count.sentence().is(count.figure().to() + 1, "of");
      boolean atWar = own != null && (parties.fights(own) || enemies.containsKey(own));
      return inmates ? count.of(null, null)
          : count.of(parties.foe(atWar ? own : home), count.kind() == null ? "soldiers" : count.kind());
    }
    return named(count, parties.role(count.side().substring(1)));
  }

  /** Whose people "it", "its" and "they" mean. */
  private @Nullable String pronounced(Count count, @Nullable Speaker speaker, @Nullable String own) {
    int of = count.figure().to();
    if (count.sentence().is(of, "of") && count.sentence().is(of + 1, "my")) {
      return own;
    }
    int they = spokenOf.pronoun(count);
    if (they >= 0) {
      String party = spokenOf.party(count.sentence(), they, own);
      return party != null ? party : parties.foe(own);
    }
    String subject = SpokenOf.isFirstPerson(count) ? null : subjectBefore(count.sentence());
    boolean ours = own == null && speaker != null && speaker.isPerson() && enemies.containsKey(home)
        && speaksOfEnemy(count.sentence());
    return subject != null ? subject : ours ? home : own;
  }

  /** "British intelligence says 6,000 of their soldiers": not of those who are cited. */
  private boolean isOfThose(Count count, @Nullable Speaker speaker) {
    int they = count.side() == null || speaker == null || !count.side().equals(speaker.side()) ? -1
        : spokenOf.pronoun(count);
    return they == count.figure().to() + 1 && count.sentence().is(they, "their");
  }

  /** "The Russian army advances. It loses 1,200 men a day.": the party that opens the sentence before. */
  private @Nullable String subjectBefore(Sentence sentence) {
    boolean pronoun = false;
    for (int i = 0; i < Math.min(sentence.size(), SUBJECT); i++) {
      boolean told = sentence.is(i - 1, "that") || sentence.variant(i - 1, "saying", "say") != null
          || PartyMention.before(sentence, i, SUBJECT) != null && sentence.is(i, "its");
      pronoun |= !told && (sentence.is(i, "it") || sentence.is(i, "they"))
          || !told && i > 1 && sentence.is(i, "its") && sentence.is(i - 1, "of");
    }
    Sentence before = pronoun && sentence.index() > 0 ? sentences.get(sentence.index() - 1) : null;
    boolean asks = before != null && before.isMark(before.size() - 1, "?")
        && sentence.paragraph() - before.paragraph() <= 1;
    PartyMention asked = asks ? PartyMention.before(before, before.size(), SUBJECT) : null;
    if (asked != null && !asked.side().startsWith("=")) {
      return asked.side();
    }
    if (before == null || before.paragraph() != sentence.paragraph()) {
      return null;
    }
    if (!sentence.is(0, "it") && !sentence.is(0, "they")) {
      String only = onlyCountry(before);
      return only != null ? only : opener(before);
    }
    int at = before.cue(0, "determiner") ? 1 : 0;
    PartyMention party = PartyMention.at(before, at);
    return party == null || !party.armed() ? null : parties.side(party);
  }

  /** "South Africa brought its troubles in Congo": the country or army whose name opens a sentence. */
  private static @Nullable String opener(Sentence sentence) {
    PartyMention party = PartyMention.at(sentence, sentence.cue(0, "determiner") ? 1 : 0);
    boolean named = party != null && !party.isRole() && !sentence.isMark(party.to(), ",");
    return named ? party.side() : null;
  }

  /** The one country that a sentence names by its own name; null for none or several. */
  private static @Nullable String onlyCountry(Sentence sentence) {
    String found = null;
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match side = sentence.match(i, "sides");
      String name = side == null ? null : side.term().name();
      if (name != null && (found != null && !found.equals(name) || name.startsWith("="))) {
        return null;
      }
      found = side == null ? found : side.term().name();
    }
    return found;
  }

  /** Whether the paragraph says "the enemy", which only one side's people do. */
  private boolean speaksOfEnemy(Sentence sentence) {
    return sentences.stream().anyMatch(other -> other.paragraph() == sentence.paragraph()
        && Armies.enemiesNamed(other));
  }

  /** People without a word for what they are are what their side's people are. */
  private Count named(Count count, @Nullable String side) {
    boolean bare = count.kind() == null || count.kind().equals("men");
    return count.of(side, bare && parties.fights(side) ? parties.kind(side) : count.kind());
  }

  /** A figure without a group goes on about the group that its claimant counted before. */
  private Count whole(Count count, @Nullable Speaker speaker, List<Draft> drafts, boolean history) {
    Count result = count;
    if (count.side() == null && isSoldier(count.kind()) && speaker != null && speaker.side() != null
        && sentenceAdmits(count)) {
      result = count.of(speaker.side(), count.kind());
    }
    if (result.side() == null) {
      result = result.of(exchanges.of(result), result.kind());
    }
    if (result.whole() != null) {
      result = ownSoldiers(result, speaker);
      boolean army = result.side() != null && enemies.containsKey(result.side())
          && result.whole().measure() == Measure.KILLED_OR_WOUNDED
          && ("people".equals(result.kind()) || "men".equals(result.kind()));
      return army ? result.of(result.side(), "soldiers") : result;
    }
    String enemy = result.side() == null && "fighters".equals(result.kind())
        ? armies.eliminated(result, speaker) : null;
    if (enemy != null) {
      return result.of(enemy, result.kind());
    }
    Count same = SlavicClause.isCyrillic(count.sentence()) ? null : Continuity.takenUp(result, drafts);
    if (same != null) {
      return same;
    }
    boolean civil = result.kind() == null && result.side() == null
        && offices.holds(speaker, count.sentence());
    boolean blast = result.kind() == null && result.side() == null && armies.isOfBlast(count.sentence());
    result = civil || blast ? result : Continuity.likeBefore(result, speaker, drafts);
    if (isArmy(result)) {
      String kind = parties.kind(result.side());
      return result.of(result.side(), kind == null ? "soldiers" : kind);
    }
    return result.kind() == null && offices.holds(speaker, count.sentence()) ? result
        : ofArmies(result, speaker, drafts, history);
  }

  /** Bare figures and soldiers of an account of war are an army's. */
  private Count ofArmies(Count result, @Nullable Speaker speaker, List<Draft> drafts, boolean history) {
    boolean bare = result.kind() == null || result.kind().equals("men") || isSoldier(result.kind());
    if (result.side() != null && bare && parties.areAllArmies() && isOfBattle(result.measure())
        && !result.side().startsWith("=")) {
      String kind = parties.kind(result.side());
      return isSoldier(result.kind()) ? result : result.of(result.side(), kind == null ? "soldiers" : kind);
    }
    boolean soldiers = result.kind() == null || result.kind().equals("men");
    String only = result.side() == null && bare && isOfWar(result.measure()) ? parties.only() : null;
    boolean of = only != null && result.kind() != null && (!soldiers || isOfBattle(result.measure()));
    if (of && !enemies.containsKey(only)) {
      return result.of(only, soldiers ? "soldiers" : result.kind());
    }
    boolean war = armies.war() || isSoldier(result.kind()) && parties.areNamed();
    if (result.side() != null || !bare || history && speaker == null || !war
        || PartyPeople.isOfBoth(result.sentence())
        || !isOfBattle(result.measure())) {
      return result;
    }
    String side = armies.sideOf(result, speaker, drafts);
    return side == null ? result : result.of(side, soldiers ? "soldiers" : result.kind());
  }

  /** "71,400 are missing; 62,000 are soldiers", said by one of a side at war: that side's. */
  private Count ownSoldiers(Count part, @Nullable Speaker speaker) {
    if (PartyPeople.isNoneOfArmy(part)) {
      return part.partOf(null).of(null, part.kind());
    }
    boolean open = part.side() == null && "soldiers".equals(part.kind()) && isOfBattle(part.measure());
    boolean own = open && speaker != null && speaker.type() != Speaker.Type.OUTLET
        && parties.isAtWar(speaker.side()) && !Armies.enemiesNamed(part.sentence());
    return own ? part.of(speaker.side(), part.kind()) : part;
  }

  /** Bare figures, losses of people and men lost, of a side that is at war, are of its soldiers. */
  private boolean isArmy(Count count) {
    if (count.side() == null || !enemies.containsKey(count.side())) {
      return false;
    }
    boolean losses = count.measure() == Measure.KILLED_OR_WOUNDED;
    boolean unnamed = count.kind() == null || count.kind().equals("people") && losses;
    boolean battle = armies.war() && isOfBattle(count.measure());
    return unnamed && battle || "men".equals(count.kind()) && (losses || battle);
  }

  static boolean isOfBattle(Measure measure) {
    return Measure.LOSSES.contains(measure) || measure == Measure.MISSING;
  }

  static boolean isSoldier(@Nullable String kind) {
    return kind != null && SOLDIERS.contains(kind);
  }

  private static boolean sentenceAdmits(Count count) {
    for (int i = 0; i < count.figure().from(); i++) {
      if (count.sentence().match(i, "saying", "admit") != null) {
        return true;
      }
    }
    return false;
  }
}
