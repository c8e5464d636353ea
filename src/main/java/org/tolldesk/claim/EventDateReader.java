package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Phrases;

/** Finds the day that an article gives for an event of the lexicon: "the invasion on February 24". */
final class EventDateReader {
  private static final int REACH = 10;

  private final Article article;

  EventDateReader(Article article) {
    this.article = article;
  }

  List<EventDate> read(List<Sentence> sentences) {
    List<EventDate> dates = new ArrayList<>();
    TimeReader times = new TimeReader(article.provenance().published());
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match event = sentence.match(i, "events");
        if (event == null) {
          continue;
        }
        int end = i + event.length();
        times.read(sentence).stream()
            .filter(moment -> moment.date() != null && moment.date().isDay() && moment.at() >= end
                && moment.at() - end <= REACH && sentence.is(moment.at() - 1, "on"))
            .findFirst()
            .ifPresent(moment -> dates.add(new EventDate(event.term().name(), article.document(),
                moment.date(),
                article.file().substring(sentence.span().start(), sentence.span().end()),
                    sentence.span().start(),
                sentence.span().end())));
        i = end;
      }
    }
    return dates;
  }
}
