package org.tolldesk.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The type that every picture is set in: Roboto from the jar, never a font of the machine. */
final class Fonts {
  private static final String MISSING =
      "no picture can be drawn here: this Java cannot load a font; install a JDK with its font library"
          + " (on Debian also libfreetype6)";

  private Fonts() {}

  /** Loads on first use, so that only whoever draws needs it. */
  private static final class Loaded {
    static final Font REGULAR = load("Roboto-Regular.ttf");
    static final Font BOLD = load("Roboto-Bold.ttf");
  }

  static Font regular(int size) {
    return derived(false, size);
  }

  static Font bold(int size) {
    return derived(true, size);
  }

  private static Font derived(boolean bold, int size) {
    try {
      return (bold ? Loaded.BOLD : Loaded.REGULAR).deriveFont((float) size);
    } catch (LinkageError fault) {
      throw new ChartException(MISSING, fault);
    }
  }

  private static Font load(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException fault) {
      throw new LinkageError(name, fault);
    }
  }

  /** Whether the type has a shape for every letter of a text. */
  static boolean canShow(String text) {
    return regular(1).canDisplayUpTo(text) < 0;
  }
}
