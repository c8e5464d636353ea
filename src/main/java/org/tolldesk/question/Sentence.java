package org.tolldesk.question;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tolldesk.lexicon.Token;

/**
 * The segments of a question while its slots are filled: each segment goes to one slot only. Indices out of
 * range are allowed everywhere and mean a segment that is nothing. Not thread-safe; one per question.
 */
final class Sentence {
  private static final Segment NOTHING =
      new Segment(List.of(new Token("", "", Token.Kind.MARK, 0, 0)), List.of(), false);

  private final List<Segment> segments;
  private final BitSet taken = new BitSet();

  Sentence(List<Segment> segments) {
    this.segments = segments;
  }

  int size() {
    return segments.size();
  }

  Segment at(int i) {
    return i < 0 || i >= segments.size() ? NOTHING : segments.get(i);
  }

  boolean isFree(int i) {
    return i >= 0 && i < segments.size() && !taken.get(i);
  }

  void take(int i) {
    taken.set(i);
  }

  void take(int from, int to) {
    taken.set(from, to);
  }

  /** Takes these segments and tells their words. */
  String takeText(int from, int to) {
    take(from, to);
    return segments.subList(from, to).stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  IntStream free() {
    return IntStream.range(0, segments.size()).filter(this::isFree);
  }

  /** The next segment that is no auxiliary and no possessive ending, from {@code i} on. */
  int pastAuxiliaries(int i) {
    int at = i;
    while (at < size() && (at(at).says("aux") || isPossessive(at))) {
      at++;
    }
    return at;
  }

  boolean isPossessive(int i) {
    return at(i).norm().equals("'s");
  }

  /** Whether it asks in a sentence; bare words do not. */
  boolean hasPredicate() {
    return segments.stream().anyMatch(segment -> segment.says("aux") || segment.says("say")
        || segment.says("how_many") || segment.norm().matches("what|which|who|що|хто|что|кто|які|какие"));
  }

  boolean anySays(String name) {
    return segments.stream().anyMatch(segment -> segment.says(name));
  }

  List<Segment> segments() {
    return segments;
  }
}
