package org.tolldesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** What stands under the panels: who, what the signs mean, and the note. */
final class Foot {
  private static final double GAP = 16;
  private static final double WIDTH = Type.WIDTH - 2.0 * Type.MARGIN;

  private final Palette palette;
  private final List<Block> blocks = new ArrayList<>();

  Foot(LegendItemCollection claimants, LegendItemCollection signs, String note, Palette palette) {
    this.palette = palette;
    blocks.add(legend(claimants, Type.KEY));
    if (signs.getItemCount() > 0) {
      blocks.add(legend(signs, Type.NOTE));
    }
    blocks.add(new TextTitle(note, Fonts.regular(Type.NOTE), palette.faint(), RectangleEdge.BOTTOM,
        HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS));
  }

  private LegendTitle legend(LegendItemCollection items, int size) {
    LegendTitle legend = new LegendTitle(() -> items,
        new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 26, 8),
        new ColumnArrangement());
    legend.setItemFont(Fonts.regular(size));
    legend.setItemPaint(size == Type.KEY ? palette.ink() : palette.faint());
    legend.setItemLabelPadding(new RectangleInsets(2, 10, 2, 0));
    return legend;
  }

  /** Its height, in pixels. */
  int height(Graphics2D g2) {
    return (int) Math.ceil(blocks.stream().mapToDouble(block -> height(block, g2) + GAP).sum());
  }

  private static double height(Block block, Graphics2D g2) {
    return block.arrange(g2, new RectangleConstraint(
        WIDTH, null, LengthConstraintType.FIXED, 0, null, LengthConstraintType.NONE)).getHeight();
  }

  void draw(Graphics2D g2, double top) {
    double y = top;
    for (Block block : blocks) {
      double height = height(block, g2);
      block.draw(g2, new Rectangle2D.Double(Type.MARGIN, y, WIDTH, height));
      y += height + GAP;
    }
  }
}
