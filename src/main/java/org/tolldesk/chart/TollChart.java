package org.tolldesk.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;

/**
 * Draws claims over time: a panel for each kind of figure, a colour and a shape for each claimant.
 * Thread-safe.
 */
public final class TollChart {
  static {
    Headless.begin();
  }

  private TollChart() {}

  /**
   * The picture of the claims, its sources only counted; empty where none of them has a date.
   *
   * @param language English for any that Tolldesk does not speak
   * @throws ChartException where this machine cannot draw text
   */
  public static Optional<Picture> of(List<Claim> claims, Locale language, Theme theme) {
    return of(claims, language, theme, document -> null);
  }

  /**
   * The picture of the claims, with their sources named.
   *
   * @param outlet who published a document; null where that is unknown
   * @throws ChartException where this machine cannot draw text
   */
  public static Optional<Picture> of(
      List<Claim> claims, Locale language, Theme theme, Function<String, @Nullable String> outlet) {
    Plan plan = Plan.of(claims);
    if (plan.panels().isEmpty()) {
      return Optional.empty();
    }
    Words words = Words.in(language);
    String note = new Note(words).of(plan, outlet);
    byte[] png = new Drawing(plan, words, Palette.of(theme)).png(note);
    return Optional.of(new Picture(png, new Caption(words).of(plan)));
  }
}
