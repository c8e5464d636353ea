package org.tolldesk.corpus;

/**
 * Blanks what a reader cannot see: control characters, direction marks, zero-width characters, soft
 * hyphens, tag characters. Such characters can hide or reorder words. All line ends become line
 * feeds; tabs stay, for they part the cells of a table.
 */
final class InvisibleCharacters {
  private InvisibleCharacters() {}

  static String blank(String text) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; ) {
      int point = Character.codePointAt(units, at);
      int width = Character.charCount(point);
      if (isLineEnd(units, at)) {
        units[at] = '\n';
      } else if (point != '\n' && point != '\t' && isInvisible(point)) {
        units[at] = ' ';
        units[at + width - 1] = ' ';
      }
      at += width;
    }
    return new String(units);
  }

  private static boolean isLineEnd(char[] units, int at) {
    char unit = units[at];
    boolean carriageReturn = unit == '\r' && (at + 1 == units.length || units[at + 1] != '\n');
    return carriageReturn
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\u0085'
        || unit == '\f';
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default ->
          point >= 0xFE00 && point <= 0xFE0F
              || point == 0xFFFD
              || point == 0x115F
              || point == 0x3164;
    };
  }
}
