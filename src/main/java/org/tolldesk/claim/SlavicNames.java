package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings Ukrainian and Russian names of people from the genitive and the instrumental to the nominative. */
final class SlavicNames {
  /** Endings of given names in the genitive and what they are in the nominative, the longer first. */
  private static final Map<String, String> GIVEN = new LinkedHashMap<>();
  private static final Map<String, String> MASCULINE = new LinkedHashMap<>();
  private static final Map<String, String> FEMININE = new LinkedHashMap<>();
  /** Endings of men's names in the instrumental, which count only where both names have them. */
  private static final Map<String, String> GIVEN_WITH = new LinkedHashMap<>();
  private static final Map<String, String> SURNAME_WITH = new LinkedHashMap<>();
  /** Endings that no nominative has. */
  private static final Map<String, String> INSTRUMENTAL = new LinkedHashMap<>();

  static {
    put(GIVEN, "ії", "ія", "ии", "ия", "ія", "ій", "ия", "ий", "ея", "ей", "ая", "ай", "ья", "ь", "тра",
        "тро",
        "вла", "вло", "йла", "йло", "и", "а", "ы", "а", "і", "я", "я", "ь", "а", "");
    put(MASCULINE, "ського", "ський", "цького", "цький", "ского", "ский", "цкого", "цкий", "ього", "ій",
        "его",
        "ий", "ого", "ий", "енка", "енко", "ія", "ій", "ия", "ий", "ея", "ей", "ая", "ай", "я", "ь",
        "ка", "ко",
        "а", "");
    put(FEMININE, "ської", "ська", "цької", "цька", "ской", "ская", "цкой", "цкая", "ої", "а", "овой",
        "ова",
        "евой", "ева", "иной", "ина");
    put(GIVEN_WITH, "ієм", "ій", "ием", "ий", "еем", "ей", "єм", "й", "ом", "", "ем", "ь");
    put(SURNAME_WITH, "овым", "ов", "евым", "ев", "иным", "ин", "овим", "ов", "євим", "єв", "іним",
        "ін", "ським",
        "ський", "цьким", "цький", "ским", "ский", "цким", "цкий", "ком", "ко", "ом", "", "ем", "ь");
    put(INSTRUMENTAL, "ією", "ія", "єю", "я", "ою", "а", "ею", "я");
  }

  private SlavicNames() {}

  private static void put(Map<String, String> endings, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      endings.put(pairs[i], pairs[i + 1]);
    }
  }

  /**
   * The parts of a name in the nominative.
   *
   * @param genitive whether what stands before it asks for the genitive
   */
  static List<String> nominative(List<String> parts, boolean genitive) {
    if (parts.size() < 2) {
      return parts;
    }
    List<String> result = new ArrayList<>(parts);
    String given = parts.get(0);
    String instrumental = ending(given, INSTRUMENTAL);
    if (!instrumental.equals(given)) {
      result.set(0, instrumental);
      return result;
    }
    int last = parts.size() - 1;
    String man = ending(given, GIVEN_WITH);
    String surname = ending(parts.get(last), SURNAME_WITH);
    if (!man.equals(given) && !surname.equals(parts.get(last))) {
      result.set(0, man);
      result.set(last, surname);
      return result;
    }
    if (!genitive) {
      return parts;
    }
    result.set(0, ending(given, GIVEN));
    boolean masculine = given.endsWith("а") || given.endsWith("я");
    result.set(last, ending(parts.get(last), masculine ? MASCULINE : FEMININE));
    return result;
  }

  private static String ending(String word, Map<String, String> endings) {
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      if (word.length() > ending.getKey().length() + 1 && word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }
}
