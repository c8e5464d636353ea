package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/**
 * Marks: [6] Shoigu, [7] US intelligence, [8][9] the Ukrainian dead, [10] the Russian losses and
 * dead, [11] denials, [14] BBC.
 */
class GateInCyrillicTest {

  private static List<Fault> faults(String reply) {
    Language language = reply.matches("(?s).*[іїєґ].*") ? Language.UKRAINIAN : Language.RUSSIAN;
    return Asked.of(language, Wanted.FIGURES, SeedClaims.ALL.toArray(Claim[]::new))
        .gate()
        .faults(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "За даними Зеленського, загинуло близько 31 000 українських військових [8][9].",
        "Зеленський заявив, що загинуло приблизно 31 тис. українських солдатів [8].",
        "Шойгу заявив про 383 тисячі вбитих або поранених українських військових [6].",
        "За підрахунками BBC, загинуло майже 160 тис. російських військових [14].",
        "Зеленський відкинув цифру 300 000 загиблих українських військових [11].",
        "Розвідка США повідомила про 315 000 убитих або поранених російських солдатів [7].",
        "Сто вісімдесят тисяч російських військових загинули, за словами Зеленського [10].",
        "Зеленський: убито або поранено 500 000 російських військових, із них загинуло 180 000"
            + " [10].",
        "По словам Зеленского, погибло около 31 000 украинских военнослужащих [8][9].",
        "Шойгу заявил о 383 тысячах убитых или раненых украинских солдат [6].",
        "По подсчётам BBC, погибло почти 160 тыс. российских военных [14].",
        "Зеленский отверг цифру 150 000 погибших украинских военных [11].",
        "Разведка США сообщила о 315 000 убитых или раненых российских солдат [7].",
        "Сто восемьдесят тысяч российских военных погибли, по словам Зеленского [10].",
        "Зеленский: убито или ранено 500 000 российских военных, из них погибло 180 000 [10]."
      })
  void rightRepliesPass(String reply) {
    assertThat(faults(reply)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number changed     | За даними Зеленського, загинуло близько 37 000 українських військових"
            + " [8][9].",
        "number scaled      | Зеленський заявив, що загинуло приблизно 31 млн українських солдатів"
            + " [8].",
        "side swapped       | За даними Зеленського, загинуло близько 31 000 російських військових"
            + " [8][9].",
        "side invented      | За даними Зеленського, загинуло близько 31 000 польських військових"
            + " [8][9].",
        "measure changed    | Шойгу заявив про 383 тисячі загиблих українських військових [6].",
        "wrong claimant     | За даними Шойгу, загинуло близько 31 000 українських військових"
            + " [8][9].",
        "qualifier dropped  | За підрахунками BBC, загинуло 160 тис. російських військових [14].",
        "denied as asserted | Зеленський підтвердив цифру 300 000 загиблих українських військових"
            + " [11].",
        "number in words    | Сто дев’яносто тисяч російських військових загинули, за словами"
            + " Зеленського [10].",
        "no mark            | За даними Зеленського, загинуло близько 31 000 українських"
            + " військових.",
        "vague number       | Зеленський каже, що загинули сотні українських військових [8].",
        "civilians          | За даними Зеленського, загинуло близько 31 000 українських цивільних"
            + " [8][9].",
        "number changed     | По словам Зеленского, погибло около 13 000 украинских военнослужащих"
            + " [8][9].",
        "number scaled      | Шойгу заявил о 383 миллионах убитых или раненых украинских солдат"
            + " [6].",
        "side swapped       | Разведка США сообщила о 315 000 убитых или раненых украинских солдат"
            + " [7].",
        "measure changed    | Разведка США сообщила о 315 000 убитых российских солдат [7].",
        "wrong claimant     | По словам Путина, погибло около 31 000 украинских военнослужащих"
            + " [8][9].",
        "qualifier dropped  | По подсчётам BBC, погибло 160 тыс. российских военных [14].",
        "qualifier changed  | По подсчётам BBC, погибло более 160 тыс. российских военных [14].",
        "denied as asserted | Зеленский сообщил о 150 000 погибших украинских военных [11].",
        "forged mark        | Разведка США сообщила о 315 000 убитых или раненых российских солдат"
            + " [17].",
        "number in words    | Сто девяносто тысяч российских военных погибли, по словам Зеленского"
            + " [10]."
      })
  void repliesWithAPlantedFaultAreStopped(String fault, String reply) {
    assertThat(faults(reply)).as(fault).isNotEmpty();
  }
}
