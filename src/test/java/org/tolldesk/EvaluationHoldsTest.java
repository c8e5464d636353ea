package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The figures of the architecture page: none may fall below its floor in {@code floors.yaml}. */
class EvaluationHoldsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "evaluation");

  @TestFactory
  Stream<DynamicTest> noFigureFallsBelowItsFloor() throws IOException {
    return tests("always");
  }

  @Tag("milestone")
  @TestFactory
  Stream<DynamicTest> noFigureOfTheTextsKeptBackFallsBelowItsFloor() throws IOException {
    return tests("milestone");
  }

  private static Stream<DynamicTest> tests(String when) throws IOException {
    JsonNode floors = new YAMLMapper().readTree(FOLDER.resolve("floors.yaml").toFile()).get(when);
    return floors.properties().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> holds(file.getKey(), file.getValue())));
  }

  private static void holds(String file, JsonNode floors) throws IOException {
    Run run = Run.of("eval", FOLDER.resolve(file).toString(), "--json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode metrics = JsonMapper.builder().build().readTree(run.out()).get("metrics");
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, JsonNode> floor : floors.path("at_least").properties()) {
      softly
          .assertThat(metrics.path(floor.getKey()).asDouble(-1))
          .as(floor.getKey())
          .isGreaterThanOrEqualTo(floor.getValue().asDouble());
    }
    for (Map.Entry<String, JsonNode> ceiling : floors.path("at_most").properties()) {
      softly
          .assertThat(metrics.path(ceiling.getKey()).asDouble(Double.MAX_VALUE))
          .as(ceiling.getKey())
          .isLessThanOrEqualTo(ceiling.getValue().asDouble());
    }
    softly.assertAll();
  }
}
