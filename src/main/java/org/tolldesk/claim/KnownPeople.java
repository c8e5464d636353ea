package org.tolldesk.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** The people of an article by surname and by the office that they hold. */
final class KnownPeople {
  /** In tokens: how far an office may stand before its holder's name. */
  private static final int REACH = 9;

  /** Stands for a first name that two people share. */
  private static final Speaker NOBODY = new Speaker("", Speaker.Type.PERSON, null);

  private final Map<String, Speaker> bySurname = new HashMap<>();

  /** People who are named again by the first of their names, as where there are no surnames. */
  private final Map<String, Speaker> byFirstName = new HashMap<>();
  private final Map<String, Speaker> byOffice = new HashMap<>();
  private final Set<String> inOffice = new HashSet<>();
  private final boolean cyrillic;

  KnownPeople(boolean cyrillic) {
    this.cyrillic = cyrillic;
  }

  /** Notes a person with the offices that stand around the name. */
  void note(Sentence sentence, int at, SpeakerBook.Name name) {
    Speaker person = name.speaker();
    String[] parts = person.name().split(" ");
    String surname = key(parts[parts.length - 1]);
    Speaker known = bySurname.get(surname);
    if (known == null || known.name().indexOf(' ') < 0 && parts.length > 1) {
      bySurname.put(surname, person);
    }
    if (parts.length > 1) {
      byFirstName.merge(key(parts[0]), person, (one, other) ->
          one.name().endsWith(parts[parts.length - 1]) ? one : NOBODY);
    }
    if (FreeNames.titleBefore(sentence, at) != null) {
      int title = sentence.is(at - 1, ".") && at > 1 ? at - 2 : at - 1;
      putOffice(sentence.token(title).norm(), person);
      Phrases.Match called = sentence.match(title, "saying", "noun for a title");
      if (called != null) {
        putOffice(called.term().tag("noun"), person);
      }
    }
    noteRole(sentence, at, person);
    if (cyrillic) {
      noteCyrillicOffice(sentence, at, person);
    }
    int titled = beforeTitles(sentence, at);
    if (sentence.isMark(titled - 1, ",")) {
      noteOfficeBefore(sentence, titled - 2, person);
    }
    if (sentence.isMark(name.to(), ",")) {
      noteOfficesAfter(sentence, name.to() + 1, person);
    }
  }

  /** Where the titles before a name begin: "Dr. Rey", "Lieutenant General Rey". */
  private static int beforeTitles(Sentence sentence, int at) {
    int start = at;
    Phrases.Match title = FreeNames.titleBefore(sentence, start);
    while (title != null) {
      start -= title.length() + (sentence.isMark(start - 1, ".") && title.length() == 1 ? 1 : 0);
      title = FreeNames.titleBefore(sentence, start);
    }
    return start;
  }

  /** "The American president": the office of somebody famous whom the article names. */
  private void noteRole(Sentence sentence, int at, Speaker person) {
    Phrases.Match famous = sentence.match(at, "names");
    String role = famous == null || person.side() == null ? "" : famous.term().tag("role");
    if (!role.isEmpty()) {
      String office = key(person.side() + " " + role.substring(role.lastIndexOf(' ') + 1));
      byOffice.merge(office, person, (one, other) -> one.equals(other) ? one : NOBODY);
    }
  }

  /** "A fisherman," and "her uncle's driver,": what one man or woman is, up to the next comma. */
  private static boolean isOffice(Sentence sentence, int from) {
    boolean opens = sentence.cue(from, "determiner") || sentence.word(from, "possessive");
    int end = from;
    boolean office = false;
    while (opens && end < from + REACH && sentence.holds(end) && sentence.token(end).isWord()
        && !sentence.cue(end, "auxiliary") && sentence.variant(end, "saying", "say") == null) {
      office |= sentence.word(end++, "office");
    }
    return office && sentence.isMark(end, ",");
  }

