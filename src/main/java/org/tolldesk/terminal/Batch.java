package org.tolldesk.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import org.tolldesk.evaluation.Conversations;

/**
 * Questions in, answers out, one JSON object a line, in the order read. A line that cannot be
 * answered gets an object with {@code id} and {@code error}, and the batch goes on.
 */
final class Batch {
  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Answerer answerer;

  private final Conversations conversations = new Conversations();

  Batch(Answerer answerer) {
    this.answerer = answerer;
  }

  void run(BufferedReader in, PrintStream out) {
    in.lines().filter(line -> !line.isBlank()).map(this::reply).forEach(out::println);
  }

  /** The object that answers one line. */
  String reply(String line) {
    JsonNode id = NullNode.instance;
    try {
      JsonNode read = Json.read(line);
      if (!read.isObject()) {
        throw new IllegalArgumentException(
            "not a JSON object: {\"id\": …, \"question\": …} is wanted");
      }
      id = read.path("id").isValueNode() ? read.get("id") : NullNode.instance;
      return answer(id, read);
    } catch (JsonProcessingException fault) {
      return error(id, "not JSON: " + fault.getOriginalMessage());
    } catch (IllegalArgumentException fault) {
      return error(id, String.valueOf(fault.getMessage()));
    } catch (RuntimeException fault) {
      LOG.debug("a line of a batch failed", fault);
      return error(id, "internal error (" + fault.getClass().getSimpleName() + ")");
    }
  }

  private String answer(JsonNode id, JsonNode read) {
    if (!read.path("question").isTextual()) {
      throw new IllegalArgumentException("'question' is missing or not a text");
    }
    String question = read.get("question").textValue();
    List<String> previous = previous(read.get("previous"));
    ObjectNode answer = Json.tree(answerer.answer(new Request(id.asText(), question, previous)));
    if (!id.isNull()) {
      conversations.asked(id.asText(), previous, question);
    }
    return answer.set("id", id).toString();
  }

  private List<String> previous(@Nullable JsonNode previous) {
    if (previous == null || previous.isNull()) {
      return List.of();
    }
    List<String> references = new ArrayList<>();
    for (JsonNode one : previous.isArray() ? previous : List.of(previous)) {
      if (!one.isTextual() && !one.isNumber()) {
        throw new IllegalArgumentException(
            "'previous' is an id or a question, or an array of these: " + one);
      }
      references.add(one.asText());
    }
    return conversations.before(references);
  }

  private static String error(JsonNode id, String message) {
    ObjectNode error = Json.object();
    error.set("id", id);
    return error.put("error", message).toString();
  }
}
