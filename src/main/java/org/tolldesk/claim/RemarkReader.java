package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Phrases;

/** Finds sentences that bear on a toll without a figure: a refusal to give one, a doubt about those given. */
final class RemarkReader {
  private final Article article;

  RemarkReader(Article article) {
    this.article = article;
  }

  List<Remark> read(List<Sentence> sentences, SpeakerBook book) {
    List<Remark> remarks = new ArrayList<>();
    if (sentences.stream().noneMatch(RemarkReader::isRemark)) {
      return remarks;
    }
    SpeakerFinder speakers = new SpeakerFinder(book);
    AttributionReader attributions = new AttributionReader(speakers);
    for (Sentence sentence : sentences) {
      List<Saying> sayings = attributions.read(sentence);
      Remark remark = remark(sentence, sayings, speakers);
      if (remark != null) {
        remarks.add(remark);
      }
    }
    return remarks;
  }

  private static boolean isRemark(Sentence sentence) {
    return sentence.findCue("withhold", 0, sentence.size()) >= 0
        || sentence.findCue("doubt", 0, sentence.size()) >= 0;
  }

  private @Nullable Remark remark(Sentence sentence, List<Saying> sayings,
      SpeakerFinder speakers) {
    int withheld = sentence.findCue("withhold", 0, sentence.size());
    int doubted = sentence.findCue("doubt", 0, sentence.size());
    Set<Measure> measures = measures(sentence);
    if (withheld < 0 && doubted < 0 || measures.isEmpty()) {
      return null;
    }
    Remark.Kind kind = withheld >= 0 ? Remark.Kind.WITHHELD : Remark.Kind.DOUBTED;
    Speaker speaker = withheld >= 0 ? speakers.search().phrase(sentence, 0, withheld) : null;
    if (speaker == null && !sayings.isEmpty()) {
      speaker = sayings.get(0).speaker();
    }
    boolean both = withheld > 0 && sentence.is(0, "both");
    if (speaker != null && (both || speaker.name().endsWith("side"))) {
      speaker = null;
    }
    int start = sentence.span().start();
    int end = sentence.span().end();
    return new Remark(kind, article.document(), speaker == null ? null : speaker.name(),
        List.copyOf(measures),
        victims(sentence), article.provenance().published(), article.file().substring(start, end), start,
            end);
  }

  private static Set<Measure> measures(Sentence sentence) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (int i = 0; i < sentence.size(); i++) {
      for (Phrases.Match match : sentence.matchesAt(i)) {
        boolean names = match.term().is("measures") && !match.term().variant().equals("transitive");
        if (names) {
          measures.add(MeasureFinder.measure(match));
        }
      }
    }
    return measures;
  }

  private static @Nullable String victims(Sentence sentence) {
    String side = null;
    String kind = null;
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match whose = sentence.variant(i, "sides", "adjective");
      Phrases.Match people = sentence.match(i, "kinds");
      side = side == null && whose != null && !whose.term().name().startsWith("=") ? whose.term().name()
          : side;
      kind = kind == null && people != null ? people.term().name() : kind;
    }
    return kind == null ? null : side == null ? kind : side + " " + kind;
  }
}
