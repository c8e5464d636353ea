package org.tolldesk.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Lets Java draw on a machine without screen, fonts or fontconfig. Java on Linux fails to load any font, a
 * bundled one included, where fontconfig names none; with a font configuration of its own it asks fontconfig
 * nothing. Must come before the first use of a colour or font.
 */
final class Headless {
  private static final String FONTS = "sun.awt.fontconfig";

  private Headless() {}

  static void begin() {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty(FONTS) == null) {
      configureFonts();
    }
  }

  /** Where no file can be written it stays as it is: most machines have fonts. */
  private static void configureFonts() {
    try (InputStream in = Headless.class.getResourceAsStream("fontconfig.properties")) {
      Path file = Files.createTempFile("tolldesk-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      System.setProperty(FONTS, file.toString());
    } catch (IOException | UncheckedIOException e) {
      System.clearProperty(FONTS);
    }
  }
}
