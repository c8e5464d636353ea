package org.tolldesk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Replaces every update that the library cannot decode by its bare number, so that it is confirmed and the
 * others come through; else the same batch would fail for ever.
 */
final class PoisonFilter {
  private static final Logger log = LoggerFactory.getLogger(PoisonFilter.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GetUpdates METHOD = new GetUpdates();

  private PoisonFilter() {}

  /**
   * The reply to a poll, equal but for what cannot be decoded; a reply that is no JSON comes back as it is.
   */
  static String decodable(String reply) {
    if (decodes(reply)) {
      return reply;
    }
    try {
      JsonNode root = JSON.readTree(reply);
      if (root.path("result") instanceof ArrayNode updates) {
        for (int i = 0; i < updates.size(); i++) {
          updates.set(i, decodable(updates.get(i)));
        }
        return JSON.writeValueAsString(root);
      }
      return reply;
    } catch (JsonProcessingException e) {
      return reply;
    }
  }

  private static JsonNode decodable(JsonNode update) {
    ObjectNode envelope = JSON.createObjectNode().put("ok", true);
    envelope.putArray("result").add(update);
    if (decodes(envelope.toString())) {
      return update;
    }
    log.warn("Update {} cannot be decoded and is set aside", update.path("update_id"));
    return JSON.createObjectNode().set("update_id", update.path("update_id"));
  }

  private static boolean decodes(String reply) {
    try {
      METHOD.deserializeResponse(reply);
      return true;
    } catch (TelegramApiRequestException | RuntimeException e) {
      return false;
    }
  }
}
