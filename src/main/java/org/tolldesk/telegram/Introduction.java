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
 * and that in one line. Only what differs is set, because Telegram takes few changes a day.
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
      introduction.describe(code, texts.raw("profile.description"));
      introduction.describeShortly(code, texts.raw("profile.short"));
      introduction.name(code, texts.raw("profile.name"));
    }
  }

  private void describe(@Nullable String code, String words) {
    Outcome<BotDescription> now = telegram.call(GetMyDescription.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotDescription> done && !words.equals(done.result().getDescription())) {
      telegram.call(SetMyDescription.builder().languageCode(code).description(words).build());
    }
  }

  private void describeShortly(@Nullable String code, String words) {
    Outcome<BotShortDescription> now =
        telegram.call(GetMyShortDescription.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotShortDescription> done
        && !words.equals(done.result().getShortDescription())) {
      telegram.call(SetMyShortDescription.builder().languageCode(code).shortDescription(words).build());
    }
  }

  private void name(@Nullable String code, String words) {
    Outcome<BotName> now = telegram.call(GetMyName.builder().languageCode(code).build());
    if (now instanceof Outcome.Done<BotName> done && !words.equals(done.result().getName())) {
      telegram.call(SetMyName.builder().languageCode(code).name(words).build());
    }
  }
}
