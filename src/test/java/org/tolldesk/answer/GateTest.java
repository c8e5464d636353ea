package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

class GateTest {
  private final Asked asked =
      Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.ALL.toArray(Claim[]::new))
          .remark(SeedClaims.WITHHELD);
  private final Dossier dossier = asked.dossier();
  private final GateReader gate = asked.gate();

  private List<Replies.Reply> replies() {
    return dossier.findings().stream().flatMap(told -> Replies.english(told).stream()).toList();
  }

  /** Every fifth: a fault of each kind in each wording, in a few seconds. */
  private List<Replies.Reply> someReplies() {
    List<Replies.Reply> all = replies();
    return IntStream.range(0, all.size()).filter(i -> i % 5 == 0).mapToObj(all::get).toList();
  }

  @Test
  void rightRepliesInVariedWordingPass(TestReporter reporter) {
    List<String> stopped = new ArrayList<>();
    List<Replies.Reply> replies = replies();
    for (Replies.Reply reply : replies) {
      List<Fault> faults = gate.faults(reply.text());
      if (!faults.isEmpty()) {
        stopped.add(reply.text() + "  <- " + faults.get(0).what());
      }
    }
    reporter.publishEntry("right replies stopped: " + stopped.size() + " of " + replies.size());
    assertThat(replies).hasSizeGreaterThan(300);
    assertThat(stopped).hasSizeLessThanOrEqualTo(replies.size() / 50);
  }

  @Test
  void noReplyWithAPlantedFaultPasses(TestReporter reporter) {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> passed = new ArrayList<>();
    for (Replies.Reply reply : someReplies()) {
      Plants.of(reply)
          .forEach(
              (kind, spoilt) ->
                  spoilt.forEach(
                      text -> {
                        int[] count = counts.computeIfAbsent(kind, key -> new int[2]);
                        count[0]++;
                        if (gate.faults(text).isEmpty()) {
                          count[1]++;
                          passed.add(kind + ": " + text);
                        }
                      }));
    }
    counts.forEach(
        (kind, count) ->
            reporter.publishEntry(kind + ": " + count[1] + " of " + count[0] + " passed"));
    assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).isGreaterThan(1000);
    assertThat(passed).isEmpty();
  }

  private List<Told> standing() {
    return dossier.findings().stream()
        .filter(told -> told.claim().isStanding() && told.claim().claimant() != null)
        .toList();
  }

  @Test
  void aSentenceAboutTwoClaimsPassesOnlyWhereNothingIsSwapped(TestReporter reporter) {
    List<String> stopped = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    int right = 0;
    int wrong = 0;
    for (Told a : standing()) {
      for (Told b : standing()) {
        if (a != b) {
          for (String reply : Pairs.right(a, b)) {
            right++;
            gate.faults(reply).stream()
                .limit(1)
                .forEach(fault -> stopped.add(reply + " <- " + fault.what()));
          }
          for (String reply : Pairs.swapped(a, b)) {
            wrong++;
            if (gate.faults(reply).isEmpty()) {
              passed.add(reply);
            }
          }
        }
      }
    }
    reporter.publishEntry(
        "pairs stopped "
            + stopped.size()
            + " of "
            + right
            + ", swaps passed "
            + passed.size()
            + " of "
            + wrong);
    assertThat(passed).isEmpty();
    assertThat(stopped).hasSizeLessThanOrEqualTo(right / 50);
  }
}
