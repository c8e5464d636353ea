package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Request;

class ChatTest {
  private final FakeDesk desk = new FakeDesk();

  private Run chat(String... lines) {
    return Run.withInput(desk, String.join("\n", lines));
  }

  @Test
  void withoutATokenItChatsAndSaysWhy() {
    Run run = chat("how many?");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("because no Telegram token (TELEGRAM_BOT_TOKEN) is configured");
    assertThat(run.out()).contains("31,000 Ukrainian soldiers killed [1].");
  }

  @Test
  void withATokenItRunsTheBotAndSaysWhy() {
    boolean[] ran = {false};
    desk.bot = () -> ran[0] = true;

    Run run = chat();

    assertThat(ran[0]).isTrue();
    assertThat(run.err()).contains("because a token is configured");
  }

  @Test
  void aQuestionIsAFollowUpToThoseBeforeItUntilTheyAreForgotten() {
    chat("one?", "two?", "/new", "three?", "/forget", "four?");

    assertThat(desk.asked)
        .extracting(Request::previous)
        .containsExactly(List.of(), List.of("one?"), List.of(), List.of());
  }

  @Test
  void nothingIsReadAfterQuit() {
    chat("/quit", "one?");

    assertThat(desk.asked).isEmpty();
  }

  @Test
  void theCommandsShowSourcesHelpAndReload() {
    assertThat(chat("/sources").out()).isEqualTo("a.txt · undated\n\n");
    assertThat(chat("/help").out()).contains("/reload");
    assertThat(chat("/reload").out()).startsWith("Generation 2 serves now");
    assertThat(chat("/reloda").out()).isEqualTo("No such command: /reloda. /help lists them.\n\n");
  }

  @Test
  void aRefusedQuestionDoesNotEndTheChat() {
    desk.fault = new IllegalArgumentException("too long");

    assertThat(chat("one?", "/help").out()).startsWith("too long\n").contains("/quit");
  }

  @Test
  void completionKnowsTheCommandsAndTheWordsOfTheClaims() {
    Completion completion = new Completion(() -> List.of(FakeDesk.KILLED, FakeDesk.RANGE));

    assertThat(completion.words("/s", "/s")).contains("/sources");
    assertThat(completion.words("what did ze", "ze")).containsExactly("Zelensky");
    assertThat(completion.words("how many w", "w")).containsExactly("wounded");
  }
}
