package org.tolldesk.claim;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.corpus.PartialDate;

/** Chooses the date of a figure, and the span of which it is the count. */
interface TimeChoice {

  /**
   * A date that a figure may be of; none, where nothing can be known.
   *
   * @param features hands over what is seen of the candidate
   */
  record Dated(@Nullable PartialDate date, Consumer<Features<DateFeature>> features) {}

  /** A span of which a figure may be the count; null for a toll of no such span. */
  record Spanned(@Nullable Per per, Consumer<Features<PerFeature>> features) {}

  /** One of the candidates. */
  Dated date(Count count, Stance stance, List<Dated> candidates);

  /** One of the candidates. */
  Spanned per(Count count, Stance stance, List<Spanned> candidates);
}
