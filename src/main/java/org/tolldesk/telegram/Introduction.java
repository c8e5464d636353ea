package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;
import org.telegram.telegrambots.meta.api.objects.name.BotName;

/**
 * What Telegram shows of the bot before anybody writes to it, in every language: its name, what it can do,
 * and that in one line. Only what is empty is set, or these words in another language, with which Telegram
 * may stand in: what the bot's owner wrote in BotFather stays. Telegram takes few changes a day.
 */
final class Introduction {
  /** In UTF-16 units, as Telegram limits them. */
  static final int NAME = 64;
  static final int SHORT_DESCRIPTION = 120;
  static final int DESCRIPTION = 512;

  private final Insistence telegram;

  private Introduction(Insistence telegram) {
    this.telegram = telegram;
  }

  /** Returns when each text is there or was refused. */
  static void offer(Insistence telegram) {
    Introduction introduction = new Introduction(telegram);
    for (String language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      String code = Texts.telegramCode(language);
      introduction.describe(code, "profile.description", texts);
      introduction.describeShortly(code, "profile.short", texts);
      introduction.name(code, "profile.name", texts);
    }
  }

  private void describe(@Nullable String code, String key, Texts texts) {
    Outcome<BotDescription> now = telegram.call(GetMyDescription.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotDescription> done
        && isFree(done.result().getDescription(), key, texts)) {
      telegram.call(SetMyDescription.builder().languageCode(code).description(texts.raw(key)).build());
    }
  }

  private void describeShortly(@Nullable String code, String key, Texts texts) {
    Outcome<BotShortDescription> now =
        telegram.call(GetMyShortDescription.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotShortDescription> done
        && isFree(done.result().getShortDescription(), key, texts)) {
      String words = texts.raw(key);
      telegram.call(SetMyShortDescription.builder().languageCode(code).shortDescription(words).build());
    }
  }

  private void name(@Nullable String code, String key, Texts texts) {
    Outcome<BotName> now = telegram.call(GetMyName.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotName> done
        && isFree(done.result().getName(), key, texts)) {
      telegram.call(SetMyName.builder().languageCode(code).name(texts.raw(key)).build());
    }
  }

  /** Whether what stands there may be replaced, and differs. */
  private static boolean isFree(@Nullable String now, String key, Texts texts) {
    boolean free =
        now == null
            || now.isBlank()
            || Texts.LANGUAGES.stream().anyMatch(each -> Texts.in(each).raw(key).equals(now));
    return free && !texts.raw(key).equals(now);
  }
}
