package org.tolldesk.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of expected facts: the claims of some articles, questions with what their answers must
 * hold, or the disagreements of a corpus.
 */
public sealed interface GoldFile {

  /** Articles with all claims that stand in them. */
  record OfClaims(@Nullable String corpus, List<GoldDocument> documents) implements GoldFile {}

  /**
   * Pairs of claims that disagree when the corpus is taken as a whole, pairs that do not, and pairs of
   * which nobody can say it: to report one of these is neither right nor wrong. One figure alone stands
   * there for itself with any other.
   */
  record OfDisagreements(
      @Nullable String corpus,
      List<GoldPair> disagreements,
      @JsonProperty("no_disagreements") List<GoldPair> noDisagreements,
      @JsonProperty("in_doubt") List<GoldPair> inDoubt)
      implements GoldFile {
    public OfDisagreements {
      disagreements = disagreements == null ? List.of() : List.copyOf(disagreements);
      noDisagreements = noDisagreements == null ? List.of() : List.copyOf(noDisagreements);
      inDoubt = inDoubt == null ? List.of() : List.copyOf(inDoubt);
    }

    /** The gold claims that this file speaks of: {@code claims.yaml} beside it. */
    public OfClaims claimsBeside(Path file) {
      if (read(file.resolveSibling("claims.yaml")) instanceof OfClaims claims) {
        return claims;
      }
      throw new GoldException("claims.yaml beside " + file + " holds no gold claims", null);
    }
  }

  /** Questions with the facts that their answers must and must not hold. */
  record OfQuestions(@Nullable String corpus, List<GoldQuestion> questions) implements GoldFile {}

  /** The corpus folder as the file names it, relative to the file's own folder. */
  @Nullable String corpus();

  /** The corpus folder, where the file names one. */
  default Optional<Path> corpusBeside(Path file) {
    return Optional.ofNullable(corpus()).map(folder -> file.resolveSibling(folder).normalize());
  }

  /**
   * Reads any kind, told apart by its {@code documents}, {@code questions} or {@code disagreements}.
   *
   * @throws GoldException when the file cannot be read or is none of them
   */
  static GoldFile read(Path file) {
    ObjectMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY).build();
    if (!Files.isReadable(file)) {
      throw new GoldException(file + " cannot be read: is it there?", null);
    }
    try {
      JsonNode tree = yaml.readTree(file.toFile());
      if (tree.has("documents")) {
        return yaml.treeToValue(tree, OfClaims.class);
      }
      if (tree.has("questions")) {
        return yaml.treeToValue(tree, OfQuestions.class);
      }
      if (tree.has("disagreements")) {
        return yaml.treeToValue(tree, OfDisagreements.class);
      }
    } catch (JsonProcessingException fault) {
      throw new GoldException(
          file + " is not as expected: " + fault.getMessage().replaceAll("\\s+", " "), fault);
    } catch (IOException fault) {
      throw new GoldException(file + " cannot be read: " + fault.getMessage(), fault);
    }
    throw new GoldException(
        file + " has no 'documents' (gold claims), 'questions' or 'disagreements' at its top", null);
  }

  /** The file of expected facts cannot be used. The message is one line. */
  final class GoldException extends RuntimeException {
    GoldException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
