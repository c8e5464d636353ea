package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

/** Compares a finding with some fields of a claim, as a file of expected facts names them. */
final class FindingCheck {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Answer answer;

  FindingCheck(Answer answer) {
    this.answer = answer;
  }

  /** Whether some finding has all these fields. */
  boolean anyMeets(JsonNode expected) {
    return answer.findings().stream().anyMatch(finding -> meets(finding, expected));
  }

  boolean meets(Finding finding, JsonNode expected) {
    if (expected.isNumber()) {
      return finding.claim().most() == expected.asLong()
          || finding.claim().least() == expected.asLong();
    }
    return meets(finding.claim(), expected)
        && (!expected.has("documents")
            || documents(finding).containsAll(MAPPER.convertValue(expected.get("documents"), Set.class)));
  }

  /** Whether a claim has all the fields of a claim that are expected; documents are not looked at. */
  static boolean meets(Claim claim, JsonNode expected) {
    JsonNode got = MAPPER.valueToTree(claim);
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (!field.getKey().equals("documents") && !fieldMeets(got, field.getKey(), field.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fieldMeets(JsonNode got, String name, JsonNode expected) {
    String value = got.path(name).isNull() ? null : got.path(name).asText();
    return switch (name) {
      case "claimant", "via", "attributedTo" -> Names.sameName(text(expected), value);
      case "victims" -> sameGroup(expected.asText(), value);
      case "asOf" ->
          expected.isNull() ? value == null : value != null && value.startsWith(expected.asText());
      default -> Names.sameText(text(expected), value);
    };
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }

  private static boolean sameGroup(String expected, @Nullable String got) {
    if (got == null) {
      return false;
    }
    Group one = Group.of(expected);
    Group other = Group.of(got);
    return Names.sameText(one.side(), other.side()) && Names.sameKind(one.kind(), other.kind());
  }

  private Set<String> documents(Finding finding) {
    Set<String> documents = new TreeSet<>();
    for (Citation citation : answer.citations()) {
      if (finding.citations().contains(citation.n())) {
        documents.add(citation.document());
      }
    }
    return documents;
  }
}
