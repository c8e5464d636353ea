package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement;

/** Whatever the answer, its buttons and what they send are within Telegram's limits. */
class AnswerKeyboardTest {
  private static final String NASTY = "<b>&\"Їжак' 😀{0}</a>\n%s";

  @Provide
  Arbitrary<Answer> answers() {
    Arbitrary<Claim> claim =
        Combinators.combine(
                Arbitraries.longs().between(0, 2_000_000),
                Arbitraries.of(Measure.class),
                Arbitraries.of("Russian soldiers", "people", NASTY, "North Korean soldiers of " + "x".repeat(80)),
                Arbitraries.of("BBC", "Volodymyr Zelensky", NASTY, "w".repeat(90)).injectNull(0.2),
                Arbitraries.of("2024", "2024-02", "2022-03-02").injectNull(0.2),
                Arbitraries.of(Stance.class))
            .as(AnswerKeyboardTest::claim);
    return Combinators.combine(
            claim.list().ofMaxSize(6),
            Arbitraries.of(Disagreement.Kind.class).list().ofMaxSize(3),
            Arbitraries.of("en", "uk", "ru"),
            Arbitraries.of(true, false))
        .as(AnswerKeyboardTest::answer);
  }

  private static Claim claim(
      long value, Measure measure, String victims, String claimant, String asOf, Stance stance) {
    String quote = NASTY + value;
    return new Claim(
        "c" + value, "a.txt", value, null, null, Qualifier.ABOUT, measure, victims, claimant, null, null,
        asOf == null ? null : PartialDate.parse(asOf), asOf == null ? null : Basis.TEXT, null, null, null, stance,
        Status.STANDING, quote, 0, quote.length());
  }

  private static Answer answer(
      List<Claim> claims, List<Disagreement.Kind> kinds, String language, boolean answered) {
    List<Finding> findings = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Claim claim : claims) {
      int n = citations.size() + 1;
      findings.add(new Finding(claim, List.of(n)));
      citations.add(Samples.citation(n, NASTY, n % 2 == 0 ? null : "https://example.org/?a=\"<&", claim.quote()));
    }
    List<String> ids = claims.stream().map(Claim::id).toList();
    List<NotedDisagreement> notes =
        kinds.stream().map(kind -> new NotedDisagreement(kind, null, null, ids, NASTY)).toList();
    return new Answer("q", NASTY, language, answered, NASTY, findings, notes, citations, "embedded", 1);
  }

  @Property(tries = 300)
  void aKeyboardFitsThePlatformsLimits(
      @ForAll("answers") Answer answer,
      @ForAll @IntRange(min = 1) int message,
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long generation,
      @ForAll @IntRange(max = 5) int vote) {
    Vote cast =
        vote == 0 ? null : vote == 1 ? new Vote(true, null) : new Vote(false, Vote.Reason.values()[vote - 2]);
    ButtonKey key = new ButtonKey(message % 1_000_000_000, generation, 0);
    InlineKeyboardMarkup keyboard = AnswerKeyboard.of(key, answer, List.of("?"), cast);

    assertThat(keyboard.getKeyboard()).isNotEmpty().allMatch(row -> !row.isEmpty() && row.size() <= 8);
    for (InlineKeyboardButton button : keyboard.getKeyboard().stream().flatMap(List::stream).toList()) {
      assertThat(button.getText().strip()).isNotEmpty();
      assertThat(button.getText().length()).isLessThanOrEqualTo(Suggestions.LONGEST_LABEL + 2);
      String[] data = button.getCallbackData().split(":", 2);
      assertThat(button.getCallbackData().getBytes(StandardCharsets.UTF_8).length).isBetween(1, 64);
      assertThat(ButtonKey.read(data[1]).orElseThrow().choosing(0)).isEqualTo(key);
    }
  }

  @Property(tries = 300)
  void whatAButtonSendsIsHtmlThatTelegramTakes(@ForAll("answers") Answer answer) {
    Texts texts = Texts.in(answer.language());
    List<String> all = new ArrayList<>(List.of(QuotesHtml.of(answer, texts), AnswerHtml.of(answer, texts)));
    all.add(DisagreementsHtml.of(answer, texts));
    for (Suggestion each : Suggestions.after(answer, List.of("?"))) {
      all.add("❯ " + Html.escape(each.question()));
    }
    for (String html : all) {
      assertThat(HtmlParts.of(html)).allSatisfy(part -> assertThat(TelegramHtml.parse(part).text()).isNotBlank());
    }
  }

  @Test
  void whatWasAskedIsNotSuggestedAgain() {
    Answer answer = AnswerDesk.rich(new Request("q", "?", List.of()));

    assertThat(Suggestions.after(answer, List.of("how many?")))
        .extracting(Suggestion::question)
        .containsExactly(
            "Do the sources agree on the number of Russian soldiers killed?",
            "How did the figures for Russian soldiers killed change over time?");
    assertThat(Suggestions.after(answer, List.of("Do they agree?", "And what does Zelensky say?")))
        .extracting(Suggestion::question)
        .containsExactly(
            "How did the figures for Russian soldiers killed change over time?",
            "Which figures did the BBC give?");
  }
}
