package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Refuses photos that the server could not show. */
final class Picture {
  private static final int MAX_BYTES = 10 * 1024 * 1024;
  private static final int MAX_SIDES = 10_000;
  private static final int MAX_RATIO = 20;

  private Picture() {}

  /** Returns its width and height in pixels. */
  static ObjectNode check(Upload file) {
    if (file.bytes().length > MAX_BYTES) {
      throw Refusal.bad(
          "file of size " + file.bytes().length
              + " bytes is too big for a photo; the maximum size is " + MAX_BYTES + " bytes");
    }
    BufferedImage image = decode(file.bytes());
    int width = image.getWidth();
    int height = image.getHeight();
    boolean thin = Math.max(width, height) > MAX_RATIO * Math.min(width, height);
    if (width + height > MAX_SIDES || thin) {
      throw Refusal.bad("PHOTO_INVALID_DIMENSIONS");
    }
    return JsonNodeFactory.instance.objectNode().put("width", width).put("height", height);
  }

  private static BufferedImage decode(byte[] bytes) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      if (image != null) {
        return image;
      }
    } catch (IOException e) {
      // Undecodable as well.
    }
    throw Refusal.bad("IMAGE_PROCESS_FAILED");
  }
}
