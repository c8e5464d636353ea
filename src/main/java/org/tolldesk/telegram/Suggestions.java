package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.Wording;
import org.tolldesk.claim.Claim;

/**
 * What could be asked after an answer: only what its own claims answer, and nothing of a kind that was asked
 * already. The same answer gives the same questions. Pure.
 */
final class Suggestions {
  static final int MOST = 2;
  static final int LONGEST_LABEL = 40;

  private final Texts texts;
  private final Wording wording;
  private final List<Claim> claims;
  private final List<String> asked;

  private Suggestions(Answer answer, List<String> asked) {
    this.texts = Texts.in(answer.language());
    this.wording = Wording.in(answer.language());
    this.claims = answer.findings().stream().map(Finding::claim).filter(Claim::isStanding).toList();
    this.asked = asked.stream().map(each -> each.toLowerCase(texts.locale())).toList();
  }

  /** @param asked the questions of the conversation so far, that of the answer last */
  static List<Suggestion> after(Answer answer, List<String> asked) {
    if (!answer.answered()) {
      return List.of();
    }
    Suggestions suggestions = new Suggestions(answer, asked);
    return Stream.of(
            suggestions.agreement(), suggestions.change(), suggestions.everybody(), suggestions.another())
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  private Optional<Suggestion> agreement() {
    return mostToldOf(2)
        .filter(group -> group.stream().map(Claim::claimant).distinct().count() > 1)
        .filter(group -> !wasAsked("agree"))
        .map(group -> suggestion("agree", wording.counted(group.get(0))));
  }

  private Optional<Suggestion> change() {
    return mostToldOf(2)
        .filter(group -> group.stream().map(Claim::asOf).filter(date -> date != null).distinct().count() > 1)
        .filter(group -> !wasAsked("change"))
        .map(group -> suggestion("change", wording.counted(group.get(0))));
  }

  /** Who else gives the figure that one person alone is quoted for. */
  private Optional<Suggestion> everybody() {
    return mostToldOf(1)
        .filter(group -> group.stream().map(Claim::claimant).distinct().count() == 1)
        .filter(group -> !wasAsked("everybody"))
        .map(group -> suggestion("everybody", wording.counted(group.get(0))));
  }

  /** What else one of several said whom nobody has asked for yet. */
  private Optional<Suggestion> another() {
    List<String> names =
        claims.stream().map(Claim::claimant).filter(name -> name != null).distinct().toList();
    return names.stream()
        .filter(name -> names.size() > 1)
        .filter(name -> asked.stream().noneMatch(question -> names(question, wording.name(name))))
        .findFirst()
        .map(name -> suggestion("claimant", wording.subject(name)));
  }

  /** Whether a question has the last word of a name, give or take an ending. */
  private boolean names(String question, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(texts.locale());
    return question.contains(last.substring(0, Math.max(Math.min(3, last.length()), last.length() - 2)));
  }

  /** The claims of the kind of figure that most of them give, where there are so many. */
  private Optional<List<Claim>> mostToldOf(int least) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String kind = claim.measure() + " " + claim.victims();
      groups.computeIfAbsent(kind, unused -> new ArrayList<>()).add(claim);
    }
    return groups.values().stream()
        .filter(group -> group.size() >= least)
        .max(Comparator.<List<Claim>>comparingInt(List::size));
  }

  private boolean wasAsked(String kind) {
    Pattern told = Pattern.compile(texts.raw("next." + kind + ".asked"));
    return asked.stream().anyMatch(question -> told.matcher(question).find());
  }

  private Suggestion suggestion(String kind, String about) {
    String label = texts.plain("next." + kind + ".label", about);
    return new Suggestion(shortened(label), texts.plain("next." + kind, about));
  }

  private static String shortened(String label) {
    if (label.length() <= LONGEST_LABEL) {
      return label;
    }
    boolean halves = Character.isHighSurrogate(label.charAt(LONGEST_LABEL - 2));
    int end = LONGEST_LABEL - (halves ? 2 : 1);
    return label.substring(0, end).strip() + "…";
  }
}
