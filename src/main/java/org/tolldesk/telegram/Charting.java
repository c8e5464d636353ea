package org.tolldesk.telegram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.chart.Picture;
import org.tolldesk.chart.Theme;
import org.tolldesk.chart.TollChart;
import org.tolldesk.claim.Claim;

/** An answer's figures as the chart draws them, in the answer's language, with the outlets that it quotes. */
final class Charting {
  private Charting() {}

  static Optional<Picture> draw(Answer answer) {
    List<Claim> claims = answer.findings().stream().map(Finding::claim).toList();
    Map<String, String> outlets = new HashMap<>();
    for (Citation each : answer.citations()) {
      if (each.outlet() != null) {
        outlets.put(each.document(), each.outlet());
      }
    }
    return TollChart.of(claims, Texts.in(answer.language()).locale(), Theme.LIGHT, outlets::get);
  }
}
