package org.tolldesk.disagreement;

/**
 * Every number by which claims are compared, with its reason. A false alarm costs as much as a
 * miss, so each errs towards no alarm.
 */
final class Thresholds {

  /** A rounded figure is off by half its last digit, but nobody rounds 48,000 to 100,000. */
  static final double ROUNDING_SHARE = 0.08;

  /** "Not 20,000", somebody says of 23,400, but not of 30,000. */
  static final double PASSING_SHARE = 0.18;

  /** Below this, people are counted one by one: "20 dead" is not 19 or 21. */
  static final long COUNTED_ONE_BY_ONE = 100;

  /** "About 12,345" allows more than its last digit does. */
  static final double ABOUT_SHARE = 0.05;

  /** "Nearly 10,000" is not 1: the word never reaches further below than this. */
  static final double NEARLY_SHARE = 0.1;

  /**
   * How many times the pace until then the growth after must be, at the least, before it is beyond
   * belief.
   */
  static final double PACE_FACTOR = 3;

  /**
   * A pace that was measured over fewer days than this says nothing: wars and epidemics start
   * unevenly.
   */
  static final long PACE_DAYS = 180;

  /** Two counts of one thing that differ by less grow apart by their methods alone. */
  static final double GROWTH_SHARE = 0.1;

  /**
   * Where no document says when a war began it is taken to have begun {@link #PACE_DAYS} before a figure,
   * which means a high pace; a toll must then more than double to have grown too fast.
   */
  static final double UNKNOWN_START_GROWTH = 1;

  /** Dates that span no more than a month together are about the same date. */
  static final long SAME_DATE_DAYS = 31;

  /**
   * Claims within these days are of about the same date, where a difference of measure could pass
   * for a clash.
   */
  static final long SAME_TIME_DAYS = 45;

  /**
   * Figures of different measures are mistaken for a clash from this ratio on; below it nobody
   * stumbles.
   */
  static final double LOOKS_LIKE_CLASH = 1.5;

  /** So close a killed figure is the killed or wounded one, with the wounded forgotten. */
  static final double LOOKS_THE_SAME = 1.2;

  /** One claim told by two documents is dated by both within these days. */
  static final long SAME_CLAIM_DAYS = 31;

  /**
   * Without a nationality to tell them apart, claims further apart than this are of different
   * events.
   */
  static final long SAME_EVENT_DAYS = 60;

  /**
   * A nationality's toll of this size is that of a whole war; a smaller one may be a day's or a
   * town's.
   */
  static final long WAR_SIZE = 10_000;

  /**
   * Each side counts its own dead low and the enemy's high, but beyond this they count different
   * things.
   */
  static final double WAR_RATIO = 100;

  /**
   * Two counts of one event that are further apart count different things: a crew and a country.
   */
  static final double EVENT_RATIO = 5;

  /** So much a toll may grow within a day, where a count tells its hour. */
  static final double HOURLY_GROWTH = 1.2;

  /** Two parties to a fight count one side's dead further apart than witnesses of a quake do. */
  static final double PARTY_RATIO = 30;

  /**
   * Units of text between two sentences of which the later one still goes on about the event of the
   * earlier one.
   */
  static final int BESIDE = 250;

  /** Two days on which one event is counted are no further apart where nothing else tells the event. */
  static final long SAME_COUNT_DAYS = 3;

  private Thresholds() {}
}
