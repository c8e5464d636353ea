package org.tolldesk.retrieval;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Remark;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;
import org.tolldesk.question.Wanted;

/** Finds the remarks and event dates that bear on a question. */
final class Bystanders {
  private static final int REMARKS = 5;
  private static final Set<Wanted> OF_DATES = EnumSet.of(Wanted.DATE, Wanted.AGREEMENT);

  private final Question question;
  private final ClaimIndex index;
  private final ClaimMatcher matcher;
  private final Vocabulary vocabulary;

  Bystanders(Question question, ClaimIndex index, ClaimMatcher matcher, Vocabulary vocabulary) {
    this.question = question;
    this.index = index;
    this.matcher = matcher;
    this.vocabulary = vocabulary;
  }

  /** Refusals and doubts of those asked for, or, where nobody is, those in the documents of the claims. */
  List<Remark> remarks(List<Remark> remarks, List<Claim> claims) {
    Set<String> documents = claims.stream().map(Claim::document).collect(Collectors.toSet());
    return remarks.stream().filter(remark -> bears(remark, documents)).limit(REMARKS).toList();
  }

  private boolean bears(Remark remark, Set<String> documents) {
    boolean named = remark.claimant() != null && question.claimants().contains(remark.claimant());
    boolean unasked = question.claimants().isEmpty()
        && (!question.sides().isEmpty() || !question.kinds().isEmpty())
            || documents.contains(remark.document());
    boolean claimant = named || unasked && (question.claimants().isEmpty() || remark.claimant() == null);
    boolean measure = question.measures().isEmpty() || remark.measures().isEmpty()
        || !Collections.disjoint(question.measures(), remark.measures());
    return claimant && measure && victims(remark) && period(remark);
  }

  private boolean victims(Remark remark) {
    if (remark.victims() == null) {
      return true;
    }
    Group group = Group.of(remark.victims());
    return (group.side() == null || question.sides().isEmpty() || question.sides().contains(group.side()))
        && (question.kinds().isEmpty() || question.kinds().stream()
            .anyMatch(kind -> vocabulary.covers(kind, group.kind())
                || vocabulary.covers(group.kind(), kind)));
  }

  private boolean period(Remark remark) {
    if (question.period() == null) {
      return true;
    }
    Provenance provenance = index.provenance(remark.document());
    PartialDate date = remark.asOf() != null ? remark.asOf() : provenance == null ? null
        : provenance.published();
    return date != null && question.period().meets(date, 0);
  }

  /** The dates of the event that a question asks about which asks about no toll. */
  List<EventDate> eventDates(List<EventDate> dates) {
    boolean aboutToll = !question.measures().isEmpty() || !question.numbers().isEmpty()
        || !question.claimants().isEmpty();
    if (aboutToll || question.topics().isEmpty() || !OF_DATES.contains(question.wanted())) {
      return List.of();
    }
    return dates.stream().filter(date -> question.topics().stream()
        .allMatch(topic -> vocabulary.bears(topic, date.event()))).toList();
  }
}
