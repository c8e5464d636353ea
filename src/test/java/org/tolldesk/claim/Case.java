package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;

/**
 * A text and what one step of the extraction makes of it, one line for each thing found. The cases of a step
 * are a YAML file beside this package's name in the test resources.
 *
 * @param name a plain sentence about the behaviour
 * @param text the article; a line is a paragraph
 * @param expect what is found, as the step's test writes it
 * @param published the document's date, where it matters
 * @param outlet who published it, where it matters
 */
record Case(String name, String text, List<String> expect, @Nullable String published,
    @Nullable String outlet) {

  /** A test for every case of a file: the step's lines must be those expected. */
  static Stream<DynamicTest> tests(String step, Function<Article, List<String>> lines) {
    return read(step).stream()
        .map(one -> DynamicTest.dynamicTest(one.name(),
            () -> assertThat(lines.apply(one.article())).as(one.text()).isEqualTo(one.expect())));
  }

  private static List<Case> read(String step) {
    try (InputStream file = Case.class.getResourceAsStream(step + ".yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<List<Case>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(step, e);
    }
  }

  private Article article() {
    return article(text, published, outlet);
  }

  static Article article(String text, @Nullable String published, @Nullable String outlet) {
    PartialDate date = published == null ? null : PartialDate.parse(published);
    DateBasis basis = date == null ? null : DateBasis.STATED;
    return new Article(new Provenance("a.txt", null, outlet, null, date, basis, null, null), text, text);
  }
}
