package org.tolldesk.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private enum Sign {
    NEAR,
    FAR
  }

  @Test
  void aCandidatesScoreIsTheSumOfItsWeights() {
    LinearModel<Sign> model = read("# a remark\nNEAR 0 0 0 1.5\nFAR 2 1 0 -0.5\n");

    assertThat(model.score(f -> {
      f.add(Sign.NEAR);
      f.add(Sign.FAR, 2, 1);
      f.add(Sign.FAR, 3);
    })).isEqualTo(1.0);
  }

  @Test
  void numbersAboveTheLargestCountAsThat() {
    assertThat(read("FAR 31 0 0 2").score(f -> f.add(Sign.FAR, 400))).isEqualTo(2.0);
  }

  @Test
  void aLineThatIsNoWeightIsNamed() {
    assertThatThrownBy(() -> read("NEAR 1.5")).hasMessageContaining("'NEAR 1.5'");
  }

  @Test
  void fittingRaisesTheRightCandidate() {
    Fit<Sign> fit = new Fit<>();
    for (int i = 0; i < 20; i++) {
      fit.add(List.of(f -> f.add(Sign.NEAR), f -> f.add(Sign.FAR)), new boolean[] {true, false}, 1);
    }

    assertThat(fit.weights(5, 1e-3).get("NEAR 0 0 0")).isPositive();
    assertThat(fit.weights(5, 1e-3).get("FAR 0 0 0")).isNegative();
  }

  private static LinearModel<Sign> read(String file) {
    return LinearModel.read(Sign.class, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
