package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tolldesk.answer.Answerer;

/** What everybody can do: which command and which button is whose. */
final class ReaderDesk {
  private final Conversation conversation;
  private final Asking asking;
  private final Buttons buttons;
  private final Voting voting;
  private final LanguageChoice language;
  private final InlineMode inline;
  private final Forgetting forgetting;

  ReaderDesk(Me me, Parts parts, Cabinet kept, Rewordings rewordings, Drawing drawing, Tools tools) {
    Messenger messenger = tools.messenger();
    Gateway gateway = tools.gateway();
    Memory memory = kept.memory();
    Answerer answerer = FewAtOnce.of(parts, tools.stop());
    Answers answers = new Answers(answerer, kept.languages(), parts.generation());
    Pictures pictures = new Pictures(drawing, messenger, gateway);
    Showing showing = new Showing(memory, kept.feedback(), pictures, messenger);
    ChatMembers members = new ChatMembers(gateway);
    asking =
        new Asking(
            answers, memory, kept.feedback(), rewordings, showing, messenger, gateway, tools.scheduler(),
            parts.clock());
    Presses presses = new Presses(me, memory, messenger, parts.clock());
    buttons = new Buttons(presses, memory, answers, asking, pictures, messenger);
    voting = new Voting(presses, memory, answers, kept.feedback(), messenger);
    conversation =
        new Conversation(
            me, parts.sources(), parts.remoteModel(), memory::fresh, members, messenger, asking);
    language = new LanguageChoice(kept.languages(), members, messenger);
    inline = new InlineMode(answerer, kept.languages(), me, gateway, tools.lanes()::submitBeside);
    List<Keeping> ofChats = new ArrayList<>(kept.ofChats());
    ofChats.add(answers::forget);
    forgetting = new Forgetting(ofChats, members, messenger);
  }

  void words(Incoming in) {
    conversation.words(in);
  }

  void reword(Incoming edit) {
    asking.reword(edit);
  }

  void inline(InlineQuestion question) {
    inline.take(question);
  }

  Map<String, Consumer<Incoming>> commands() {
    return Map.ofEntries(
        Map.entry("?", conversation::unknown),
        Map.entry("ask", asking::ask),
        Map.entry("timeline", asking::ask),
        Map.entry("start", conversation::start),
        Map.entry("help", conversation::help),
        Map.entry("sources", conversation::sources),
        Map.entry("privacy", conversation::privacy),
        Map.entry("lang", language::offer),
        Map.entry("settings", language::offer),
        Map.entry("new", conversation::beginAnew),
        Map.entry("forget", forgetting::forget));
  }

  Map<String, Consumer<Press>> buttons() {
    return Map.of(
        AnswerKeyboard.TIMELINE, buttons::timeline,
        AnswerKeyboard.DISAGREEMENTS, buttons::disagreements,
        AnswerKeyboard.QUOTES, buttons::quotes,
        AnswerKeyboard.NEXT, buttons::next,
        AnswerKeyboard.AGAIN, buttons::again,
        AnswerKeyboard.UP, voting::up,
        AnswerKeyboard.DOWN, voting::down,
        AnswerKeyboard.REASON, voting::reason,
        AnswerKeyboard.WITHDRAW, voting::withdraw,
        LanguageChoice.ACTION, language::choose);
  }
}
