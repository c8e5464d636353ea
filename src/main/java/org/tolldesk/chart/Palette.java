package org.tolldesk.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of one theme. Those of the claimants are told apart by colour-blind readers too, and each
 * stands out from the ground by at least 4.5 to 1, so that it can colour words as well.
 *
 * @param ink words
 * @param faint words of less weight
 * @param rule grid and frames
 * @param plain those who have no colour of their own
 * @param cross what strikes a figure out
 */
record Palette(Color ground, Color ink, Color faint, Color rule, Color plain, Color cross,
    List<Color> claimants) {
  private static final Palette LIGHT = new Palette(hex(0xffffff), hex(0x1b1f24), hex(0x4d555e), hex(0xd5d9de),
      hex(0x5f6770), hex(0xb3001b),
      hexes(0x0064a8, 0xb84a00, 0x00735a, 0x9c3f86, 0x7a5c00, 0x4a3fb5, 0x8a1c3a, 0x3a4a10));
  private static final Palette DARK = new Palette(hex(0x17212b), hex(0xf2f5f7), hex(0xb4bfca), hex(0x3a4653),
      hex(0xa9b2bc), hex(0xff6b6b),
      hexes(0x5cb8f2, 0xff9d4d, 0x3fd0a4, 0xe79ad0, 0xf0d65c, 0xb9a8ff, 0xff9aa2, 0xc8d98a));

  static Palette of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }

  private static Color hex(int rgb) {
    return new Color(rgb);
  }

  private static List<Color> hexes(Integer... rgb) {
    return List.of(rgb).stream().map(Color::new).toList();
  }
}