  /** "Issa, 29,", "Issa, who": somebody with one name, and an age or a clause that shows it. */
  void noteFirstName(Sentence sentence, int at) {
    boolean aged = sentence.isMark(at + 1, ",") && sentence.holds(at + 3) && sentence.token(at + 2).isNumber()
        && sentence.token(at + 2).text().length() == 2 && sentence.isMark(at + 3, ",");
    boolean described = sentence.isMark(at + 1, ",") && !Clauses.isPlace(sentence, at)
        && (sentence.is(at + 2, "who") || isOffice(sentence, at + 2));
    if ((aged || described) && FreeNames.isAlone(sentence, at)) {
      Speaker person = new Speaker(sentence.token(at).text(), Speaker.Type.PERSON, null);
      bySurname.putIfAbsent(key(person.name()), person);
    }
  }

  /** "The region's governor, Ihor Taran". */
  private void noteOfficeBefore(Sentence sentence, int comma, Speaker holder) {
    for (int i = comma; i >= Math.max(0, comma + 2 - REACH); i--) {
      if (sentence.match(i, "saying", "head") != null) {
        putOfficeAt(sentence, i, holder);
        return;
      }
    }
  }

  /** "Ihor Taran, the governor of the region,". */
  private void noteOfficesAfter(Sentence sentence, int from, Speaker holder) {
    for (int i = from; i < Math.min(from + 6, sentence.size()) && !sentence.isMark(i, ",."); i++) {
      if (sentence.match(i, "saying", "head") != null) {
        putOfficeAt(sentence, i, holder);
      }
    }
  }

  /** "Medical director" is an office of its own, beside the director's. */
  private void putOfficeAt(Sentence sentence, int at, Speaker holder) {
    String office = sentence.token(at).norm();
    putOffice(sentence.word(at - 1, "officer beside another")
        ? sentence.token(at - 1).norm() + " " + office : office, holder);
  }

  /**
   * "Голова обласної адміністрації Олег Кіпер": the office that stands before a name, by its English word.
   */
  private void noteCyrillicOffice(Sentence sentence, int at, Speaker holder) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && sentence.token(i).isWord(); i--) {
      Phrases.Match office = sentence.variant(i, "bodies", "office");
      if (office != null) {
        putOffice(key(office.term().name()), holder);
      }
    }
  }

  /** The person of this surname, in the fullest form that the article gives. */
  @Nullable Speaker surnamed(String surname) {
    Speaker exact = bySurname.get(key(surname));
    Speaker first = exact == null ? byFirstName.get(key(surname)) : null;
    if (first != null && first != NOBODY) {
      return first;
    }
    return exact != null || surname.length() < 5 || !cyrillic ? exact : inflected(key(surname));
  }

  /** A Slavic surname in another case: the same but for its last letters. */
  private @Nullable Speaker inflected(String surname) {
    for (Map.Entry<String, Speaker> known : bySurname.entrySet()) {
      String other = known.getKey();
      int stem = Math.max(4, Math.min(other.length(), surname.length()) - 2);
      boolean same = other.length() >= stem && surname.length() >= stem
          && Math.abs(other.length() - surname.length()) <= 3
          && other.regionMatches(0, surname, 0, stem);
      if (same) {
        return known.getValue();
      }
    }
    return null;
  }

  /**
   * Whoever holds this office in the article, where it names them, be it by a short form: "Gen" for general.
   */
  @Nullable Speaker holder(String office) {
    Speaker holder = byOffice.get(key(office));
    if (holder == NOBODY) {
      return null;
    }
    if (holder != null || office.length() < 5) {
      return holder;
    }
    for (Map.Entry<String, Speaker> known : byOffice.entrySet()) {
      boolean shortened = known.getKey().length() > 2 && known.getKey().length() < 5
          && key(office).startsWith(known.getKey());
      if (shortened) {
        return known.getValue();
      }
    }
    return null;
  }

  /** Whether the article says by any office who a person is. */
  boolean hasOffice(Speaker person) {
    return inOffice.contains(person.name());
  }

  private void putOffice(String office, Speaker holder) {
    byOffice.putIfAbsent(office, holder);
    inOffice.add(holder.name());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
