package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files by their ids, and the links to them that {@code getFile} has made. Thread-safe. */
final class Files {
  static final int MAX_DOWNLOAD = 20 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Upload> files = new HashMap<>();
  private final Map<String, Upload> links = new HashMap<>();

  /** Returns what the server tells of a file: its ids and its size. */
  synchronized ObjectNode keep(Upload file) {
    String id = "BQACAgIAAxkBAAI" + files.size();
    files.put(id, file);
    return JSON.createObjectNode()
        .put("file_id", id)
        .put("file_unique_id", "AgAD" + files.size())
        .put("file_size", file.bytes().length);
  }

  synchronized Upload find(String id) {
    Upload found = files.get(id);
    if (found == null) {
      throw Refusal.bad("wrong file_id or the file is temporarily unavailable");
    }
    return found;
  }

  /** {@code getFile}. */
  synchronized JsonNode get(Call call) {
    String id = call.get("file_id").asText();
    if (id.isEmpty()) {
      throw Refusal.bad("file_id not specified");
    }
    Upload file = find(id);
    if (file.bytes().length > MAX_DOWNLOAD) {
      throw Refusal.bad("file is too big");
    }
    String path = "documents/file_" + links.size() + file.fileName().replaceFirst("^[^.]*", "");
    links.put(path, file);
    return JSON.createObjectNode()
        .put("file_id", id)
        .put("file_unique_id", "U" + id)
        .put("file_size", file.bytes().length)
        .put("file_path", path);
  }

  /** Null where no link leads, or no longer. */
  synchronized byte @Nullable [] download(String path) {
    Upload file = links.get(path);
    return file == null ? null : file.bytes();
  }

  /** An hour has passed: what {@code getFile} gave leads nowhere. */
  synchronized void expireLinks() {
    links.clear();
  }
}
