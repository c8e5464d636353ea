// A bot by grammY, for ForeignClientsIT. Arguments: the server's address, the token, a picture.
const { Bot, InlineKeyboard, InputFile } = require("grammy");

const [url, token, picture] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot: url } });

async function attempt(ctx, send) {
  try {
    await send();
  } catch (e) {
    await ctx.reply(`error: ${e.description ?? e.constructor.name}`);
  }
}

bot.command("start", (ctx) =>
  ctx.reply(`Вітаю, ${ctx.from.first_name}!`, {
    reply_markup: new InlineKeyboard().text("Цитати", "q:1").url("Сайт", "https://example.org/"),
  }),
);
bot.callbackQuery("q:1", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Ось вони" });
  await ctx.editMessageText("Цитати: «31 000»");
});
bot.command("photo", (ctx) =>
  ctx.replyWithPhoto(new InputFile(picture), { caption: "<b>31 000</b> загиблих", parse_mode: "HTML" }),
);
bot.command("broken", (ctx) => attempt(ctx, () => ctx.reply("<b>x", { parse_mode: "HTML" })));
bot.command("page", (ctx) => attempt(ctx, () => ctx.reply("x")));
bot.on("message:document", async (ctx) => {
  const file = await ctx.getFile();
  const response = await fetch(`${url}/file/bot${token}/${file.file_path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await ctx.replyWithDocument(new InputFile(bytes, "копія.txt"));
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

bot.api
  .setMyCommands([{ command: "start", description: "Початок" }], { language_code: "uk" })
  .then(() => bot.start());
