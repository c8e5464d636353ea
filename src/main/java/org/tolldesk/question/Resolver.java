package org.tolldesk.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;

/**
 * Makes a question of the slots, with the corpus deciding what they leave open: which March is meant, and
 * whether what was carried over can be meant at all.
 */
final class Resolver {
  private final ClaimMatcher matcher;

  Resolver(ClaimMatcher matcher) {
    this.matcher = matcher;
  }

  Question question(String text, Language language, Conversation.Turn turn, CorpusNames corpus,
      LocalDate today) {
    Slots slots = turn.slots();
    Set<Question.Slot> guessed = EnumSet.noneOf(Question.Slot.class);
    guessed.addAll(slots.guessed());
    Question undated = build(text, language, turn, null, guessed);
    Period period = null;
    if (slots.when() instanceof When.Span span) {
      period = span.period();
    } else if (slots.when() instanceof When.Month month) {
      period = latest(month.month(), undated, corpus, today);
      guessed.add(Question.Slot.PERIOD);
    } else if (slots.when() instanceof When.Season season) {
      YearMonth start = latest(season, undated, corpus)
          .orElseGet(() -> TimeReader.lastSeason(season.month(), today));
      period = new Period(PartialDate.of(start), PartialDate.of(start.plusMonths(2)));
      guessed.add(Question.Slot.PERIOD);
    }
    return relaxed(build(text, language, turn, period, guessed), slots, corpus);
  }

  /** The most recent such month that a claim of this claimant, or else of anybody, holds for. */
  private Period latest(int month, Question question, CorpusNames corpus, LocalDate today) {
    PartialDate date = Stream.<Predicate<Claim>>of(
            claim -> matcher.claimant(question, claim) && matcher.victims(question, claim)
                && matcher.measure(question, claim) && isAbout(question, claim),
            claim -> matcher.claimant(question, claim) && matcher.victims(question, claim)
                && matcher.measure(question, claim),
            claim -> matcher.claimant(question, claim) && matcher.victims(question, claim),
            claim -> true)
        .map(test -> latest(month, corpus.claims().stream().filter(test)))
        .filter(Objects::nonNull).findFirst()
        .orElseGet(() -> PartialDate.of(recent(month, today)));
    return new Period(date, date);
  }

  /** The beginning of the latest such season that a claim of this claimant holds for. */
  private Optional<YearMonth> latest(When.Season season, Question question, CorpusNames corpus) {
    return corpus.claims().stream()
        .filter(claim -> matcher.claimant(question, claim) && matcher.victims(question, claim)
            && matcher.measure(question, claim))
        .flatMap(claim -> Stream.concat(Stream.ofNullable(claim.asOf()),
            Stream.ofNullable(claim.period()).map(Period::from)))
        .filter(date -> !date.isYear()).map(date -> YearMonth.from(date.first()))
        .filter(month -> Math.floorMod(month.getMonthValue() - season.month(), 12) < 3)
        .map(month -> month.minusMonths(Math.floorMod(month.getMonthValue() - season.month(), 12)))
        .max(Comparator.naturalOrder());
  }

  private static @Nullable PartialDate latest(int month, Stream<Claim> claims) {
    return claims.map(Claim::asOf).filter(asOf -> asOf != null && asOf.month() == month)
        .map(PartialDate::toMonth)
        .max(Comparator.comparing(PartialDate::first)).orElse(null);
  }

  /** Whether its words or its document's name hold something that the question must meet. */
  private static boolean isAbout(Question question, Claim claim) {
    String text = (claim.quote() + " " + claim.document()).toLowerCase(Locale.ROOT);
    return question.topics().stream().anyMatch(text::contains);
  }

  private static YearMonth recent(int month, LocalDate today) {
    YearMonth then = YearMonth.of(today.getYear(), month);
    return then.isAfter(YearMonth.from(today)) ? then.minusYears(1) : then;
  }

