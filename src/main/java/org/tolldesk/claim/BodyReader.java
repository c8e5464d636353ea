package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.WordSets;

/** Reads a body or an office from a stretch of a sentence: "Russia's defence ministry", "local officials". */
final class BodyReader {
  private static final Pattern WORD_END = Pattern.compile("[ -]");
  private static final Pattern COMPLEMENT = Pattern.compile(" (of|for|in|at|from|with) ");

  /** The sets of nouns by which one body of a kind can be called. */
  private static final List<String> KINDS =
      List.of("company", "state office", "union of members", "bloc of states", "station on air");

  private final SpeakerBook book;
  private final CyrillicBodies cyrillic;
  private @Nullable Speaker lastBody;

  BodyReader(SpeakerBook book) {
    this.book = book;
    this.cyrillic = new CyrillicBodies(book);
  }

  /** The body named between two tokens, the last one first; null where none is. */
  @Nullable Speaker in(Sentence sentence, int from, int to) {
    CyrillicBodies.Body body = cyrillic.in(sentence, from, to);
    if (body != null) {
      lastBody = body.generic() && lastBody != null || body.speaker().isPerson() ? lastBody : body.speaker();
      return body.generic() ? lastBody : body.speaker();
    }
    for (int i = to - 1; i >= from; i--) {
      Phrases.Match head = sentence.match(i, "saying", "head");
      boolean adjective = sentence.is(i, "official") && i + 1 < to && sentence.token(i + 1).isWord();
      if (head != null && !adjective && i + head.length() <= to && !isModifier(sentence, i, head, to)) {
        boolean paper = sentence.word(i, "paper");
        if (paper && hasHead(sentence, from, i)) {
          continue;
        }
        return isOwn(sentence, from, i) ? null : read(sentence, start(sentence, from, i), from, to, i, head);
      }
    }
    return null;
  }

  /** The body or the holder of an office that a description means, in a phrase that ends before a token. */
  @Nullable Speaker read(Sentence sentence, Mention mention, int to) {
    Phrases.Match head = sentence.match(mention.head(), "saying", "head");
    return head == null || isOwn(sentence, mention.from(), mention.head()) ? null
        : read(sentence, mention.from(), mention.from(), Math.max(to, mention.to()), mention.head(), head);
  }

