package org.tolldesk.question;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;

/** Reads the slots of one question by itself: each reader takes its words, what is left are topics. */
final class SlotReader {
  private static final Map<String, Question.Slot> SLOTS = Map.of("names", Question.Slot.CLAIMANT,
      "sides", Question.Slot.VICTIMS, "kinds", Question.Slot.VICTIMS, "measures", Question.Slot.MEASURE,
      "months", Question.Slot.PERIOD);

  /** Bare words without a verb, no more than these, are each meant. */
  private static final int BARE = 5;

  private final ClaimantReader claimantReader;
  private final VictimReader victimReader;

  SlotReader(ClaimantReader claimantReader, VictimReader victimReader) {
    this.claimantReader = claimantReader;
    this.victimReader = victimReader;
  }

  Slots read(List<Segment> asked, Language language, TimeReader times, CorpusNames corpus) {
    Sentence s = new Sentence(Preamble.without(Orders.without(asked)));
    When when = times.read(s);
    List<Long> numbers = NumberReader.read(s);
    @Nullable Wanted wanted = WantedReader.wanted(s, numbers).orElse(null);
    Set<String> topics = new LinkedHashSet<>();
    Set<String> claimants = claimantReader.read(s, corpus, wanted, topics);
    if (WantedReader.asksForTruth(s, claimants, numbers)) {
      wanted = Wanted.OPINION;
    }
    @Nullable Stance stance = WantedReader.stance(s);
    Set<String> sides = victimReader.sides(s, topics, corpus);
    if (sides.isEmpty()) {
      VictimReader.own(s).ifPresent(sides::add);
    }
    if (sides.isEmpty() && s.segments().stream().anyMatch(VictimReader::isEnemy)) {
      sides.add(VictimReader.ENEMY);
    }
    boolean measured = s.free().anyMatch(at -> MeasureReader.isMeasureOnly(s.at(at)));
    Set<String> kinds = VictimReader.kinds(s, measured, language);
    Set<Measure> measures = MeasureReader.read(s);
    if (measures.contains(Measure.CAPTURED) || measures.contains(Measure.EXCHANGED)) {
      kinds.remove("prisoners");
    }
    boolean aboutEvents = measures.isEmpty() && (wanted == Wanted.DATE || wanted == Wanted.AGREEMENT);
    TopicReader.Read left = TopicReader.read(s, aboutEvents, language);
    topics.addAll(left.topics());
    if (!s.hasPredicate() && s.size() <= BARE) {
      topics.addAll(left.words());
    }
    Slots slots = new Slots(wanted, claimants, sides, kinds,
        measures, stance, when, numbers, topics, left.words(),
        s.anySays("how_many") && !s.anySays("any_measure"),
        wanted != null || s.anySays("figure") || s.anySays("any_measure"),
        s.anySays("figure") || s.anySays("any_measure") || s.anySays("say"),
        Rendering.english(s.segments(), language), guessed(s.segments()), Links.released(s), Slots.Link.NONE);
    return slots.linked(Links.of(s, slots));
  }

  private static Set<Question.Slot> guessed(List<Segment> segments) {
    Set<Question.Slot> guessed = EnumSet.noneOf(Question.Slot.class);
    segments.stream().filter(Segment::guessed).flatMap(segment -> segment.terms().stream())
        .map(term -> SLOTS.get(term.category())).filter(slot -> slot != null).forEach(guessed::add);
    return guessed;
  }
}
