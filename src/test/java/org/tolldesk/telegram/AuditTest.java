package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  @TempDir Path folder;
  private final AtomicLong clock = new AtomicLong(Samples.now());

  @Test
  void deedsAndRefusalsAreToldTogetherNewestFirstAfterARestartToo() throws IOException {
    Audit audit = new Audit(folder, clock::getAndIncrement);
    audit.note(77L, "reload", List.of(), 0);
    audit.refused(null, "/reload");
    audit.note(77L, "done", List.of("b<c>.txt"), 8);

    assertThat(AuditHtml.of(new Audit(folder, clock::get).latest(9), Texts.in("en")))
        .isEqualTo(
            """
            <b>The last 3 entries, newest first:</b>
            • 22 November 2026, 13:10 UTC – 77: done, generation 8: b&lt;c&gt;.txt
            • 22 November 2026, 13:10 UTC – somebody hidden: was refused: /reload
            • 22 November 2026, 13:10 UTC – 77: began a reload""");
  }

  @Test
  void whoeverIsRefusedOftenPushesNoDeedOut() throws IOException {
    Audit audit = new Audit(folder, clock::getAndIncrement);
    audit.note(77L, "reload", List.of(), 0);
    for (int i = 0; i < 50; i++) {
      audit.refused(51L, "/reload");
    }

    assertThat(Files.readString(folder.resolve("audit.jsonl"))).contains("\"reload\"");
    assertThat(audit.latest(100)).hasSize(51);
    assertThat(audit.latest(3)).hasSize(3);
  }

  @Test
  void aLineThatIsNoEntryIsPassedOver() throws IOException {
    Files.writeString(folder.resolve("audit.jsonl"), "{\"date\":1,\"pers\n");
    Audit audit = new Audit(folder, clock::get);
    audit.note(77L, "reload", List.of("n".repeat(500)), 0);

    assertThat(audit.latest(9)).hasSize(1);
    assertThat(audit.latest(9).get(0).names().get(0)).hasSize(120);
  }
}
