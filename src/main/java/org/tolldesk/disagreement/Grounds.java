package org.tolldesk.disagreement;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

/**
 * The grounds on which a claim may be compared: what its own sentence states of who speaks, whose people are
 * counted and what they suffered. What it leaves to other sentences was worked out, perhaps wrongly: of two
 * claims at least one must name who speaks; words that tell of another harm or of other people make a claim
 * incomparable.
 *
 * @param speaker whether the sentence names the claimant
 * @param side whether it names whose people they are, where they are of a side
 * @param measure whether no word of it tells of another harm
 * @param told whether its words tell the harm
 * @param people whether no word of it tells of another kind of people
 */
record Grounds(boolean speaker, boolean side, boolean measure, boolean told, boolean people) {
  private static final Pattern FIGHTERS =
      Pattern.compile("\\b(?:soldiers|fighters|mercenaries|troops|officers|conscripts|marines)\\b");
  /** Inflected words and translated names are not looked for. */
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{3}");

  private static final int SHORTEST_NAME = 3;
  private static final int NAME_STEM = 6;
  private static final int SIDE_STEM = 4;

  static Grounds of(Claim claim) {
    boolean cyrillic = CYRILLIC.matcher(claim.quote()).find();
    String clause = Clause.of(claim);
    boolean ofFighters = FIGHTERS.matcher(claim.victims()).find();
    return new Grounds(
        cyrillic || namesSpeaker(claim),
        cyrillic || namesSide(claim),
        bearsOutMeasure(claim, clause),
        tellsMeasure(claim, clause),
        !ofFighters || Cue.SOLDIERS.isIn(clause) || !Cue.CIVILIANS.isIn(clause));
  }

  /** Whether two claims state enough between them. */
  boolean suffice(Grounds other) {
    return measure
        && other.measure
        && people
        && other.people
        && (speaker || other.speaker);
  }

  /** Whether each of two claims says by itself whose people it counts. */
  boolean areOfStatedSides(Grounds other) {
    return suffice(other) && side && other.side;
  }

  /** Whether each of two claims states all by itself. */
  boolean areFull(Grounds other) {
    return areOfStatedSides(other) && speaker && other.speaker;
  }

  private static boolean namesSpeaker(Claim claim) {
    if (claim.claimant() == null) {
      return false;
    }
    String name = Voice.fold(claim.claimant());
    return (" " + Voice.fold(claim.quote()) + " ").contains(" " + name + " ")
        || Arrays.stream(name.split(" "))
            .filter(word -> word.length() >= SHORTEST_NAME)
            .anyMatch(word -> holds(claim.quote(), word, NAME_STEM));
  }

  /** "Ukrainian General Staff" names the speaker, not the dead. */
  private static boolean namesSide(Claim claim) {
    String side = Group.of(claim.victims()).side();
    return side == null || holds(without(claim.quote(), claim.claimant()), side, SIDE_STEM);
  }

  private static String without(String quote, @Nullable String claimant) {
    return claimant == null ? quote : quote.replace(claimant, " ");
  }

  private static boolean holds(String text, String word, int stem) {
    String start = Voice.fold(word);
    return (" " + Voice.fold(text)).contains(" " + start.substring(0, Math.min(stem, start.length())));
  }

  /** Whether both say in so many words what people suffered. */
  boolean tellBoth(Grounds other) {
    return suffice(other) && told && other.told;
  }

  /** Whether one of them does, whoever speaks, and no word of the other tells of another harm. */
  boolean tellHarm(Grounds other) {
    return measure && other.measure && people && other.people && (told || other.told);
  }

  /** Whether the words around the figure tell of no other harm than what the claim says. */
  private static boolean bearsOutMeasure(Claim claim, String clause) {
    boolean dead = Cue.DEAD.isIn(clause);
    boolean hurt = Cue.HURT.isIn(clause);
    boolean neither = !dead && !hurt && Cue.ELSEWISE.isIn(clause);
    return switch (claim.measure()) {
      case KILLED ->
          !Cue.BOTH.isIn(clause)
              && (dead || !hurt && !neither && !Cue.TOGETHER.isIn(claim.quote()));
      case KILLED_OR_WOUNDED -> hurt || Cue.BARE_LOSS.isIn(clause) || !dead && !neither;
      case WOUNDED -> hurt && !Cue.BOTH.isIn(clause) || !dead && !neither;
      default -> !hurt && !dead;
    };
  }

  /** Whether they tell the harm itself. */
  private static boolean tellsMeasure(Claim claim, String clause) {
    boolean dead = Cue.DEAD.isIn(clause);
    boolean hurt = Cue.HURT.isIn(clause);
    return switch (claim.measure()) {
      case KILLED -> dead;
      case KILLED_OR_WOUNDED -> dead && hurt || Cue.BOTH.isIn(clause) || Cue.BARE_LOSS.isIn(clause);
      case WOUNDED -> hurt;
      default -> Cue.ELSEWISE.isIn(clause);
    };
  }
}
