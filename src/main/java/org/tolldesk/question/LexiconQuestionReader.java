package org.tolldesk.question;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Lexicon;

/**
 * Reads questions with the words of the lexicon and the names of the current corpus. The claims are asked for
 * with every question; an index of their names is kept as long as the same list comes.
 */
public final class LexiconQuestionReader implements QuestionReader {
  private final Segmenter segmenter;
  private final SlotReader slotReader;
  private final Conversation conversation;
  private final Resolver resolver;
  private final Supplier<List<Claim>> claims;
  private final Supplier<LocalDate> today;
  private final LocalDate warBegan;
  private final AtomicReference<CorpusNames> corpus = new AtomicReference<>(new CorpusNames(List.of()));

  /**
   * @param claims the claims of the current generation; the same list object as long as that serves
   * @param today what "last month" counts from
   */
  public LexiconQuestionReader(Lexicon lexicon, Supplier<List<Claim>> claims, Supplier<LocalDate> today) {
    this.segmenter = new Segmenter(lexicon);
    this.slotReader = new SlotReader(new ClaimantReader(lexicon), new VictimReader(lexicon));
    this.conversation = new Conversation(VictimReader.enemies(lexicon));
    this.resolver = new Resolver(new ClaimMatcher(new Vocabulary(lexicon)));
    this.claims = claims;
    this.today = today;
    this.warBegan = lexicon.entries("questions").stream().map(entry -> entry.term().tag("began"))
        .filter(day -> !day.isEmpty()).findFirst().map(LocalDate::parse).orElse(LocalDate.EPOCH);
  }

  @Override
  public Question read(String text, List<String> previous) {
    CorpusNames names = names();
    TimeReader times = new TimeReader(today.get(), warBegan);
    Language language = Language.RUSSIAN;
    Conversation.Turn turn = Conversation.first(Slots.nothing());
    for (int i = 0; i <= previous.size(); i++) {
      String asked = i < previous.size() ? previous.get(i) : text;
      List<Segment> segments = segmenter.segments(asked, names);
      language = LanguageReader.read(asked, segments).orElse(language == Language.ENGLISH
          ? Language.RUSSIAN : language);
      Slots slots = slotReader.read(segments, language, times, names);
      turn = i == 0 ? Conversation.first(slots) : conversation.next(turn.slots(), slots, names);
    }
    return resolver.question(text, language, turn, names, today.get());
  }

  private CorpusNames names() {
    List<Claim> current = claims.get();
    return corpus.updateAndGet(known -> known.claims() == current ? known : new CorpusNames(current));
  }
}
