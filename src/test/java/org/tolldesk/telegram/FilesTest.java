package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and documents, in both directions. */
class FilesTest {
  private static final Map<String, String> TO_ANN = Map.of("chat_id", "51");

  private BotApiDouble api;
  private Wire wire;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    ann = new Person(api, 51, "en");
    ann.writes("hello");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void aPictureIsKeptByteForByteWithItsCaption() throws IOException, InterruptedException {
    byte[] picture = png(80, 40);
    wire.upload(
        "sendPhoto",
        Map.of("chat_id", "51", "caption", "<b>31,000</b> загиблих", "parse_mode", "HTML"), "photo",
        new Upload("chart.png", picture));

    Sent sent = api.awaitSent(51, 1).get(0);
    assertThat(sent.kind()).isEqualTo("photo");
    assertThat(sent.text()).isEqualTo("31,000 загиблих");
    assertThat(sent.html()).isEqualTo("<b>31,000</b> загиблих");
    assertThat(sent.file().bytes()).isEqualTo(picture);
    assertThat(sent.file().fileName()).isEqualTo("chart.png");
  }

  @ParameterizedTest
  @CsvSource({"2000,99,PHOTO_INVALID_DIMENSIONS", "5001,5000,PHOTO_INVALID_DIMENSIONS", "2000,100,"})
  void aPictureIsNeitherHugeNorThin(int width, int height, String reason)
      throws IOException, InterruptedException {
    String reply = wire.upload("sendPhoto", TO_ANN, "photo", new Upload("x.png", png(width, height)));

    assertThat(reply).contains(reason == null ? "\"ok\":true" : "Bad Request: " + reason);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException, InterruptedException {
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    Upload heavy = new Upload("x.png", new byte[10 * 1024 * 1024 + 1]);

    assertThat(Wire.description(wire.upload("sendPhoto", TO_ANN, "photo", new Upload("x.png", text))))
        .isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
    assertThat(Wire.description(wire.upload("sendPhoto", TO_ANN, "photo", heavy)))
        .isEqualTo(
            "Bad Request: file of size 10485761 bytes is too big for a photo;"
                + " the maximum size is 10485760 bytes");
    assertThat(wire.refusal("sendPhoto", "{'chat_id':51}"))
        .isEqualTo("Bad Request: there is no photo in the request");
    assertThat(
            Wire.description(wire.upload("sendDocument", TO_ANN, "document", new Upload("x", new byte[0]))))
        .isEqualTo("Bad Request: file must be non-empty");
    assertThat(
            Wire.description(
                wire.upload(
                    "sendDocument", TO_ANN, "document", new Upload("x", new byte[50 * 1024 * 1024 + 1]))))
        .isEqualTo("Request Entity Too Large");
  }

  @Test
  void aCaptionHasAtMost1024UnitsAfterParsing() throws IOException, InterruptedException {
    Upload file = new Upload("Звіт.csv", new byte[] {0, -1, 13, 10});
    Map<String, String> fits =
        Map.of("chat_id", "51", "parse_mode", "HTML", "caption", "<b>" + "😀".repeat(512) + "</b>");
    Map<String, String> long1 = Map.of("chat_id", "51", "caption", "a".repeat(1025));

    assertThat(wire.upload("sendDocument", fits, "document", file)).contains("\"file_name\":\"Звіт.csv\"");
    assertThat(api.awaitSent(51, 1).get(0).file().bytes()).isEqualTo(file.bytes());
    assertThat(Wire.description(wire.upload("sendDocument", long1, "document", file)))
        .isEqualTo("Bad Request: message caption is too long");
  }

  @Test
  void aDocumentOfAPersonCanBeDownloadedForAnHour() throws IOException, InterruptedException {
    byte[] bytes = "31 000 загиблих".getBytes(StandardCharsets.UTF_8);
    wire.updates();
    ann.sends("report.txt", bytes);
    JsonNode document = wire.updates().get(0).path("message").path("document");
    assertThat(document.path("file_name").asText()).isEqualTo("report.txt");

    String get = "{'file_id':'" + document.path("file_id").asText() + "'}";
    String path = wire.call("getFile", get).path("file_path").asText();
    String link = "/file/bot" + BotApiDouble.TOKEN + "/" + path;
    assertThat(path).endsWith(".txt");
    assertThat(wire.get(link).body()).isEqualTo(bytes);
    assertThat(wire.get("/file/bot1:x/" + path).statusCode()).isEqualTo(401);

    api.files.expireLinks();
    assertThat(wire.get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void aFileOfMoreThan20MegabytesCannotBeFetched() throws IOException, InterruptedException {
    wire.updates();
    ann.sends("big.zip", new byte[Files.MAX_DOWNLOAD + 1]);
    String id = wire.updates().get(0).path("message").path("document").path("file_id").asText();

    assertThat(wire.refusal("getFile", "{'file_id':'" + id + "'}")).isEqualTo("Bad Request: file is too big");
    assertThat(wire.refusal("getFile", "{'file_id':'nonsense'}"))
        .isEqualTo("Bad Request: wrong file_id or the file is temporarily unavailable");
  }
}
