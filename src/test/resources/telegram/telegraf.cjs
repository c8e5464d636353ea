// A bot by Telegraf, for ForeignClientsIT. Arguments: the server's address, the token, a picture.
const { Telegraf, Markup } = require("telegraf");
const { message } = require("telegraf/filters");

const [url, token, picture] = process.argv.slice(2);
const bot = new Telegraf(token, { telegram: { apiRoot: url } });

async function attempt(ctx, send) {
  try {
    await send();
  } catch (e) {
    await ctx.reply(`error: ${e.response?.description ?? e.constructor.name}`);
  }
}

bot.start((ctx) =>
  ctx.reply(
    `Вітаю, ${ctx.from.first_name}!`,
    Markup.inlineKeyboard([
      Markup.button.callback("Цитати", "q:1"),
      Markup.button.url("Сайт", "https://example.org/"),
    ]),
  ),
);
bot.action("q:1", async (ctx) => {
  await ctx.answerCbQuery("Ось вони");
  await ctx.editMessageText("Цитати: «31 000»");
});
bot.command("photo", (ctx) =>
  ctx.replyWithPhoto({ source: picture }, { caption: "<b>31 000</b> загиблих", parse_mode: "HTML" }),
);
bot.command("broken", (ctx) => attempt(ctx, () => ctx.reply("<b>x", { parse_mode: "HTML" })));
bot.command("page", (ctx) => attempt(ctx, () => ctx.reply("x")));
bot.on(message("document"), async (ctx) => {
  const link = await ctx.telegram.getFileLink(ctx.message.document.file_id);
  const bytes = Buffer.from(await (await fetch(link)).arrayBuffer());
  await ctx.replyWithDocument({ source: bytes, filename: "копія.txt" });
});
bot.on("inline_query", (ctx) =>
  ctx.answerInlineQuery([
    {
      type: "article",
      id: "1",
      title: "31 000",
      input_message_content: { message_text: `31 000: ${ctx.inlineQuery.query}` },
    },
  ]),
);

bot.telegram
  .setMyCommands([{ command: "start", description: "Початок" }], { language_code: "uk" })
  .then(() => bot.launch());
