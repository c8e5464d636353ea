package org.tolldesk.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * Sorts the words that no slot took. Names, places and known subjects are topics, without which no claim
 * answers; other words only narrow a question that says little else.
 */
final class TopicReader {
  private static final Set<String> CONTENT_CUES = Set.of("distance", "neutral", "compared", "begin");
  private static final Set<String> SPEECH = Set.of("say", "count", "according", "cite", "title");
  private static final String PLACED = "in|at|near|from|у|в|во|під|біля|под|возле|около";

  /** A first word shorter than this has a capital for being first. */
  private static final int NAME = 5;

  private static final String SIZED = "old|young|big|large|small|long|short|tall|high|deep|wide|fast|rich";

  private TopicReader() {}

  /** Topics, and the other words that say something. */
  record Read(Set<String> topics, Set<String> words) {}

  static Read read(Sentence s, boolean aboutEvents, Language language) {
    Read read = new Read(new LinkedHashSet<>(), new LinkedHashSet<>());
    boolean lowerCase = s.segments().stream().skip(1).noneMatch(Segment::isCapitalised);
    boolean measured = s.segments().stream().anyMatch(segment -> segment.is("measures"));
    s.free().forEach(at -> {
      Segment segment = s.at(at);
      boolean event = segment.term("subjects").filter(term -> !term.tag("event").isEmpty()).isPresent();
      if (segment.is("events")) {
        read.topics.addAll(ofEvent(segment.term("events").get().name(), aboutEvents));
      } else if (segment.is("subjects") && (!event || aboutEvents)) {
        read.topics.add(segment.term("subjects").get().name().toLowerCase(Locale.ROOT));
      } else if (isAskedHow(s, at)) {
        read.topics.add("how " + segment.norm());
      } else if (isContent(segment) && (segment.norm().length() > 2 || segment.isCapitalised())) {
        boolean firm = isName(s, at, lowerCase) || !measured && isSpokenOf(s, at);
        (firm ? read.topics : read.words).add(Script.latin(segment.norm(), language));
      }
    });
    return read;
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

  /** "How old", "how big": what is measured is no toll, so that no text bears on it. */
  private static boolean isAskedHow(Sentence s, int at) {
    return s.at(at - 1).norm().equals("how") && s.at(at).norm().matches(SIZED);
  }

  /**
   * A capital tells a name, except that of a sentence's first word; where a text has no other capital, or
   * after a word of place, a word that is not a common one may be a name too.
   */
  private static boolean isName(Sentence s, int at, boolean lowerCase) {
    Segment segment = s.at(at);
    boolean begins = at == 0 || s.at(at - 1).norm().matches("[.?!:;]");
    if (segment.isCapitalised() && !begins) {
      return true;
    }
    if (!segment.isUnknown() || Corrector.isCommonForm(segment.norm())) {
      return false;
    }
    boolean placed = s.at(s.at(at - 1).norm().equals("the") ? at - 2 : at - 1).norm().matches(PLACED);
    boolean latin = !Script.isCyrillic(segment.norm());
    return placed || latin && segment.norm().length() >= NAME && (begins || lowerCase);
  }

  /** "What did he say about taxes": what is spoken of, where nothing counted is named. */
  private static boolean isSpokenOf(Sentence s, int at) {
    return s.at(s.at(at - 1).norm().equals("the") ? at - 2 : at - 1).says("about");
  }
}
