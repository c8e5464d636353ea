package org.tolldesk.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture: panels one above the other, under them the key and the note. */
final class Drawing {
  /** The height of each of one, two, three or four panels. */
  private static final int[] PANEL_HEIGHTS = {760, 560, 490, 440};

  private final Plan plan;
  private final Words words;
  private final Palette palette;
  private final Looks looks;
  private final TimeScale time;

  Drawing(Plan plan, Words words, Palette palette) {
    this.plan = plan;
    this.words = words;
    this.palette = palette;
    this.time = TimeScale.of(plan.marks());
    this.looks = new Looks(plan.marks(), palette);
  }

  byte[] png(String note) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam smallest = writer.getDefaultWriteParam();
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0.35f);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image(note), null, null), smallest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private BufferedImage image(String note) {
    Key key = new Key(words, palette);
    Foot foot = new Foot(key.claimants(plan.marks(), looks), key.signs(plan.marks(), time), note, palette);
    Graphics2D measuring = graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    int panels = plan.panels().size() * panelHeight();
    int height = panels + foot.height(measuring) + Type.MARGIN;
    measuring.dispose();
    BufferedImage image = new BufferedImage(Type.WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = graphics(image);
    g2.setPaint(palette.ground());
    g2.fillRect(0, 0, Type.WIDTH, height);
    drawPanels(g2);
    foot.draw(g2, panels);
    g2.dispose();
    return image;
  }

  private int panelHeight() {
    return PANEL_HEIGHTS[plan.panels().size() - 1];
  }

  private void drawPanels(Graphics2D g2) {
    PanelCharts charts = new PanelCharts(plan, time, words, palette, looks, g2);
    double top = 0;
    for (Panel panel : plan.panels()) {
      charts.of(panel).draw(g2, new Rectangle2D.Double(0, top, Type.WIDTH, panelHeight()));
      top += panelHeight();
    }
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D g2 = image.createGraphics();
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g2.setFont(Fonts.regular(Type.NOTE));
    return g2;
  }
}
