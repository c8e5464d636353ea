package org.tolldesk.telegram;

import java.util.List;

/**
 * HTML as Telegram's server reads it; {@link #parse} refuses what the server refuses, in its words.
 *
 * @param text what a reader sees
 * @param entities the formatting, inner before outer
 * @param careless what the server lets pass and loses or shows otherwise than meant: a bare ampersand, an
 *     attribute that it ignores, a link that it drops, a tag within the same tag
 */
record TelegramHtml(String text, List<Entity> entities, List<String> careless) {

  static TelegramHtml parse(String html) {
    return new HtmlScan(html).read();
  }
}
