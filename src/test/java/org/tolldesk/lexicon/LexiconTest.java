package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  @TempDir
  Path folder;

  @Test
  void everyCategoryHasEntriesWithForms() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(Lexicon.CATEGORIES).allSatisfy(category -> assertThat(lexicon.entries(category)).isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.forms()).isNotEmpty().noneMatch(String::isBlank)));
  }

  @Test
  void spellingsOfOneNameAreOneTerm() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(List.of("Zelensky", "Zelenskyy", "Zelenskiy", "Зеленський", "Зеленский", "Зеленського"))
        .allSatisfy(name -> assertThat(names(lexicon, name)).contains("names/Volodymyr Zelensky"));
  }

  @Test
  void aFormKnowsItsVariantAndTags() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(lexicon.phrases().at(Tokens.of("Ukrainian"),
        0)).extracting(Phrases.Match::term).anySatisfy(term -> {
      assertThat(term.is("sides", "Ukrainian")).isTrue();
      assertThat(term.variant()).isEqualTo("adjective");
      assertThat(term.tag("enemy")).isEqualTo("Russian");
      assertThat(term.tag("no such tag")).isEmpty();
    });
  }

  @Test
  void anAdminsFileAddsEntries() throws IOException {
    write("names.yaml", "- {name: Ada Example, tags: {type: person}, forms: [Ada Example, 'Ада Приклад']}");
    assertThat(names(Lexicon.with(folder), "Ада Приклад")).contains("names/Ada Example");
    assertThat(names(Lexicon.standard(), "Ада Приклад")).isEmpty();
  }

  @Test
  void anAdminsFileAddsFormsToAnEntryOfTheSameName() throws IOException {
    write("measures.yaml", "- name: killed\n  forms: {passive: [unalived]}");
    Lexicon lexicon = Lexicon.with(folder);
    assertThat(names(lexicon, "unalived")).containsExactly("measures/killed");
    assertThat(names(lexicon, "killed")).contains("measures/killed");
  }

  @Test
  void aFolderWithoutFilesAddsNothing() {
    assertThat(Lexicon.with(folder).entries("names")).isEqualTo(Lexicon.standard().entries("names"));
  }

  @Test
  void anEmptyFileAddsNothing() throws IOException {
    write("names.yaml", "# nothing yet\n");
    assertThat(Lexicon.with(folder).entries("names")).isEqualTo(Lexicon.standard().entries("names"));
  }

  @Test
  void aFileThatIsNoYamlIsNamedInOneLine() throws IOException {
    write("names.yaml", "- {name: [broken");
    assertOneLine("names.yaml");
  }

  @Test
  void aFileOfAnotherShapeIsNamedInOneLine() throws IOException {
    write("sides.yaml", "just a word");
    assertOneLine("sides.yaml");
  }

  @Test
  void anEntryWithoutANameIsNamedInOneLine() throws IOException {
    write("kinds.yaml", "- {forms: [wizards]}");
    assertOneLine("kinds.yaml");
  }

  @ParameterizedTest
  @CsvSource({"on,true", "off,false", "no,false", "yes,true", "true,true", "7,7", "1.5,1.5", "~,null"})
  void aFormThatYamlTookForATruthValueOrANumberIsNamedInOneLine(String bare, String read) throws IOException {
    write("words.yaml", "- {name: my words, forms: [fine, " + bare + "]}");
    assertOneLine("words.yaml", "form 2 of 'my words'", read);
    write("words.yaml", "- {name: my words, forms: [fine, '" + bare + "']}");
    assertThat(Lexicon.with(folder).words().holds("my words", Tokens.of(bare).get(0).norm())).isTrue();
  }

  @Test
  void aFormOfAVariantAndANameAreHeldToItToo() throws IOException {
    write("sides.yaml", "- {name: Northern, forms: {adjective: [no]}}");
    assertOneLine("sides.yaml", "form 1 of 'Northern'", "false");
    write("sides.yaml", "- {name: no, forms: [north]}");
    assertOneLine("sides.yaml", "name", "false");
  }

  @Test
  void aFieldThatAnEntryHasTwiceIsNamedInOneLine() throws IOException {
    write("kinds.yaml", "- name: nurses\n  forms: [nurses]\n  forms: [orderlies]\n");
    assertOneLine("kinds.yaml", "Duplicate field 'forms'");
  }

  private void assertOneLine(String file, String... parts) {
    assertOneLine(file);
    assertThatThrownBy(() -> Lexicon.with(folder)).hasMessageContainingAll(parts);
  }

  private void assertOneLine(String file) {
    assertThatThrownBy(() -> Lexicon.with(folder)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.resolve(file).toString())
        .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static List<String> names(Lexicon lexicon, String text) {
    List<Token> tokens = Tokens.of(text);
    return lexicon.phrases().at(tokens, 0).stream().filter(match -> match.length() == tokens.size())
        .map(match -> match.term().category() + "/" + match.term().name()).distinct().toList();
  }
}
