package org.tolldesk.question;

import java.util.List;
import java.util.Optional;

/** Finds bodies that a question names in other words than the corpus, or that the corpus does not know. */
final class BodyReader {
  private BodyReader() {}

  /** A body in other words than the corpus has; none where a person of it is named besides. */
  static Optional<List<String>> read(Sentence s, int at, CorpusNames corpus) {
    Segment segment = s.at(at);
    Optional<BodyNames.Found> found = corpus.bodies().at(s, at)
        .filter(body -> body.to() > at + 1 || Script.isCyrillic(segment.norm()));
    if (found.isPresent()) {
      s.take(at, found.get().to());
      return Optional.of(found.get().names());
    }
    if (isUnknownBody(s, at) || isUnknownBodyOfSide(s, at)) {
      return Optional.of(List.of(s.takeText(at, Math.max(at + 2, BodyNames.end(s, at)))));
    }
    if (isPersonsBody(s, at)) {
      s.take(at);
      return Optional.of(List.of());
    }
    Optional<String> only = segment.isUnknown() && !Corrector.isCommonForm(segment.norm())
        && (isBodysFirstWord(s, at) && s.isPossessive(at + 1) && s.at(at + 2).says("figure")
            || Speech.isOf(s, at) || isFolk(s, at))
        ? corpus.bodies().only(segment.norm()) : Optional.empty();
    if (only.isPresent()) {
      s.take(at, isFolk(s, at) ? at + 2 : at + 1);
      return Optional.of(List.of(only.get()));
    }
    List<String> led = segment.isUnknown() && isBodysFirstWord(s, at)
        ? corpus.bodies().startingWith(segment.norm()) : List.of();
    if (led.isEmpty()) {
      return Optional.empty();
    }
    s.take(at);
    return Optional.of(led);
  }

  /** "NATO chief Rutte": the body of somebody who is named. */
  private static boolean isPersonsBody(Sentence s, int at) {
    int person = s.at(at + 2).is("saying", "title") ? at + 3 : at + 2;
    return s.at(at).is("names") && !ClaimantReader.isPersonal(s.at(at)) && s.at(at + 1).is("saying", "title")
        && ClaimantReader.isPersonal(s.at(person));
  }

  /** "The northgate people": those of a body. */
  private static boolean isFolk(Sentence s, int at) {
    return s.at(at + 1).norm().matches("(people|folks|team|guys|lot|crew)( says?| said)?")
        && !s.at(at - 1).norm().matches("in|at|near|from");
  }

  /** "Halvard's figure", "what does Halvard say". */
  private static boolean isBodysFirstWord(Sentence s, int at) {
    return Speech.isOf(s, at) || s.isPossessive(at + 1);
  }

  /** "The Ministry of Education": a body of which the corpus knows no more than what it is. */
  private static boolean isUnknownBody(Sentence s, int at) {
    int end = BodyNames.end(s, at);
    boolean of = s.at(at + 1).norm().matches("of|for") && end > at + 2;
    return of && BodyNames.isHead(s.at(at).norm())
        && s.segments().subList(at + 1, end).stream().noneMatch(segment -> segment.is("sides"))
        && (Speech.isOf(s, at) || Speech.isAt(s, s.pastAuxiliaries(end)) || s.at(end).says("about"));
  }

  /** "British intelligence on Russian losses", where the corpus has none of them. */
  private static boolean isUnknownBodyOfSide(Sentence s, int at) {
    Segment body = s.at(at + 1);
    boolean speaks = BodyNames.isHead(body.norm()) || body.norm().matches("intelligence|agency");
    boolean told = s.at(at + 2).says("about") || s.at(at - 1).says("according")
        || Speech.isAt(s, s.pastAuxiliaries(at + 2));
    return speaks && told && s.at(at).isVariant("sides", "adjective")
        && !body.says("force") && !body.says("officials");
  }
}
