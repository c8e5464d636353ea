package org.tolldesk.lexicon;

import java.util.Map;

/**
 * A meaning that words can have.
 *
 * @param category the data file that holds it, without ending: {@code measures}, {@code names}
 * @param name the canonical English name: {@code killed}, {@code Volodymyr Zelensky}
 * @param variant which of its groups of forms the words belong to ({@code adjective}, {@code verb}); empty
 *     where the file has one group
 * @param tags what else the file says of it
 */
public record Term(String category, String name, String variant, Map<String, String> tags) {
  public Term {
    tags = Map.copyOf(tags);
  }

  public boolean is(String aCategory) {
    return category.equals(aCategory);
  }

  public boolean is(String aCategory, String aName) {
    return category.equals(aCategory) && name.equals(aName);
  }

  /** The tag's value, or the empty string. */
  public String tag(String key) {
    return tags.getOrDefault(key, "");
  }
}
