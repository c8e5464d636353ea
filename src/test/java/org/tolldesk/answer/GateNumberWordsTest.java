package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** Numbers in words, declined, in halves and in collective forms. The marks are those of all seed claims. */
class GateNumberWordsTest {
  private static final List<String> ENGLISH =
      List.of(
          "Zelensky said that about 31,000 Ukrainian soldiers had been killed [8]; {N} wounded were told too.",
          "Zelensky said that about {N} Ukrainian soldiers had been killed [8].",
          "Zelensky said that about 31,000 Ukrainian soldiers had been killed [8]. Of them {N} died.");
  private static final List<String> UKRAINIAN =
      List.of(
          "За даними Зеленського, загинуло близько {N} українських військових [8][9].",
          "Зеленський повідомив про загибель близько 31 000 українських військових, серед них {N}"
              + " офіцерів [8].",
          "За даними Зеленського, загинуло близько 31 000 українських військових [8]. Серед них було"
              + " {N} поранених.");
  private static final List<String> RUSSIAN =
      List.of(
          "По словам Зеленского, погибло около {N} украинских военнослужащих [8][9].",
          "Зеленский сообщил о гибели около 31 000 украинских военных, среди них {N} офицеров [8].",
          "По словам Зеленского, погибло около 31 000 украинских военных [8]. Среди них было {N}"
              + " раненых.");

  private static final List<String> WRONG_ENGLISH =
      List.of(
          "half a million", "half a thousand", "a million and a half", "two and a half thousand",
          "one and a half million", "a quarter of a million", "three-quarters of a million", "a dozen",
          "two dozen", "half a dozen", "a score of", "a hundred", "a thousand", "a hundred and one",
          "a thousand two hundred", "twenty-one", "thirty-two thousand", "three lakh", "a couple of",
          "sixteen", "nine hundred and ninety-nine", "forty", "a single dozen", "two and three quarters million");
  private static final List<String> WRONG_UKRAINIAN =
      List.of(
          "сімдесяти", "двох", "п'ятеро", "пʼятеро", "двадцяти трьох тисяч", "двадцяти трьох тисяч п’ятисот",
          "півтори тисячі", "півтора мільйона", "пів мільйона", "півмільйона", "півтори сотні", "дюжини",
          "сорока", "дев'яноста", "ста двадцяти", "двохсот", "трьохстах", "чотирьомастами", "п'ятисот",
          "шістьмастами", "сімома", "вісьмох", "дев'ятьома", "десятьох", "одинадцяти", "дванадцятеро",
          "п'ятнадцятьма", "тридцяти двох тисяч", "сорока однієї тисячі", "тридцяти одного",
          "чотирма десятками", "двома сотнями", "тисячі двохсот", "двох з половиною тисяч", "півсотні",
          "чверті мільйона", "стотисячної армії", "шести", "восьми", "троє", "четверо", "двійко",
          "шістдесятьох", "п'ятдесятьома", "двадцяти-тридцяти", "півтораста");
  private static final List<String> WRONG_RUSSIAN =
      List.of(
          "пятнадцати", "двоих", "полутора тысяч", "полтора миллиона", "пол миллиона", "полмиллиона",
          "полутора сотен", "дюжины", "сорока", "девяноста", "ста двадцати", "двухсот", "тремястами",
          "четырьмястами", "пятьюстами", "шестисот", "семьюдесятью", "восьмидесяти", "девятью", "десятерых",
          "одиннадцати", "двенадцатью", "тридцати двух тысяч", "сорока одной тысячи", "тридцати одного",
          "двумя сотнями", "тысячи двухсот", "двух с половиной тысяч", "полсотни", "четверти миллиона",
          "стотысячной армии", "шести", "восьмерых", "троих", "четверо", "пятидесяти", "двух десятков",
          "полутораста", "трех", "трёх", "семерым", "семью", "двадцати-тридцати", "тысяч шестьсот");

  private static final Map<Language, GateReader> GATES =
      Stream.of(Language.values())
          .collect(
              Collectors.toMap(
                  language -> language,
                  language ->
                      Asked.of(language, Wanted.FIGURES, SeedClaims.ALL.toArray(Claim[]::new)).gate()));

  private static List<Fault> faults(String reply) {
    return GATES.get(language(reply)).faults(reply);
  }

  private static Language language(String reply) {
    return reply.matches("(?s).*[іїєґ].*") ? Language.UKRAINIAN
        : reply.matches("(?s).*[а-я].*") ? Language.RUSSIAN : Language.ENGLISH;
  }

  private static Stream<String> planted() {
    return Stream.of(
            planted(ENGLISH, WRONG_ENGLISH),
            planted(UKRAINIAN, WRONG_UKRAINIAN),
            planted(RUSSIAN, WRONG_RUSSIAN))
        .flatMap(replies -> replies);
  }

  private static Stream<String> planted(List<String> sentences, List<String> numbers) {
    return numbers.stream()
        .flatMap(number -> sentences.stream().map(sentence -> sentence.replace("{N}", number)));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void aWrongNumberIsStoppedHoweverItsWordsAreDeclined(String reply) {
    assertThat(faults(reply)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zelensky said that about thirty-one thousand Ukrainian soldiers had been killed [8].",
        "Zelensky: half a million Russian soldiers were killed or wounded, of whom one hundred and eighty"
            + " thousand were killed [10].",
        "US intelligence put the Russian casualties at three hundred and fifteen thousand [7].",
        "Not one of the sources names the wounded; Zelensky told of about 31,000 Ukrainian soldiers killed"
            + " [8].",
        "За даними Зеленського, загинуло близько тридцяти однієї тисячі українських військових [8][9].",
        "За словами Зеленського, ідеться про загибель п’ятдесяти п’яти тисяч українських військових [13].",
        "За даними Зеленського, вбито або поранено пів мільйона російських військових, із них загинуло сто"
            + " вісімдесят тисяч [10].",
        "Шойгу повідомив про втрати українських військових у триста вісімдесят три тисячі [6].",
        "Розвідка США повідомила про втрати трьохсот п’ятнадцяти тисяч російських солдатів [7].",
        "Жодна з цих цифр не збігається одна з одною: Зеленський каже про близько тридцять одну тисячу"
            + " загиблих українських військових [8].",
        "По словам Зеленского, погибло около тридцати одной тысячи украинских военнослужащих [8][9].",
        "По словам Зеленского, речь о гибели пятидесяти пяти тысяч украинских военных [13].",
        "Зеленский: убито или ранено полмиллиона российских военных, из них погибло сто восемьдесят тысяч"
            + " [10].",
        "Шойгу сообщил о потерях украинских военных в триста восемьдесят три тысячи [6].",
        "Разведка США сообщила о потерях трёхсот пятнадцати тысяч российских солдат [7].",
        "Ни одна из этих цифр не совпадает с другой: Зеленский говорит о гибели около тридцати одной тысячи"
            + " украинских солдат [8]."
      })
  void aRightNumberInDeclinedWordsPasses(String reply) {
    assertThat(faults(reply)).isEmpty();
  }
}
