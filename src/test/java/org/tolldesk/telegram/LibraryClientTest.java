package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The bot's own library and the double understand each other. */
class LibraryClientTest {
  private final OkHttpClient http = new OkHttpClient();
  private BotApiDouble api;
  private OkHttpTelegramClient client;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    client =
        new OkHttpTelegramClient(new ObjectMapper(), http, BotApiDouble.TOKEN, api.settings().url());
    ann = new Person(api, 51, "en");
    ann.writes("hello");
  }

  @AfterEach
  void stop() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    api.close();
  }

  private static InputFile file(byte[] bytes, String name) {
    return new InputFile(new ByteArrayInputStream(bytes), name);
  }

  private static InlineKeyboardMarkup keyboard(String label) {
    InlineKeyboardButton button = InlineKeyboardButton.builder().text(label).callbackData("k1").build();
    return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
  }

  @Test
  void aPictureWithButtonsIsSentAndItsCaptionChanged()
      throws IOException, TelegramApiException, InterruptedException {
    byte[] picture = FilesTest.png(80, 40);
    Message message =
        client.execute(
            SendPhoto.builder()
                .chatId(51L).photo(file(picture, "chart.png")).caption("<b>31 000</b>").parseMode("HTML")
                .replyMarkup(keyboard("Цитати"))
                .build());
    client.execute(
        EditMessageCaption.builder()
            .chatId(51L).messageId(message.getMessageId()).caption("32 000").replyMarkup(keyboard("Ще"))
            .build());

    Sent sent = api.awaitSent(51, 1).get(0);
    assertThat(sent.file().bytes()).isEqualTo(picture);
    assertThat(sent.keyboard().labels()).containsExactly("Цитати");
    assertThat(api.awaitEdit(51, sent.id(), 1).get(0).text()).isEqualTo("32 000");
    assertThat(api.keyboard(51, sent.id()).labels()).containsExactly("Ще");
    assertThat(message.getPhoto().get(0).getWidth()).isEqualTo(80);
  }

  @Test
  void aDocumentIsSentAndFoundAgainByItsId() throws TelegramApiException, InterruptedException {
    byte[] bytes = {0, 13, 10, -1};
    Message message =
        client.execute(SendDocument.builder().chatId(51L).document(file(bytes, "звіт.csv")).build());

    assertThat(api.awaitSent(51, 1).get(0).file().bytes()).isEqualTo(bytes);
    assertThat(client.execute(new GetFile(message.getDocument().getFileId())).getFilePath()).endsWith(".csv");
    client.execute(
        SendDocument.builder()
            .chatId(51L).document(new InputFile(message.getDocument().getFileId())).build());
    assertThat(api.awaitSent(51, 2)).hasSize(2);
  }

  @Test
  void anInlineQuestionIsAnswered() throws TelegramApiException, InterruptedException {
    String query = ann.asksInline("how many?");
    InputTextMessageContent text =
        InputTextMessageContent.builder().messageText("<b>31,000</b>").parseMode("HTML").build();
    client.execute(
        AnswerInlineQuery.builder()
            .inlineQueryId(query)
            .result(
                InlineQueryResultArticle.builder()
                    .id("1").title("31,000")
                    .inputMessageContent(text)
                    .build())
            .build());

    assertThat(api.awaitInlineAnswer(query).textOf(0)).isEqualTo("31,000");
  }

  @Test
  void menusChatsMembersAndReactionsAreUnderstood() throws TelegramApiException {
    BotCommandScopeChat scope = new BotCommandScopeChat("51");
    client.execute(new SetMyCommands(List.of(new BotCommand("ask", "Ask")), scope, "uk"));
    assertThat(client.execute(new GetMyCommands(scope, "uk"))).extracting(BotCommand::getCommand)
        .containsExactly("ask");

    ann.addsBotTo(-1001);
    ann.promotesBotIn(-1001);
    assertThat(client.execute(new GetChat("-1001")).getTitle()).isEqualTo("Group -1001");
    assertThat(client.execute(new GetChatMember("-1001", Chats.BOT_ID)).getStatus())
        .isEqualTo("administrator");
    SetMessageReaction seen =
        SetMessageReaction.builder()
            .chatId(51L).messageId(ann.writes("?"))
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji("👀").build()))
            .build();
    assertThat(client.execute(seen)).isTrue();
    SetMessageReaction lost = SetMessageReaction.builder().chatId(51L).messageId(999).build();
    assertThatThrownBy(() -> client.execute(lost)).hasMessageContaining("message to react not found");
  }
}
