package org.tolldesk.lexicon;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes Ukrainian and Russian names in Latin letters, by ICU transform rules in data files: the Ukrainian
 * official system of 2010, and BGN/PCGN for Russian as newspapers simplify it.
 */
public enum Romanization {
  UKRAINIAN("uk"),
  RUSSIAN("ru");

  private final Transliterator rules;

  Romanization(String code) {
    String file = "romanization-" + code + ".txt";
    try (InputStream in = Romanization.class.getResourceAsStream(file)) {
      rules = Transliterator.createFromRules(code, new String(in.readAllBytes(), StandardCharsets.UTF_8),
          Transliterator.FORWARD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ukrainian where the text has a letter that Russian lacks, else Russian. */
  public static Romanization of(String text) {
    boolean ukrainian = text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
    return ukrainian ? UKRAINIAN : RUSSIAN;
  }

  /** The text with its Cyrillic letters in Latin; other letters stay. */
  public String romanize(String text) {
    return rules.transliterate(text);
  }

  /** Whether the text holds Cyrillic letters. */
  public static boolean isCyrillic(String text) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }
}
