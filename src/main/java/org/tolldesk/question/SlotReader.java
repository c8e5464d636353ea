package org.tolldesk.question;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/** Reads the slots of one question by itself: each reader takes its words, what is left are topics. */
final class SlotReader {
  private static final Map<String, Question.Slot> SLOTS = Map.of("names", Question.Slot.CLAIMANT,
      "sides", Question.Slot.VICTIMS, "kinds", Question.Slot.VICTIMS, "measures", Question.Slot.MEASURE,
      "months", Question.Slot.PERIOD);

  private static final Set<String> CONTENT_CUES = Set.of("distance", "neutral", "compared", "begin");
  private static final Set<String> SPEECH = Set.of("say", "count", "according", "cite", "title");

  private final ClaimantReader claimantReader;
  private final VictimReader victimReader;

  SlotReader(ClaimantReader claimantReader, VictimReader victimReader) {
    this.claimantReader = claimantReader;
    this.victimReader = victimReader;
  }

  Slots read(List<Segment> asked, Language language, TimeReader times, CorpusNames corpus) {
    Sentence s = new Sentence(Orders.without(asked));
    When when = times.read(s);
    List<Long> numbers = NumberReader.read(s);
    @Nullable Wanted wanted = WantedReader.wanted(s, numbers).orElse(null);
    Set<String> topics = new LinkedHashSet<>();
    Set<String> claimants = claimantReader.read(s, corpus);
    @Nullable Stance stance = WantedReader.stance(s);
    Set<String> sides = victimReader.sides(s, topics);
    if (sides.isEmpty()) {
      VictimReader.own(s).ifPresent(sides::add);
    }
    boolean measured = s.free().anyMatch(at -> MeasureReader.isMeasureOnly(s.at(at)));
    Set<String> kinds = VictimReader.kinds(s, measured, language);
    Set<Measure> measures = MeasureReader.read(s);
    if (measures.contains(Measure.CAPTURED) || measures.contains(Measure.EXCHANGED)) {
      kinds.remove("prisoners");
    }
    boolean aboutEvents = measures.isEmpty() && (wanted == Wanted.DATE || wanted == Wanted.AGREEMENT);
    topics.addAll(topics(s, aboutEvents, language));
    Slots slots = new Slots(wanted, claimants, sides, kinds, measures, stance, when, numbers, topics,
        s.anySays("how_many") && !s.anySays("any_measure"),
        wanted != null || s.anySays("figure") || s.anySays("any_measure"),
        Rendering.english(s.segments(), language), guessed(s.segments()), Slots.Link.NONE);
    return slots.linked(Links.of(s, slots));
  }

  private static Set<String> topics(Sentence s, boolean aboutEvents, Language language) {
    Set<String> topics = new LinkedHashSet<>();
    s.free().forEach(at -> {
      Segment segment = s.at(at);
      boolean event = segment.term("subjects").filter(term -> !term.tag("event").isEmpty()).isPresent();
      if (segment.is("events")) {
        topics.addAll(ofEvent(segment.term("events").get().name(), aboutEvents));
      } else if (segment.is("subjects") && (!event || aboutEvents)) {
        topics.add(segment.term("subjects").get().name().toLowerCase(Locale.ROOT));
      } else if (isContent(segment) && (segment.norm().length() > 2 || segment.isCapitalised())) {
        topics.add(Script.latin(segment.norm(), language));
      }
    });
    return topics;
  }

  /** An event is a topic only where its date is asked for; otherwise just the country in its name is. */
  private static List<String> ofEvent(String event, boolean aboutEvents) {
    return Tokens.of(event).stream()
        .filter(token -> aboutEvents ? token.norm().length() > 2 : token.isCapitalised())
        .map(Token::norm).toList();
  }

  /** A word that no data file knows, or knows only as what texts about tolls speak of besides. */
  private static boolean isContent(Segment segment) {
    return segment.isUnknown() || segment.tokens().get(0).isWord() && segment.terms().stream()
        .allMatch(term ->
        term.is("units") || term.is("cues") && CONTENT_CUES.contains(term.name())
            || term.is("saying") && !SPEECH.contains(term.name()));
  }

  private static Set<Question.Slot> guessed(List<Segment> segments) {
    Set<Question.Slot> guessed = EnumSet.noneOf(Question.Slot.class);
    segments.stream().filter(Segment::guessed).flatMap(segment -> segment.terms().stream())
        .map(term -> SLOTS.get(term.category())).filter(slot -> slot != null).forEach(guessed::add);
    return guessed;
  }
}
