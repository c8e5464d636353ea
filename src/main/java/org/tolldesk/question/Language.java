package org.tolldesk.question;

import java.util.Locale;

/** The languages in which Tolldesk understands questions and answers them. */
public enum Language {
  ENGLISH("en"),
  UKRAINIAN("uk"),
  RUSSIAN("ru");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
