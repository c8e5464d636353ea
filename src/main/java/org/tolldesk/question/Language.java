package org.tolldesk.question;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which Tolldesk understands questions and answers them. */
public enum Language {
  ENGLISH("en"),
  UKRAINIAN("uk"),
  RUSSIAN("ru");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The language with an ISO 639-1 code; empty where it is none of these. */
  public static Optional<Language> of(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