  /**
   * Drops what was only carried over where it makes the question unanswerable: first the claimant ("And the
   * Russian dead at that time?"), then the measure, if this question names a claimant of its own.
   */
  private Question relaxed(Question question, Slots slots, CorpusNames corpus) {
    boolean claimant = question.inherited().contains(Question.Slot.CLAIMANT);
    boolean measure = question.inherited().contains(Question.Slot.MEASURE) && !claimant
        && !question.claimants().isEmpty();
    if (!claimant && !measure || anybody(question, corpus)) {
      return question;
    }
    Question open = new Question(question.text(), question.language(), question.wanted(),
        claimant ? List.of() : question.claimants(), question.sides(), question.kinds(),
        measure ? Set.<Measure>of() : question.measures(), question.stance(), question.period(),
        question.numbers(),
        question.topics(), question.words(), question.english(), question.inherited().stream()
            .filter(slot -> slot != (claimant ? Question.Slot.CLAIMANT : Question.Slot.MEASURE))
            .collect(Collectors.toSet()), question.guessed());
    return anybody(open, corpus) ? open : question;
  }

  private boolean anybody(Question question, CorpusNames corpus) {
    return corpus.claims().stream().anyMatch(claim -> matcher.claimant(question, claim)
        && matcher.victims(question, claim) && matcher.measure(question, claim)
        && matcher.period(question, claim, null));
  }

  /**
   * "How many soldiers has Russia?" counts something that is no toll we know: no measure but OTHER fits. Of
   * prisoners it is told how many were taken and how many went home.
   */
  private static Question build(String text, Language language, Conversation.Turn turn,
      @Nullable Period period,
      Set<Question.Slot> guessed) {
    Slots s = turn.slots();
    boolean held = s.measures().isEmpty() && s.kinds().contains("prisoners");
    boolean uncounted = s.counts() && s.measures().isEmpty() && s.numbers().isEmpty() && !held;
    return new Question(text, language, s.wanted() == null ? Wanted.FIGURES : s.wanted(),
        List.copyOf(s.claimants()), List.copyOf(s.sides()), List.copyOf(s.kinds()),
        uncounted ? Set.of(Measure.OTHER) : held ? Measure.HELD : s.measures(), s.stance(), period,
        s.numbers(), topics(s, text, uncounted || isOfNoToll(s)), words(s), english(turn), turn.inherited(), guessed);
  }

  /** "What is the population of Lima?", "How old is Putin?" */
  private static boolean isOfNoToll(Slots s) {
    return s.measures().isEmpty() && s.numbers().isEmpty() && !s.told();
  }

  /**
   * Words that fill no slot ("hello") are the topic themselves, so that they are not taken for "all figures";
   * what else than a toll is counted or asked about ("rescued", "population") must be met.
   */
  private static List<String> topics(Slots s, String text, boolean mustMeetAll) {
    if (s.saysNothing() && !s.general()) {
      return List.of(text.strip().toLowerCase(Locale.ROOT));
    }
    return mustMeetAll ? Stream.concat(s.topics().stream(), s.words().stream()).distinct().toList()
        : List.copyOf(s.topics());
  }

  private static List<String> words(Slots s) {
    return isSpecific(s) ? List.of()
        : s.words().stream().filter(word -> !s.topics().contains(word)).toList();
  }

  /** Whether the slots alone tell which tolls are meant, so that ordinary words need not be met. */
  private static boolean isSpecific(Slots s) {
    boolean named = !s.claimants().isEmpty() || !s.sides().isEmpty() || !s.numbers().isEmpty();
    return named && (!s.measures().isEmpty() || !s.numbers().isEmpty() || s.told());
  }

  /** The question's own words and those of the slots it took over. */
  private static String english(Conversation.Turn turn) {
    Slots s = turn.slots();
    Stream<String> inherited = turn.inherited().stream().flatMap(slot -> switch (slot) {
      case CLAIMANT -> s.claimants().stream().limit(2);
      case VICTIMS -> Stream.concat(s.sides().stream(), s.kinds().stream());
      case MEASURE -> s.measures().stream().map(measure -> measure.json().replace('_', ' '));
      case PERIOD, STANCE, WANTED -> Stream.empty();
    });
    return Stream.concat(Stream.of(s.english()), inherited.map(word -> word.toString()))
        .collect(Collectors.joining(" ")).strip().toLowerCase(Locale.ROOT);
  }
}
