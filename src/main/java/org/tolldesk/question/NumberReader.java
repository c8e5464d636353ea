package org.tolldesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads figures in digits ({@code 31,000}, {@code 31k}, {@code 0.5 million}) and in words, in three
 * languages.
 */
final class NumberReader {
  /** Words for less than this ("two sides", "both years") are no figures of a toll in a question. */
  private static final double LEAST_IN_WORDS = 10;

  private NumberReader() {}

  /** The figures in the free segments, which it takes. */
  static List<Long> read(Sentence sentence) {
    List<Long> numbers = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.isFree(at)) {
        int end = sentence.at(at).isNumber() ? digits(sentence, at, numbers) : words(sentence, at, numbers);
        sentence.take(at, end);
        at = Math.max(at, end - 1);
      }
    }
    return numbers;
  }

  private static int digits(Sentence sentence, int at, List<Long> numbers) {
    Optional<Double> scale = value(sentence.at(at + 1), "scale");
    numbers.add(Math.round(value(sentence.at(at).norm()) * scale.orElse(1.0)));
    return scale.isPresent() ? at + 2 : at + 1;
  }

  /** A group of three after a separator is thousands; anything else after one is a fraction. */
  private static double value(String digits) {
    String plain = digits.replaceAll("[ \u00A0\u202F\u2009'\u2019]", "");
    if (plain.matches("\\d{1,3}([.,]\\d{3})+")) {
      return Double.parseDouble(plain.replaceAll("[.,]", ""));
    }
    String[] parts = plain.split("[.,]");
    return Double.parseDouble(parts.length == 2 ? parts[0] + "." + parts[1] : String.join("", parts));
  }

  private static int words(Sentence sentence, int from, List<Long> numbers) {
    double total = 0;
    double part = 0;
    int at = from;
    for (; at < sentence.size(); at++) {
      Segment word = sentence.at(at);
      Optional<Double> scale = value(word, "scale");
      boolean scaled = scale.isPresent() && (part > 0 || at == from && !word.norm().matches("[km]"));
      if (value(word, "unit").isPresent()) {
        part += value(word, "unit").get();
      } else if (value(word, "whole").isPresent()) {
        part += value(word, "whole").get();
      } else if (value(word, "hundred").isPresent() && part > 0) {
        part *= 100;
      } else if (is(word, "half") && value(sentence.at(at + 1), "scale").isPresent()) {
        part = 0.5;
      } else if (scaled) {
        total += (part > 0 ? part : 1) * scale.get();
        part = 0;
      } else if (total + part == 0 || !joins(sentence, at)) {
        break;
      }
    }
    if (total + part < LEAST_IN_WORDS) {
      return from;
    }
    numbers.add(Math.round(total + part));
    return at;
  }

  /** "thirty-one", "two hundred and fifty". */
  private static boolean joins(Sentence sentence, int at) {
    return sentence.at(at).norm().matches("-|and") && value(sentence.at(at + 1), "unit").isPresent();
  }

  private static boolean is(Segment segment, String type) {
    return segment.terms().stream().anyMatch(term -> term.is("numbers") && term.tag("type").equals(type));
  }

  private static Optional<Double> value(Segment segment, String type) {
    return segment.terms().stream().filter(term -> term.is("numbers") && term.tag("type").equals(type))
        .findFirst()
        .map(term -> Double.parseDouble(term.name()));
  }
}
