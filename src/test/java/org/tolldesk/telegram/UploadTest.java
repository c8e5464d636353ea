package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.ingest.Preview;
import org.tolldesk.ingest.Submission;

class UploadTest {
  private static final byte[] TEXT = "31,000 were killed.".getBytes(StandardCharsets.UTF_8);
  private static final String YES = "Ввести в дію";
  private static final String NO = "Відкинути";

  @TempDir Path data;
  private final TestIntake intake = new TestIntake();
  private final AtomicLong clock = new AtomicLong(Samples.now());
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private Desk desk(TestIntake with) {
    return new Desk(
        api, data, Samples.parts(Samples::echo, progress -> Samples.report(), with, clock::get));
  }

  private Desk desk() {
    return desk(intake);
  }

  private List<Path> staged() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("telegram/offers"))) {
      return files.toList();
    }
  }

  private String toast(String press) throws InterruptedException {
    return api.awaitCallbackAnswer(press).text();
  }

  @Test
  void aDocumentIsShownAndActivatedOnceWhateverIsPressed() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.sends("a.txt", TEXT);
      Sent preview = api.awaitSent(77, 1).get(0);
      assertThat(preview.text())
          .startsWith("Попередній перегляд: 1 документ.")
          .contains("Losses & <hopes>, The Daily, лютий 2024 (дату встановлено за контекстом)")
          .contains("убито: 31\u00A0000, Ukrainian soldiers – Volodymyr Zelensky, лютий 2024 (дату встановлено за контекстом)")
          .contains("заперечує Volodymyr Zelensky")
          .contains("суперечність: убито: 31\u00A0000");
      assertThat(preview.keyboard().labels()).containsExactly(YES, NO);
      assertThat(intake.activated).isEmpty();

      String data = preview.keyboard().find(YES).orElseThrow().data();
      String first = desk.admin.presses(77, preview.id(), String.valueOf(data));
      String second = desk.admin.presses(77, preview.id(), String.valueOf(data));

      assertThat(toast(first)).isEmpty();
      assertThat(toast(second)).isNotEmpty();
      assertThat(api.awaitSent(77, 3).get(2).html()).isEqualTo(ReportHtml.of(Samples.report(), Texts.in("uk")));
      api.awaitEdit(77, preview.id(), 1);
      assertThat(api.keyboard(77, preview.id()).isEmpty()).isTrue();
      assertThat(toast(desk.admin.presses(77, preview.id(), String.valueOf(data)))).startsWith("Це вже вирішено");
      assertThat(intake.activated).containsExactly("a.txt");
      assertThat(staged()).isEmpty();
    }
  }

  @Test
  void discardLeavesNothingBehind() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.sends("a.txt", TEXT);
      int preview = api.awaitSent(77, 1).get(0).id();
      assertThat(toast(desk.admin.presses(preview, NO))).isEmpty();

      assertThat(api.awaitSent(77, 2).get(1).text()).startsWith("Відкинуто");
      api.awaitEdit(77, preview, 1);
      assertThat(api.keyboard(77, preview).isEmpty()).isTrue();
      assertThat(staged()).isEmpty();
      assertThat(intake.activated).isEmpty();
    }
  }

  @Test
  void aRestartBetweenPreviewAndActivateLosesNothing() throws Exception {
    int preview;
    try (Desk desk = desk()) {
      desk.admin.sends("a.txt", TEXT);
      preview = api.awaitSent(77, 1).get(0).id();
      desk.admin.writes("/new");
      api.awaitSent(77, 2);
    }
    try (Desk desk = desk()) {
      desk.admin.presses(preview, YES);

      assertThat(api.awaitSent(77, 4).get(3).text()).startsWith("Перечитано");
      assertThat(intake.activated).containsExactly("a.txt");
    }
  }

  @Test
  void aPreviewIsOverAfterADay() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.sends("a.txt", TEXT);
      int preview = api.awaitSent(77, 1).get(0).id();
      desk.admin.writes("/new");
      api.awaitSent(77, 2);
      clock.addAndGet(Offer.OPEN_SECONDS + 1);

      assertThat(toast(desk.admin.presses(preview, YES))).startsWith("Рішення не було впродовж доби");
      api.awaitEdit(77, preview, 1);
      assertThat(api.keyboard(77, preview).isEmpty()).isTrue();
      desk.admin.writes("/audit");
      assertThat(api.awaitSent(77, 3).get(2).text()).contains("77: не вирішено вчасно: a.txt");
      assertThat(staged()).isEmpty();
      assertThat(intake.activated).isEmpty();
    }
  }

  @Test
  void theButtonsAreForWhomTheyWereShownAndNobodyElse() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.sends("a.txt", TEXT);
      Sent preview = api.awaitSent(77, 1).get(0);
      desk.admin.writes("/new");
      api.awaitSent(77, 2);
      String data = String.valueOf(preview.keyboard().find(YES).orElseThrow().data());
      Person other = new Person(api, Desk.OTHER_ADMIN, "en");

      assertThat(toast(desk.ann.presses(77, preview.id(), data))).startsWith("Only this bot's admins");
      assertThat(toast(other.presses(77, preview.id(), data))).startsWith("These buttons are for whoever");
      assertThat(toast(desk.admin.presses(77, preview.id(), "activate:0000"))).startsWith("Це вже вирішено");
      assertThat(toast(desk.admin.presses(77, 1, data))).startsWith("Це вже вирішено");
      desk.admin.writes("/audit");

      assertThat(api.awaitSent(77, 3).get(2).text())
          .contains("51: відмовлено: activate")
          .contains(Desk.OTHER_ADMIN + ": відмовлено: activate");
      assertThat(intake.activated).isEmpty();
      assertThat(staged()).hasSize(2);
    }
  }

  @Test
  void aForwardedMessageIsADocumentOfItsChannelAndACommandInItIsText() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.forwards(ForwardedFrom.channel(-100, "The Channel"), "/reload 31,000 were killed.");
      int preview = api.awaitSent(77, 1).get(0).id();
      assertThat(api.sent(77).get(0).text()).startsWith("Попередній перегляд");
      desk.admin.presses(preview, YES);

      assertThat(api.awaitSent(77, 3).get(2).text()).startsWith("Перечитано");
      assertThat(intake.activated).hasSize(1);
      assertThat(intake.activated.get(0)).endsWith(".html");
    }
  }

  @Test
  void theCaptionOfAForwardedPhotoIsItsText() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.deliver(
          77,
          message -> {
            message.put("caption", "31,000 were killed.");
            message.putArray("photo").addObject().put("file_id", "f").put("file_unique_id", "u")
                .put("width", 1).put("height", 1);
            message.set("forward_origin", ForwardedFrom.hidden("Somebody").json());
          });

      assertThat(api.awaitSent(77, 1).get(0).text()).startsWith("Попередній перегляд");
    }
  }

  @Test
  void aStrangersFileIsNotReadAndAStrangersForwardIsAQuestion() throws Exception {
    try (Desk desk = desk()) {
      desk.ann.sends("a.txt", TEXT);
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("I can only read text");
      desk.ann.forwards(ForwardedFrom.channel(-100, "The Channel"), "how many?");

      assertThat(api.awaitSent(51, 2).get(1).text()).contains("31,000 killed, to \"how many?\"");
      assertThat(staged()).isEmpty();
    }
  }

  @Test
  void aZipBombIsRefusedPolitely() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(new byte[4_000_000]);
    }
    try (Desk desk = desk()) {
      desk.admin.sends("bomb.zip", bytes.toByteArray());

      assertThat(api.awaitSent(77, 1).get(0).text())
          .startsWith("Я не можу взяти bomb.zip: розпаковане в понад 100 разів більше");
      assertThat(staged()).isEmpty();
    }
  }

  @Test
  void aFileOfAnotherKindAndOneThatCannotBeFetchedAreSaidSo() throws Exception {
    try (Desk desk = desk()) {
      desk.admin.sends("a.pdf", TEXT);
      assertThat(api.awaitSent(77, 1).get(0).text()).contains("a.pdf: це не .txt");
      api.fail("getFile", new Fault.BadGateway());
      desk.admin.sends("a.txt", TEXT);

      assertThat(api.awaitSent(77, 2).get(1).text()).startsWith("Не вдалося отримати файл");
    }
  }

  @Test
  void aBugOfOursInTheReadingIsOneLineAndLeavesNoFile() throws Exception {
    TestIntake broken =
        new TestIntake() {
          @Override
          public Preview preview(List<Submission> submissions) {
            throw new IllegalStateException("secret words");
          }
        };
    try (Desk desk = desk(broken)) {
      desk.admin.sends("a.txt", TEXT);

      assertThat(api.awaitSent(77, 1).get(0).text())
          .startsWith("Тут щось пішло не так")
          .doesNotContain("secret", "\n");
      assertThat(staged()).isEmpty();
    }
  }
}
