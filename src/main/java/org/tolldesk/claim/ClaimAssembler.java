package org.tolldesk.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Lexicon;

/** Turns drafts into claims: repetitions become one, parts point to their whole, ids are made. */
final class ClaimAssembler {
  private final Article article;
  private final BodyNames names;
  private final @Nullable Speaker issuer;
  private final @Nullable String outlet;

  /** The issuer is whose figures those are that nobody in the article says, before the outlet. */
  ClaimAssembler(Article article, Lexicon lexicon, @Nullable Speaker issuer) {
    this.article = article;
    this.names = new BodyNames(lexicon);
    this.issuer = issuer;
    this.outlet = canonical(article.provenance().outlet());
  }

  List<Claim> assemble(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Map<Figure, Integer> places = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      int twin = twin(kept, draft);
      places.put(draft.count().figure(), twin < 0 ? kept.size() : twin);
      if (twin < 0) {
        kept.add(draft);
      } else {
        kept.set(twin, merge(kept.get(twin), draft));
      }
    }
    List<String> ids = kept.stream().map(this::id).toList();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Count whole = kept.get(i).count().whole();
      Integer place = whole == null ? null : places.get(whole.figure());
      claims.add(claim(kept.get(i), ids.get(i), place == null ? null : ids.get(place)));
    }
    return claims;
  }

  /** The place of a draft that makes the same claim, or -1. */
  private static int twin(List<Draft> kept, Draft draft) {
    for (int i = 0; i < kept.size(); i++) {
      Draft other = kept.get(i);
      if (other.count().figure().sameNumber(draft.count().figure()) && other.stance() == draft.stance()
          && (other.status() == Status.CORRECTED) == (draft.status() == Status.CORRECTED)
          && sameGroup(other.count(), draft.count()) && (sameClaimant(other, draft) || isHeadline(other))
          && sameMeasure(other.count(), draft.count())) {
        return i;
      }
    }
    return -1;
  }

  /** A headline repeats what its text attributes more exactly. */
  private static boolean isHeadline(Draft draft) {
    Sentence sentence = draft.count().sentence();
    if (sentence.isMark(sentence.size() - 1, ".") || Heading.isRow(sentence)) {
      return false;
    }
    boolean line = sentence.size() < 24 && !sentence.isMark(sentence.size() - 1, "!?”\"’'»");
    return sentence.paragraph() == 0 || line && (draft.claimant() == null || sentence.isMark(0, "-•*–"));
  }

  private static boolean sameMeasure(Count a, Count b) {
    return a.measure().includes(b.measure()) || b.measure().includes(a.measure());
  }

  private static boolean sameGroup(Count a, Count b) {
    boolean side = a.side() == null || b.side() == null || a.side().equals(b.side());
    boolean kind = a.kind() == null || b.kind() == null || a.kind().equals(b.kind())
        || a.kind().equals("people")
        || b.kind().equals("people");
    return side && kind;
  }

  private static boolean sameClaimant(Draft a, Draft b) {
    return a.claimant() == null || b.claimant() == null || a.carried() || b.carried()
        || isState(a.claimant(), b.claimant()) || isState(b.claimant(), a.claimant())
        || singular(a.claimant().name()).equals(singular(b.claimant().name()));
  }

  /** "Kyiv says" is what its General Staff says. */
  private static boolean isState(Speaker state, Speaker body) {
    return state.type() == Speaker.Type.STATE && state.side() != null && state.side().equals(body.side());
  }

  private static String singular(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /**
   * What both say; where they differ, the one with a named claimant, else the fuller text after the headline.
   */
  private Draft merge(Draft first, Draft second) {
    boolean takeSecond = (first.claimant() == null || first.carried()) && second.claimant() != null
        && !second.carried()
        || first.claimant() != null && second.claimant() != null
        && isState(first.claimant(), second.claimant())
        || isHeadline(first) && second.claimant() != null;
    Draft main = takeSecond ? second : first;
    Draft other = takeSecond ? first : second;
    Count count = main.count().of(Objects.requireNonNullElse(main.count().side(), other.count().side() == null
        ? "" : other.count().side()), main.count().kind() == null || main.count().kind().equals("people")
            && other.count().kind() != null ? other.count().kind() : main.count().kind());
    if ("".equals(count.side())) {
      count = count.of(null, count.kind());
    }
    if (count.whole() == null && other.count().whole() != null) {
      count = count.partOf(other.count().whole());
    }
    if (isVague(count) && other.count().measure() == Measure.KILLED && !isHeadline(other)) {
      count = count.as(Measure.KILLED);
    }
    if (count.figure().qualifier() == Qualifier.UP_TO
        && other.count().figure().qualifier() == Qualifier.EXACT) {
      count = count.with(other.count().figure());
    }
    boolean via = main.via() == null && other.via() != null;
    boolean withdrawn = main.status() == Status.WITHDRAWN || other.status() == Status.WITHDRAWN;
    Draft merged = main.counting(count).by(main.claimant(), via ? other.via() : main.via())
        .at(stated(main.timing(), other.timing()));
    return withdrawn ? merged.is(Status.WITHDRAWN) : merged;
  }

  /** The timing that the text states, where the other is only the document's date. */
  private Timing stated(Timing main, Timing other) {
    PartialDate published = article.provenance().published();
    return !main.isStated(published) && other.asOf() != null ? other : main;
  }

  /** "Lost 10,000 men" leaves open whether they died; another sentence of the article may say so. */
  private static boolean isVague(Count count) {
    return count.measure() == Measure.KILLED_OR_WOUNDED
        && count.measureAt() < count.sentence().size()
        && MeasureFinder.isLoss(count.sentence(), count.measureAt());
  }

  private Claim claim(Draft draft, String id, @Nullable String partOf) {
    Count count = draft.count();
    Figure figure = count.figure();
    int start = count.sentence().span().start();
    int sentenceEnd = count.sentence().span().end();
    int end = draft.stance() == Stance.DENIED ? QuotedSpeech.closed(article.file(), start, sentenceEnd) : sentenceEnd;
    Speaker via = draft.via();
    return new Claim(id, article.document(), figure.value(), figure.low(), figure.high(), figure.qualifier(),
        count.measure(), victims(count), claimant(draft), via == null ? null : via.name(),
            draft.attributedTo(),
        draft.timing().asOf(), draft.timing().basis(), draft.timing().per(), draft.timing().period(),
        id.equals(partOf) ? null : partOf, draft.stance(), draft.status(),
            article.file().substring(start, end), start,
        end);
  }

  private @Nullable String claimant(Draft draft) {
    Speaker speaker = draft.claimant();
    return speaker != null ? speaker.isPerson() ? speaker.name() : canonical(speaker.name())
        : issuer == null || outlet != null && issuer.isPerson() && !isArgued(draft) ? outlet
        : canonical(issuer.name());
  }

  private @Nullable String canonical(@Nullable String name) {
    return name == null ? null : names.canonical(name);
  }

  /** Who writes as "I" answers for what he saw, denies or foresees; what he merely tells is the paper's. */
  private static boolean isArgued(Draft draft) {
    return draft.stance() != Stance.ASSERTED || OwnVoice.saysI(draft.count().sentence());
  }

  private static String victims(Count count) {
    String kind = count.kind() == null ? "people" : count.kind();
    boolean unknown = count.side() == null || count.side().startsWith("=");
    return unknown ? kind : count.side() + " " + kind;
  }

  private String id(Draft draft) {
    Count count = draft.count();
    String content = String.join("\u0000", article.document(), String.valueOf(count.figure().value()),
        String.valueOf(count.figure().low()), String.valueOf(count.figure().high()), count.measure().json(),
        victims(count), String.valueOf(claimant(draft)), draft.stance().json(), draft.status().json(),
        String.valueOf(draft.timing().asOf()), String.valueOf(draft.timing().per()));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
