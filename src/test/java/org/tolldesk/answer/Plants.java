package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;

/** Spoils a right reply by one fault of each kind that fits it. */
final class Plants {
  private Plants() {}

  /** Kind of fault to the spoilt replies. */
  static Map<String, List<String>> of(Replies.Reply reply) {
    Map<String, List<String>> plants = new LinkedHashMap<>();
    Claim claim = reply.told().claim();
    String text = reply.text();
    long value = claim.value();
    add(
        plants,
        "number changed",
        text,
        reply.number(),
        grouped(value + Math.max(1, value / 5)),
        grouped(value + 1),
        new Spelt().of(value + Math.max(7, value / 10)));
    add(
        plants,
        "number scaled",
        text,
        reply.number(),
        grouped(value * 10),
        grouped(value) + ",000",
        reply.number() + " million",
        reply.number() + " thousand",
        "half of " + reply.number() + " and " + grouped(value / 2 + 1));
    add(
        plants,
        "wrong claimant",
        text,
        reply.claimant(),
        claim.claimant() == null ? new String[0] : others(claim.claimant()));
    side(reply).ifPresent(swapped -> add(plants, "side swapped", text, reply.group(), swapped));
    add(plants, "measure changed", text, reply.measure(), otherMeasures(claim.measure()));
    qualifiers(plants, reply);
    stance(plants, reply);
    add(plants, "forged mark", text, reply.marks(), "[99]", "[0]", reply.marks() + "[77]", "");
    plants.put(
        "foreign link",
        new ArrayList<>(
            List.of(
                text + " See https://example.org/toll for more.",
                text + " [source](example.com)",
                text + " More at www.tolls.info",
                text + " Ask @tollbot2")));
    plants.put(
        "number added",
        new ArrayList<>(
            List.of(
                text + " That is half of them.",
                text + " In all, 612,000 were lost.",
                text + " Dozens more died.",
                text + " Two sources confirm it.")));
    plants.put(
        "quote invented",
        new ArrayList<>(
            List.of(text + " \u201cWe will never tell the truth about it\u201d " + reply.marks())));
    plants.values().forEach(replies -> replies.removeIf(spoilt -> spoilt.equals(text)));
    return plants;
  }

  private static void add(
      Map<String, List<String>> plants, String kind, String text, String part, String... instead) {
    List<String> spoilt = plants.computeIfAbsent(kind, key -> new ArrayList<>());
    if (!part.isEmpty()) {
      for (String other : instead) {
        spoilt.add(text.replace(part, other));
      }
    }
    plants.computeIfPresent(kind, (key, replies) -> new ArrayList<>(replies));
  }

  private static String[] others(String claimant) {
    return List.of(
            "Volodymyr Zelensky", "Sergei Shoigu", "US intelligence", "The BBC", "The Kremlin")
        .stream()
        .filter(other -> !other.replace("The ", "").equals(claimant))
        .toArray(String[]::new);
  }

  private static Optional<String> side(Replies.Reply reply) {
    Group group = Group.of(reply.group());
    String other =
        group.side() == null ? null : group.side().equals("Russian") ? "Ukrainian" : "Russian";
    return Optional.ofNullable(other).map(side -> side + " " + group.kind());
  }

  private static String[] otherMeasures(Measure measure) {
    return switch (measure) {
      case KILLED -> new String[] {"killed or wounded", "wounded", "casualties", "missing"};
      case KILLED_OR_WOUNDED -> new String[] {"killed", "wounded", "dead"};
      case WOUNDED -> new String[] {"killed", "killed or wounded"};
      default -> new String[] {"killed", "wounded"};
    };
  }

  private static void qualifiers(Map<String, List<String>> plants, Replies.Reply reply) {
    boolean exactElsewhere =
        reply.told().merged().tellings().stream()
            .anyMatch(telling -> telling.qualifier() == Qualifier.EXACT);
    if (!reply.qualifier().isEmpty()) {
      add(
          plants,
          "qualifier dropped",
          reply.text(),
          reply.qualifier(),
          exactElsewhere ? "more than " : "",
          "at least ");
    } else if (reply.told().claim().qualifier() == Qualifier.EXACT) {
      add(
          plants,
          "qualifier invented",
          reply.text(),
          reply.number(),
          "at least " + reply.number(),
          "nearly " + reply.number(),
          "up to " + reply.number());
    }
  }

  private static void stance(Map<String, List<String>> plants, Replies.Reply reply) {
    Claim claim = reply.told().claim();
    String plain =
        reply.claimant()
            + " said that "
            + reply.qualifier()
            + reply.number()
            + " "
            + reply.group()
            + " had been "
            + reply.measure()
            + " "
            + reply.marks()
            + ".";
    if (claim.stance() != Stance.ASSERTED) {
      plants.put("stance lost", new ArrayList<>(List.of(plain)));
    }
    if (claim.status() == Status.WITHDRAWN) {
      plants.put("withdrawal lost", new ArrayList<>(List.of(plain)));
    }
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Spells a number out. */
  private static final class Spelt {
    String of(long value) {
      return Replies.numbers(value, "en").get(2);
    }
  }
}
