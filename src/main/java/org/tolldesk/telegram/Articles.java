package org.tolldesk.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Wording;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Status;
import org.tolldesk.disagreement.Disagreement;

/**
 * An answer's findings as articles, each to be sent alone into any chat: who claims it, when and where it
 * stands, and that others disagree. Of a figure that is rejected, a forecast or taken back the title says so.
 * Pure.
 */
final class Articles {
  private final Answer answer;
  private final Texts texts;
  private final Wording words;
  private final String link;

  private Articles(Answer answer, String link) {
    this.answer = answer;
    this.texts = Texts.in(answer.language());
    this.words = Wording.in(answer.language());
    this.link = link;
  }

  /**
   * At most {@value InlineMode#RESULTS}.
   *
   * @param question what was asked, as it was typed
   */
  static List<InlineQueryResultArticle> of(Answer answer, String question, Me me) {
    Articles articles = new Articles(answer, DeepLink.address(me, question));
    Map<String, InlineQueryResultArticle> byId = new LinkedHashMap<>();
    answer.findings().forEach(each -> byId.putIfAbsent(id(each.claim()), articles.article(each)));
    return byId.values().stream().limit(InlineMode.RESULTS).toList();
  }

  /** The same for the same claim, within the 64 bytes that Telegram takes. */
  private static String id(Claim claim) {
    String key = claim.id() + " " + claim.stance().json();
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private InlineQueryResultArticle article(Finding finding) {
    Claim claim = finding.claim();
    Optional<Citation> citation =
        answer.citations().stream().filter(each -> finding.citations().contains(each.n())).findFirst();
    return InlineQueryResultArticle.builder()
        .id(id(claim))
        .title(title(claim))
        .description(description(claim, citation.orElse(null)))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(HtmlParts.of(message(claim, citation.orElse(null))).get(0))
                .parseMode("HTML")
                .linkPreviewOptions(Letter.NO_PREVIEW)
                .build())
        .build();
  }

  private String title(Claim claim) {
    String title = words.figure(claim) + " – " + words.counted(claim);
    return reservation(claim).map(key -> texts.plain(key, title)).orElse(title);
  }

  /** Why a figure is no toll that its claimant stands by. */
  private static Optional<String> reservation(Claim claim) {
    return switch (claim.stance()) {
      case DENIED -> Optional.of("article.denied");
      case PREDICTED -> Optional.of("article.predicted");
      case ASSERTED ->
          claim.status() == Status.STANDING ? Optional.empty() : Optional.of("article.withdrawn");
    };
  }

  private String description(Claim claim, @Nullable Citation citation) {
    String claimant = words.claimant(claim) == null ? texts.raw("article.nobody") : words.claimant(claim);
    String outlet = citation == null ? null : citation.outlet();
    return Stream.of(claimant, words.date(claim), outlet)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String message(Claim claim, @Nullable Citation citation) {
    List<String> paragraphs = new ArrayList<>();
    String sentence = words.sentence(claim);
    paragraphs.add(
        claim.isStanding() ? new Figures(answer, texts).html(sentence) : Html.escape(sentence));
    if (answer.disagreements().stream().anyMatch(note -> contests(note, claim))) {
      paragraphs.add(texts.html("article.contested"));
    }
    if (citation != null) {
      paragraphs.add(AnswerHtml.quotes(List.of(citation.numbered(1)), texts));
    }
    paragraphs.add(Html.link(texts.raw("article.ask"), link));
    return String.join("\n\n", paragraphs);
  }

  private static boolean contests(NotedDisagreement note, Claim claim) {
    return note.kind() != Disagreement.Kind.DIFFERENT_MEASURE && note.claims().contains(claim.id());
  }
}
