package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.lexicon.Phrases;

/**
 * What holds for all numbers of an article.
 *
 * @param numbers how often each number stands in it
 * @param harms how often it uses words of each measure
 * @param measures for each sentence the measures of its words, each as a bit
 */
record FigureArticle(Map<Long, Integer> numbers, int[] harms, int[] measures) {

  /** The article of these sentences and their figures. */
  static FigureArticle of(List<Sentence> sentences, List<List<Figure>> figures) {
    Map<Long, Integer> numbers = new HashMap<>();
    for (List<Figure> here : figures) {
      for (Figure figure : here) {
        if (figure.value() != null) {
          numbers.merge(figure.value(), 1, Integer::sum);
        }
      }
    }
    int[] harms = new int[Measure.values().length];
    int[] measures = new int[sentences.size()];
    for (Sentence each : sentences) {
      for (int i = 0; i < each.size(); i++) {
        Phrases.Match harm = each.match(i, "measures");
        if (harm != null) {
          int measure = MeasureFinder.measure(harm).ordinal();
          harms[measure]++;
          measures[each.index()] |= 1 << measure;
          i += harm.length() - 1;
        }
      }
    }
    return new FigureArticle(numbers, harms, measures);
  }
}