  private static boolean hasHead(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.match(i, "saying", "head") != null && !sentence.word(i, "paper")) {
        return true;
      }
    }
    return false;
  }

  /** "our staff": whoever speaks, not a body of its own. */
  private static boolean isOwn(Sentence sentence, int from, int head) {
    for (int i = Math.max(from, head - 3); i < head; i++) {
      if (sentence.is(i, "our") || sentence.is(i, "my") || sentence.is(i, "наш") || sentence.is(i, "наші")
          || sentence.is(i, "наши")) {
        return true;
      }
    }
    return false;
  }

  /** A head that another head follows ("defence ministry officials") or that belongs to a paper. */
  private static boolean isModifier(Sentence sentence, int at, Phrases.Match head, int to) {
    return at + head.length() < to && sentence.match(at + head.length(), "saying", "head") != null;
  }

  /** The body of a head: the name behind it, whoever is taken up again by it, or the phrase as it stands. */
  private @Nullable Speaker read(Sentence sentence, int start, int from, int to, int at, Phrases.Match head) {
    int end = end(sentence, at + head.length(), to);
    String own = nameOf(sentence, end, to);
    if (own != null) {
      return new Speaker(own, Speaker.Type.BODY, sideIn(sentence, start, end));
    }
    boolean same = sentence.is(start, "the") && sentence.is(start + 1, "same");
    boolean bare = end - start == head.length() || end - start == head.length() + (same ? 2 : 1)
        && sentence.is(start, "the");
    int last = at + head.length() - 1;
    Speaker again = namedBefore(sentence, last > at && sentence.word(last, "office") ? last : at, bare);
    if (again != null) {
      return again;
    }
    String name = name(sentence, start, end);
    boolean paper = sentence.word(at, "paper");
    boolean known = !sentence.is(start, "a") && !sentence.is(start, "an") || sentence.word(at, "own words");
    bare |= paper && known && end == at + head.length() && at - start == 1
        && sentence.cue(start, "determiner");
    if (name.isEmpty() || paper && (bare || sentence.word(start, "possessive of a body"))) {
      return paper ? lastBody : null;
    }
    Speaker speaker = new Speaker(name, Speaker.Type.BODY, sideIn(sentence, start, end));
    if (!paper && !sentence.word(at, "listeners")) {
      lastBody = speaker;
    }
    return speaker;
  }

  /** "The governor", "the channel", "the agency": who is taken up again by an office or a bare noun. */
  private @Nullable Speaker namedBefore(Sentence sentence, int at, boolean bare) {
    String word = sentence.token(at).norm();
    Phrases.Match side = sentence.endingAt(at, "sides");
    boolean beside = sentence.word(at, "office") && sentence.word(at - 1, "officer beside another");
    if (beside) {
      return book.holder(sentence.token(at - 1).norm() + " " + word);
    }
    Speaker holder = sentence.word(at, "office") ? book.holder(word) : null;
    holder = holder == null && side != null ? book.holder(side.term().name() + " " + word) : holder;
    Speaker known = holder != null || !bare ? holder : book.called(word);
    if (known == null && bare && (sentence.is(at - 1, "the") || sentence.is(at - 1, "this")
        || sentence.is(at - 1, "same"))) {
      known = book.holding(word, sentence);
    }
    if (known == null && bare && (sentence.is(at - 1, "the") || sentence.is(at - 1, "this"))) {
      known = alike(sentence, at);
    }
    boolean last = bare && lastBody != null && (key(lastBody.name()).contains(word)
        || sentence.word(at, "generic body") && !isOfOtherKind(sentence, at));
    boolean free = known == null && !last && bare && sentence.is(at - 1, "the")
        && !sentence.word(at, "company") && sentence.word(at, "generic body") && (lastBody == null
        || isCalled("party to a fight", lastBody, sentence.words()));
    return free ? book.namedLast(sentence) : known == null && last ? lastBody : known;
  }

  /** The kind of body that a noun names; null for any other noun. */
  static @Nullable String kindOf(Sentence sentence, int at) {
    for (String kind : KINDS) {
      if (sentence.word(at, kind)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether two nouns name bodies of one kind. */
  static boolean isSameKind(Sentence one, int at, Sentence other, int noun) {
    String kind = kindOf(one, at);
    return kind != null && other.word(noun, kind);
  }

  /** "The firm" for the only company, "the department" for the ministry: a body by a noun of its kind. */
  private @Nullable Speaker alike(Sentence sentence, int at) {
    String kind = kindOf(sentence, at);
    return kind == null ? null : book.ofKind(kind, sentence);
  }

  /** Whether the body named last is one of a kind that a noun cannot mean: "the company" and a union. */
  private boolean isOfOtherKind(Sentence sentence, int at) {
    for (String kind : KINDS) {
      if (!sentence.word(at, kind) && isCalled(kind, lastBody, sentence.words())
          && KINDS.stream().anyMatch(own -> sentence.word(at, own)
          && !isCalled(own, lastBody, sentence.words()))) {
        return true;
      }
    }
    return false;
  }

  /** Where the noun phrase of a head begins, its determiner included. */
  private static int start(Sentence sentence, int from, int head) {
    int start = head;
    while (start > from && belongs(sentence, start - 1)) {
      start--;
      if (sentence.cue(start, "determiner")) {
        break;
      }
    }
    return start;
  }

  /** The token after the head's complement: "the Ministry of Health of Peru". */
  private static int end(Sentence sentence, int after, int to) {
    boolean at = (sentence.is(after, "at") || sentence.is(after, "from") || sentence.is(after, "with"))
        && FreeNames.isFree(sentence, sentence.is(after + 1, "the") ? after + 2 : after + 1);
    boolean numbered = sentence.holds(after + 1) && sentence.token(after + 1).isNumber();
    if (after >= to || numbered || !at && !sentence.is(after, "of") && !sentence.is(after, "for")) {
      return after;
    }
    int end = after + 1;
    if (Clauses.isTime(sentence, end)) {
      return after;
    }
    while (end < to && end < after + 8 && (sentence.token(end).isWord() || sentence.isMark(end, "-'’"))
        && sentence.variant(end, "saying", "say") == null && !sentence.cue(end, "relative")
        && !sentence.is(end, "in") && !(end > after + 1 && isHolderName(sentence, after - 1, end))) {
      end += FreeNames.isSerial(sentence, end) ? 3 : 1;
    }
    return Math.min(end, to);
  }

  /** "President of Peru Ana Rey", "governor of the Ngazi region Ali Kato": the name behind an office's place. */
  private static boolean isHolderName(Sentence sentence, int office, int at) {
    Token before = sentence.token(at - 1);
    boolean place = sentence.endingAt(at, "sides") != null || before.isWord() && !before.isCapitalised()
        && !sentence.cue(at - 1, "determiner") && !sentence.cue(at - 1, "preposition")
        && !sentence.is(at - 1, "and");
    return place && sentence.word(office, "office") && FreeNames.isFree(sentence, at)
        && sentence.holds(at + 1) && sentence.token(at + 1).isCapitalised();
  }

  /** The name that stands after what it is: 'the company "Lumen"', "the relief agency Medair-Sahel". */
  private static @Nullable String nameOf(Sentence sentence, int from, int to) {
    int at = sentence.isMark(from, "\"“«") ? from + 1 : from;
    boolean pair = at + 1 < to && sentence.token(at).isCapitalised() && sentence.token(at + 1).isCapitalised()
        && sentence.match(at, "sides") == null && FreeNames.isFree(sentence, at + 1);
    if (at >= to || !pair && !FreeNames.isFree(sentence, at)) {
      return null;
    }
    StringBuilder name = new StringBuilder(sentence.token(at).text());
    for (int i = at + 1; i < to && i < at + 5; i++) {
      boolean hyphen = sentence.isMark(i, "-") && sentence.token(i).touches(sentence.token(i - 1));
      if (!hyphen && !sentence.token(i).isCapitalised()) {
        break;
      }
      boolean glued = hyphen || sentence.token(i).touches(sentence.token(i - 1));
      name.append(glued ? "" : " ").append(sentence.token(i).text());
    }
    return name.toString();
  }

  /** Whether one of the words that a speaker is named by is of a set. */
  static boolean isCalled(String set, Speaker speaker, WordSets words) {
    for (String word : WORD_END.split(key(speaker.name()))) {
      if (words.holds(set, word)) {
        return true;
      }
    }
    return false;
  }

  /** Remembers a body named by its own name, for "the agency" and "the ministry" after it. */
  void note(Speaker speaker) {
    if (!speaker.isPerson()) {
      lastBody = speaker;
    }
  }

  /** Whether a description means one man or woman: "a UN officer", "governor of Le Kef". */
  static boolean isHolder(Speaker speaker, WordSets words) {
    if (speaker.type() != Speaker.Type.BODY) {
      return false;
    }
    String phrase = COMPLEMENT.split(key(speaker.name()))[0];
    String own = COMPLEMENT.split(speaker.name())[0];
    boolean named = own.indexOf(' ') > 0 && Character.isUpperCase(own.codePointAt(own.lastIndexOf(' ') + 1));
    return !named && words.holds("office", phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  @Nullable Speaker last() {
    return lastBody;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean belongs(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isWord()) {
      return at > 0 && sentence.isMark(at, "-") && token.touches(sentence.token(at - 1)) || token.is("'s");
    }
    return !sentence.cue(at, "auxiliary") && !sentence.cue(at, "subordinate") && !sentence.cue(at, "relative")
        && sentence.variant(at, "saying", "say") == null
        && (!sentence.cue(at, "preposition") || token.is("of"))
        && !token.is("and") && !token.is("but") && !sentence.cue(at, "hedge")
        && sentence.match(at, "saying", "cite") == null;
  }

  static @Nullable String sideIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Match side = sentence.match(i, "sides");
      if (side != null) {
        return side.term().name();
      }
    }
    return null;
  }

  /** The name of a body from its words: "Russian defence ministry" for "Russia's defence ministry". */
  private static String name(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; ) {
      Phrases.Match side = sentence.match(i, "sides");
      if (side != null && (words.isEmpty() || side.term().variant().equals("adjective"))) {
        words.add(side.term().name());
        i += side.length();
        continue;
      }
      if (!words.isEmpty() && FreeNames.isSerial(sentence, i)) {
        words.add("No. " + sentence.token(i + 2).text());
        i += 3;
        continue;
      }
      Token token = sentence.token(i++);
      boolean apostrophe = sentence.isMark(i - 1, "'’");
      if (apostrophe && !words.isEmpty()) {
        words.add(words.remove(words.size() - 1) + "'");
        continue;
      }
      boolean namedOwner = i > 1 && sentence.token(i - 2).isCapitalised() && to - i > 1;
      if (token.is("'s") && !words.isEmpty() && !namedOwner && sentence.endingAt(i - 1, "sides") == null) {
        words.add(words.remove(words.size() - 1) + token.text());
        continue;
      }
      if (token.is("'s") || words.isEmpty() && (sentence.word(i - 1, "dropped before a body")
          || sentence.match(i - 1, "numbers") != null && !token.isNumber() && !token.isCapitalised())
          || !token.isWord() && !token.is("-") && !token.is("–")) {
        continue;
      }
      words.add(words.isEmpty() && isCommonOpener(sentence, i - 1) ? token.norm() : token.text());
    }
    return written(String.join(" ", words).replace(" - ", "-").replace(" – ", "–").replace('’', '\''));
  }

  private static String written(String name) {
    boolean ministry = key(name).endsWith("ministry") && !name.contains(" of ");
    return ministry ? titled(name) : name;
  }

  /** "Police said": a common noun that has its capital only from the sentence that it opens. */
  private static boolean isCommonOpener(Sentence sentence, int at) {
    boolean opens = at == 0 || sentence.isMark(at - 1, "\"“«‘'–—|])") || Clauses.isStamp(sentence, at);
    boolean owner = sentence.isMark(at + 1, "'’") && sentence.token(at).norm().endsWith("s")
        && sentence.holds(at + 2) && !sentence.token(at + 2).isCapitalised();
    return opens && owner || opens && !(sentence.holds(at + 1) && sentence.token(at + 1).isCapitalised())
        && (sentence.match(at, "saying", "head") != null || sentence.match(at, "kinds") != null);
  }

  private static String titled(String name) {
    StringBuilder result = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      result.append(result.isEmpty() ? "" : " ")
          .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return result.toString();
  }
}
