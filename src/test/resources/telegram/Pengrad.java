import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.UpdatesListener;
import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.CallbackQuery;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.InlineQueryResultArticle;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.AnswerInlineQuery;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.GetFile;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SendPhoto;
import com.pengrad.telegrambot.request.SetMyCommands;
import java.io.File;
import java.io.IOException;

/** A bot by pengrad's library, for ForeignClientsIT: the server's address, the token, a picture. */
public final class Pengrad {
  private static TelegramBot bot;
  private static File picture;

  private Pengrad() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) {
    picture = new File(arguments[2]);
    bot =
        new TelegramBot.Builder(arguments[1])
            .apiUrl(arguments[0] + "/bot")
            .fileApiUrl(arguments[0] + "/file/bot")
            .build();
    bot.execute(new SetMyCommands(new BotCommand("start", "Початок")).languageCode("uk"));
    bot.setUpdatesListener(
        updates -> {
          updates.forEach(Pengrad::handle);
          return UpdatesListener.CONFIRMED_UPDATES_ALL;
        });
  }

  private static void handle(Update update) {
    try {
      if (update.message() != null) {
        message(update.message());
      } else if (update.callbackQuery() != null) {
        pressed(update.callbackQuery());
      } else if (update.inlineQuery() != null) {
        String text = "31 000: " + update.inlineQuery().query();
        InlineQueryResultArticle article = new InlineQueryResultArticle("1", "31 000", text);
        bot.execute(new AnswerInlineQuery(update.inlineQuery().id(), article));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void message(Message message) throws IOException {
    long chat = message.chat().id();
    if (message.document() != null) {
      var file = bot.execute(new GetFile(message.document().fileId())).file();
      bot.execute(new SendDocument(chat, bot.getFileContent(file)).fileName("копія.txt"));
      return;
    }
    switch (message.text()) {
      case "/start" ->
          bot.execute(
              new SendMessage(chat, "Вітаю, " + message.from().firstName() + "!")
                  .replyMarkup(
                      new InlineKeyboardMarkup(
                          new InlineKeyboardButton("Цитати").callbackData("q:1"),
                          new InlineKeyboardButton("Сайт").url("https://example.org/"))));
      case "/photo" ->
          bot.execute(
              new SendPhoto(chat, picture).caption("<b>31 000</b> загиблих").parseMode(ParseMode.HTML));
      case "/broken" -> attempt(chat, new SendMessage(chat, "<b>x").parseMode(ParseMode.HTML));
      case "/page" -> attempt(chat, new SendMessage(chat, "x"));
      default -> throw new IllegalStateException(message.text());
    }
  }

  private static void attempt(long chat, SendMessage send) {
    String error;
    try {
      error = bot.execute(send).description();
    } catch (RuntimeException e) {
      error = e.getClass().getSimpleName();
    }
    bot.execute(new SendMessage(chat, "error: " + error));
  }

  private static void pressed(CallbackQuery query) {
    bot.execute(new AnswerCallbackQuery(query.id()).text("Ось вони"));
    var message = query.maybeInaccessibleMessage();
    bot.execute(new EditMessageText(message.chat().id(), message.messageId(), "Цитати: «31 000»"));
  }
}
