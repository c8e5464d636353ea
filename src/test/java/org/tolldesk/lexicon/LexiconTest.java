package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
