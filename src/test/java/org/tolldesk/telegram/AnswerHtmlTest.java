package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.telegram.Samples.answer;
import static org.tolldesk.telegram.Samples.citation;
import static org.tolldesk.telegram.Samples.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.claim.Stance;

class AnswerHtmlTest {

  @Test
  void figuresAreBoldAndQuotesAreFoldedWithWhereTheyStand() {
    Answer answer =
        answer(
            "en",
            "Volodymyr Zelensky, February 2024: 31,000 Ukrainian soldiers killed [1].",
            List.of(claim(31_000, Stance.ASSERTED)),
            List.of(
                citation(1, "Losses <told>", "https://example.org/?a=1&b=2", "It was 31,000 & no more."),
                new Citation(2, "b.txt", null, null, null, null, null, "Thirty-one thousand.", 0, 20)));

    assertThat(AnswerHtml.of(answer, Texts.in("en")))
        .isEqualTo(
            """
            Volodymyr Zelensky, February 2024: <b>31,000</b> Ukrainian soldiers killed [1].

            <b>Sources</b>
            <blockquote expandable>[1] <a href="https://example.org/?a=1&amp;b=2">Losses &lt;told&gt;</a>, \
            The Daily, 25 February 2024 (inferred)
            “It was 31,000 &amp; no more.”

            [2] b.txt, undated
            “Thirty-one thousand.”</blockquote>""");
  }

  @Test
  void aRejectedFigureIsNotBoldAndNeitherIsADateOrAMark() {
    Answer answer =
        answer(
            "en",
            "He rejects 300,000 [31]. On 31 January 2024 he said 31 thousand, or 31,000 [31].",
            List.of(claim(31_000, Stance.ASSERTED), claim(300_000, Stance.DENIED)),
            List.of());

    assertThat(AnswerHtml.of(answer, Texts.in("en")))
        .isEqualTo(
            "He rejects 300,000 [31]. On 31 January 2024 he said <b>31 thousand</b>, or <b>31,000</b> [31].");
  }

  @Test
  void figuresAreFoundAsOtherLanguagesWriteThem() {
    Answer answer =
        answer(
            "uk",
            "31\u00a0000 загиблих, 1,2 млн утрат, ще 31 тис., а 31.12 – дата.",
            List.of(claim(31_000, Stance.ASSERTED), claim(1_200_000, Stance.ASSERTED)),
            List.of());

    assertThat(AnswerHtml.of(answer, Texts.in("uk")))
        .isEqualTo("<b>31\u00a0000</b> загиблих, <b>1,2 млн</b> утрат, ще <b>31 тис</b>., а 31.12 – дата.");
  }

  @Test
  void disagreementsStandUnderAHeadingAndAreAddedWhereTheTextDoesNotTellThem() {
    Answer told =
        Samples.withNotes(
            answer("en", "Two figures.\n\nA and B clash.\nC too.", List.of(), List.of()),
            "A and B clash.", "C too.", "D.");
    Answer untold = Samples.withNotes(answer("en", "Two figures.", List.of(), List.of()), "A & B clash.");

    assertThat(AnswerHtml.of(told, Texts.in("en")))
        .isEqualTo(
            "Two figures.\n\n<b>Where the sources disagree</b>\nA and B clash.\nC too.\n\n• D.");
    assertThat(AnswerHtml.of(untold, Texts.in("en")))
        .isEqualTo("Two figures.\n\n<b>Where the sources disagree</b>\n• A &amp; B clash.");
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    Citation citation = citation(1, "Заголовок", "javascript:alert(1)", "Цитата");
    Answer answer = answer("ru", "Нет.", List.of(), List.of(citation));

    assertThat(AnswerHtml.of(answer, Texts.in("ru")))
        .isEqualTo(
            "Нет.\n\n<b>Источники</b>\n<blockquote expandable>[1] Заголовок, The Daily, "
                + "25 февраля 2024 (дата установлена по контексту)\n«Цитата»</blockquote>");
  }
}
