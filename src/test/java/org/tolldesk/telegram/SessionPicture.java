package org.tolldesk.telegram;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.tolldesk.chart.TollChart;

/**
 * Draws the session of {@link Session} as a chat, for the README: what users see in the left column and what an
 * admin sees in the right one, quotes folded. Run by hand with the file's name.
 */
final class SessionPicture {
  private static final int COLUMN = 560;
  private static final int BUBBLE = 500;
  private static final int PAD = 14;
  private static final int LINE = 22;
  private static final Color GROUND = new Color(0xE7EBF0);
  private static final Color MINE = new Color(0xDCF8C6);
  private static final Color BUTTON = new Color(0x6F8CA8);
  private static final Pattern TOKEN = Pattern.compile("</?b>|</?i>|\n|[^<\\s]+|[^\\S\n]+|<[^>]*>");

  private final Font plain = font("Roboto-Regular.ttf");
  private final Font bold = font("Roboto-Bold.ttf");
  private final Graphics2D pen;

  private SessionPicture(Graphics2D pen) {
    this.pen = pen;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("session");
    List<Play.Line> lines = Session.play(home);
    List<Play.Line> users = lines.stream().filter(line -> line.where() != Desk.ADMIN).limit(8).toList();
    List<Play.Line> admin = lines.stream().filter(line -> line.where() == Desk.ADMIN).limit(15).toList();
    BufferedImage draft = new BufferedImage(2 * COLUMN, 6000, BufferedImage.TYPE_INT_RGB);
    SessionPicture picture = new SessionPicture(draft.createGraphics());
    picture.pen.setColor(GROUND);
    picture.pen.fillRect(0, 0, draft.getWidth(), draft.getHeight());
    int height = Math.max(picture.column(users, 0), picture.column(admin, COLUMN));
    ImageIO.write(draft.getSubimage(0, 0, draft.getWidth(), height + PAD), "png", new File(arguments[0]));
  }

  private static Font font(String name) {
    try (InputStream file = TollChart.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(16f);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns where the column ends. */
  private int column(List<Play.Line> lines, int left) throws IOException {
    int y = PAD;
    for (Play.Line line : lines) {
      y = bubble(line, left, y) + PAD;
    }
    return y;
  }

  private int bubble(Play.Line line, int left, int top) throws IOException {
    boolean bot = line.who().equals(Play.BOT);
    int x = bot ? left + PAD : left + COLUMN - BUBBLE - PAD;
    BufferedImage image = line.picture() == null ? null : scaled(line.picture());
    int above = image == null ? 0 : image.getHeight() + PAD;
    String html = folded(line.html());
    pen.setColor(GROUND);
    int height = above + write(html, x + PAD, top + PAD + above) - top;
    pen.setColor(bot ? Color.WHITE : MINE);
    pen.fillRoundRect(x, top, BUBBLE, height + PAD, 18, 18);
    if (image != null) {
      pen.drawImage(image, x + PAD, top + PAD, null);
    }
    pen.setColor(Color.BLACK);
    int y = write(html, x + PAD, top + PAD + above) + PAD;
    for (List<String> row : line.buttons()) {
      y = buttons(row, x, y + 4);
    }
    return y;
  }

  private static BufferedImage scaled(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = BUBBLE - 2 * PAD;
    int height = image.getHeight() * width / image.getWidth();
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, null);
    return small;
  }

  /** Of a folded quote only its beginning is seen. */
  private static String folded(String html) {
    return Pattern.compile("<blockquote expandable>(.{0,70})[^\\s]*.*?</blockquote>", Pattern.DOTALL)
        .matcher(html.replaceAll("</?a[^>]*>|</?code>", ""))
        .replaceAll(quote -> Matcher.quoteReplacement("| " + quote.group(1).replace('\n', ' ') + " …"));
  }

  /** Returns the lower edge of what was written. */
  private int write(String html, int left, int top) {
    Matcher token = TOKEN.matcher(html);
    int x = left;
    int y = top + LINE - 6;
    pen.setFont(plain);
    while (token.find()) {
      String raw = token.group();
      if (raw.equals("\n")) {
        x = left;
        y += LINE;
      } else if (raw.startsWith("<")) {
        pen.setFont(raw.equals("<b>") ? bold : raw.equals("<i>") ? plain.deriveFont(Font.ITALIC) : plain);
      } else {
        String word = Html.plain(raw);
        int width = pen.getFontMetrics().stringWidth(word);
        if (x + width > left + BUBBLE - 2 * PAD && x > left) {
          x = left;
          y += LINE;
        }
        if (x > left || !word.isBlank()) {
          pen.drawString(word, x, y);
          x += width;
        }
      }
    }
    return y + 6;
  }

  private int buttons(List<String> row, int left, int top) {
    int width = (BUBBLE - 4 * (row.size() - 1)) / row.size();
    int x = left;
    for (String label : row) {
      pen.setColor(BUTTON);
      pen.fillRoundRect(x, top, width, LINE + 10, 12, 12);
      pen.setColor(Color.WHITE);
      pen.setFont(plain);
      if (label.equals("👍") || label.equals("👎")) {
        thumb(x + width / 2, top + (LINE + 10) / 2, label.equals("👍"));
      } else {
        int text = pen.getFontMetrics().stringWidth(label);
        pen.drawString(label, x + (width - text) / 2, top + LINE);
      }
      x += width + 4;
    }
    return top + LINE + 10;
  }

  /** The font has none. */
  private void thumb(int x, int y, boolean up) {
    int turn = up ? 1 : -1;
    pen.fillRoundRect(x - 3, y - 5, 12, 11, 5, 5);
    pen.fillRoundRect(x - 9, y - 5, 4, 11, 2, 2);
    pen.fillRoundRect(x - 2, up ? y - 10 : y, 5, 10 * Math.abs(turn), 4, 4);
  }
}
