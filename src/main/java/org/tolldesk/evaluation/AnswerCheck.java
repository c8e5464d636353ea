package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.claim.Claim;
import org.tolldesk.evaluation.GoldQuestion.Expectation;

/** Holds one answer against what is expected of it, and against what every answer must keep. */
final class AnswerCheck {
  private final Answer answer;
  private final Expectation expected;
  private final Map<String, String> files;
  private final Map<String, Claim> claims;
  private final FindingCheck findings;

  /**
   * @param files the text of each document's file
   * @param claims every claim of the corpus by id
   */
  AnswerCheck(
      Answer answer, Expectation expected, Map<String, String> files, Map<String, Claim> claims) {
    this.answer = answer;
    this.expected = expected;
    this.files = files;
    this.claims = claims;
    this.findings = new FindingCheck(answer);
  }

  /** What is wrong, a line each; empty for an answer that is wholly right. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!answeredRight()) {
      faults.add("answered is " + answer.answered());
    }
    if (!languageRight()) {
      faults.add("language is " + answer.language());
    }
    unsupportedNumbers()
        .forEach(number -> faults.add("unsupported number " + number.toPlainString()));
    citationsNotVerbatim()
        .forEach(citation -> faults.add("citation " + citation.n() + " is not verbatim"));
    expected.findings().stream()
        .filter(one -> !findings.anyMeets(one))
        .forEach(one -> faults.add("no finding " + one));
    expected.absent().stream()
        .filter(this::isThere)
        .forEach(one -> faults.add("should be absent: " + one));
    faults.addAll(notAllowed());
    faults.addAll(disagreements());
    expected.mentions().stream()
        .filter(one -> !isMentioned(one))
        .forEach(one -> faults.add("no mention of " + one));
    Set<BigDecimal> told = Numbers.in(answer.text());
    expected.nearest().stream()
        .filter(one -> !told.contains(BigDecimal.valueOf(one)))
        .forEach(one -> faults.add("nearest figure missing: " + one));
    return faults;
  }

  boolean answeredRight() {
    return expected.answered() == null || expected.answered() == answer.answered();
  }

  boolean languageRight() {
    return expected.language() == null || expected.language().equals(answer.language());
  }

  /** Numbers of the text that no cited quote holds. */
  List<BigDecimal> unsupportedNumbers() {
    Set<BigDecimal> quoted = new TreeSet<>();
    answer.citations().forEach(citation -> quoted.addAll(Numbers.in(citation.quote())));
    return Numbers.outsideMarksAndDates(withoutCitedNames()).stream()
        .filter(one -> !quoted.contains(one))
        .toList();
  }

  /** The text without the names of claimants that a cited quote or title has: "Press Note No. 118". */
  private String withoutCitedNames() {
    Stream<Claim> told =
        Stream.concat(
            answer.findings().stream().map(Finding::claim),
            answer.disagreements().stream()
                .flatMap(noted -> noted.claims().stream())
                .map(claims::get)
                .filter(Objects::nonNull));
    return told.flatMap(claim -> Stream.of(claim.claimant(), claim.via(), claim.attributedTo()))
        .filter(name -> name != null && name.chars().anyMatch(Character::isDigit))
        .filter(this::isCited)
        .distinct()
        .reduce(answer.text(), (text, name) -> text.replace(name, " "));
  }

  private boolean isCited(String name) {
    return answer.citations().stream()
        .anyMatch(one -> one.quote().contains(name) || one.title() != null && one.title().contains(name));
  }

  List<Citation> citationsNotVerbatim() {
    return answer.citations().stream()
        .filter(
            one -> {
              String file = files.get(one.document());
              return file == null || !Verbatim.holds(file, one.quote(), one.start(), one.end());
            })
        .toList();
  }

  private boolean isThere(JsonNode absent) {
    return findings.anyMeets(absent)
        || absent.isNumber() && isToldAsAnswer(new BigDecimal(absent.asText()));
  }

  /** A figure that only a disagreement's note compares with is not told as an answer. */
  private boolean isToldAsAnswer(BigDecimal number) {
    return Numbers.in(answer.text()).contains(number)
        && answer.disagreements().stream()
            .noneMatch(noted -> Numbers.in(noted.note()).contains(number));
  }

  private List<String> notAllowed() {
    JsonNode only = expected.only();
    if (only == null || only.isNull() || only.isBoolean() && !only.asBoolean()) {
      return List.of();
    }
    List<JsonNode> allowed = new ArrayList<>();
    if (only.isBoolean()) {
      allowed.addAll(expected.findings());
    } else if (only.isArray()) {
      only.forEach(allowed::add);
    } else {
      allowed.add(only);
    }
    return answer.findings().stream()
        .filter(finding -> allowed.stream().noneMatch(one -> findings.meets(finding, one)))
        .map(
            finding ->
                "not asked for: "
                    + finding.claim().most()
                    + " "
                    + finding.claim().measure().json()
                    + " "
                    + finding.claim().victims()
                    + " by "
                    + finding.claim().claimant()
                    + " as of "
                    + finding.claim().asOf())
        .toList();
  }

  private List<String> disagreements() {
    List<GoldDisagreement> wanted = expected.disagreements();
    if (wanted == null) {
      return List.of();
    }
    if (wanted.isEmpty()) {
      return answer.disagreements().stream()
          .map(one -> "no disagreement, but: " + one.note())
          .toList();
    }
    return wanted.stream()
        .filter(
            one ->
                answer.disagreements().stream()
                    .noneMatch(told -> one.isIn(told.kind(), values(told))))
        .map(one -> "disagreement missing: " + one.kind().json() + " " + one.values())
        .toList();
  }

  private List<Long> values(NotedDisagreement noted) {
    return new HashSet<>(noted.claims())
        .stream()
            .map(claims::get)
            .filter(Objects::nonNull)
            .flatMap(claim -> Stream.of(claim.least(), claim.most()))
            .toList();
  }

  private boolean isMentioned(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(answer.text())
        .find();
  }
}
