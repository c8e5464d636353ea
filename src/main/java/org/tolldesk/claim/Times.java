package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/** When each figure of one article is: the rules propose, and one of all candidates is chosen. */
final class Times {
  /** In sentences: how far back all dates are candidates. */
  private static final int BACK = 4;

  private final StoryTime rules;
  private final ArticleTimes article;
  private final TimeChoice choice;
  private final @Nullable PartialDate published;
  private final Map<Integer, List<Count>> counts = new HashMap<>();

  Times(List<Sentence> sentences, StoryTime rules, List<Count> counts, @Nullable PartialDate published,
      TimeChoice choice) {
    this.rules = rules;
    this.published = published;
    this.article = new ArticleTimes(sentences, rules.moments(), published);
    this.choice = choice;
    counts.forEach(count -> this.counts.computeIfAbsent(count.sentence().index(), any -> new ArrayList<>())
        .add(count));
  }

  /** The time of a figure, for which the rules propose one. */
  Timing of(Count count, Stance stance, Timing rule, List<Draft> drafts) {
    int index = count.sentence().index();
    TimeScene scene = TimeScene.of(count, stance, article.moments(index),
        counts.getOrDefault(index, List.of(count)), drafts, published);
    Map<PartialDate, DateCandidate> all = candidates(scene, rule);
    DateFeatures features = new DateFeatures(scene, article);
    List<TimeChoice.Dated> dates = new ArrayList<>();
    all.values().forEach(one -> dates.add(new TimeChoice.Dated(one.date(), sink -> features.of(one, sink))));
    PartialDate date = choice.date(count, stance, dates).date();
    Timing dated = dated(date, rule, Objects.requireNonNull(all.get(date)));
    if (rule.per() != null && rules.isHeaded(index, rule.per())) {
      return spanned(dated, rule, rule.per());
    }
    PerFeatures spans = new PerFeatures(scene, dated, rule, rules.section(index));
    List<TimeChoice.Spanned> units = new ArrayList<>();
    units.add(new TimeChoice.Spanned(null, spans::ofNothing));
    for (Per per : Per.values()) {
      units.add(new TimeChoice.Spanned(per, sink -> spans.of(per, sink)));
    }
    return spanned(dated, rule, choice.per(count, stance, units).per());
  }

  private Timing dated(@Nullable PartialDate date, Timing rule, DateCandidate candidate) {
    boolean same = date == null || rule.asOf() == null ? date == rule.asOf()
        : date.toMonth().equals(rule.asOf().toMonth());
    if (same) {
      return rule;
    }
    if (candidate.own().isEmpty() && candidate.places().contains(DateCandidate.Place.DOCUMENT)) {
      return Timing.ofDocument(published);
    }
    Moment moment = candidate.moment();
    return moment == null ? new Timing(date, date == null ? null : Basis.INFERRED, null, null)
        : candidate.own().isEmpty() ? Timing.ofMoment(moment).inferred() : Timing.ofMoment(moment);
  }

  private static Timing spanned(Timing dated, Timing rule, @Nullable Per per) {
    if (per == rule.per() && dated == rule) {
      return rule;
    }
    PartialDate date = dated.asOf();
    Period period = per != null && date != null && Timing.span(date) == per ? new Period(date, date)
        : dated == rule && rule.isSpan() ? null : dated.period();
    return new Timing(date, dated.basis(), per, period);
  }

  private Map<PartialDate, DateCandidate> candidates(TimeScene scene, Timing rule) {
    Map<PartialDate, DateCandidate> all = new LinkedHashMap<>();
    int index = scene.sentence().index();
    for (Moment moment : scene.moments()) {
      if (moment.date() != null) {
        at(all, moment.date()).own().add(moment);
      }
    }
    int left = BACK;
    for (int i = index - 1; i >= 0 && left > 0; i--) {
      List<Moment> named = article.moments(i);
      for (int j = named.size() - 1; j >= 0; j--) {
        Moment moment = named.get(j);
        if (moment.date() != null) {
          at(all, moment.date()).before().add(new DateCandidate.NamedMoment(article.sentence(i), moment));
        }
      }
      left -= index - i > BACK && named.isEmpty() ? 0 : 1;
    }
    at(all, null).places().add(DateCandidate.Place.NONE);
    if (published != null) {
      put(all, published, DateCandidate.Place.DOCUMENT);
    }
    Timing section = rules.section(index);
    if (section != null && section.asOf() != null) {
      put(all, section.asOf(), DateCandidate.Place.SECTION);
    }
    Moment told = rules.story();
    if (told != null) {
      put(all, told.date(), DateCandidate.Place.STORY);
    }
    put(all, scene.last(), DateCandidate.Place.LAST);
    put(all, scene.whole(), DateCandidate.Place.WHOLE);
    put(all, scene.twin(), DateCandidate.Place.TWIN);
    PartialDate most = article.mostNamed();
    if (most != null) {
      at(all, most);
    }
    put(all, rule.asOf(), DateCandidate.Place.RULE);
    return all;
  }

  private static void put(Map<PartialDate, DateCandidate> all, @Nullable Draft draft,
      DateCandidate.Place place) {
    if (draft != null) {
      put(all, draft.timing().asOf(), place);
    }
  }

  private static void put(Map<PartialDate, DateCandidate> all, @Nullable PartialDate date,
      DateCandidate.Place place) {
    at(all, date).places().add(place);
  }

  private static DateCandidate at(Map<PartialDate, DateCandidate> all, @Nullable PartialDate date) {
    return all.computeIfAbsent(date, DateCandidate::new);
  }
}
