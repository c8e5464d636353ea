package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Telegram Bot API server on loopback that behaves like the real one where it matters, with a control side:
 * what people write goes in by {@link Person}, what the bot did is waited for, faults are scripted per
 * method.
 */
final class BotApiDouble implements AutoCloseable {
  static final String TOKEN = "4242424242:AAH-double_double_double_double_doub";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)(?:/test)?/([A-Za-z]+)");

  final Chats chats = new Chats();
  final UpdateQueue updates = new UpdateQueue();
  final Log<Call> calls = new Log<>();
  private final Log<Map.Entry<Long, Sent>> sent = new Log<>();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final BotMethods methods = new BotMethods(chats, updates);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** On a free port. */
  BotApiDouble() throws IOException {
    this(0);
  }

  BotApiDouble(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  BotSettings settings(Long... admins) {
    return new BotSettings(TOKEN, url(), Set.of(admins));
  }

  /** The next calls of this method go wrong like this, one after the other. */
  void fail(String method, Fault... script) {
    faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), unused -> new ConcurrentLinkedQueue<>())
        .addAll(List.of(script));
  }

  /** Waits until the bot has sent so many messages to this chat, and returns all of them. */
  List<Sent> awaitSent(long chat, int count) throws InterruptedException {
    return sent.await(count, each -> each.getKey() == chat).stream().map(Map.Entry::getValue).toList();
  }

  List<Sent> sent(long chat) {
    return sent.all(each -> each.getKey() == chat).stream().map(Map.Entry::getValue).toList();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try {
      Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
      if (!path.matches()) {
        reply(exchange, new Refusal(404, "Not Found"));
        return;
      }
      Call call = CallReader.read(path.group(2), exchange);
      if (!path.group(1).equals(TOKEN)) {
        reply(exchange, new Refusal(401, "Unauthorized"));
        return;
      }
      calls.add(call);
      run(exchange, call, fault(call));
    } catch (Refusal refusal) {
      reply(exchange, refusal);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private @Nullable Fault fault(Call call) {
    Queue<Fault> script = faults.get(call.method());
    return script == null ? null : script.poll();
  }

  private void run(HttpExchange exchange, Call call, @Nullable Fault fault)
      throws IOException, InterruptedException {
    if (fault instanceof Fault.Refuse refuse) {
      throw refuse.refusal();
    }
    if (fault instanceof Fault.BadGateway) {
      write(exchange, 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
      return;
    }
    if (fault instanceof Fault.CutBefore) {
      return;
    }
    JsonNode result = methods.run(call);
    if (call.is("sendMessage")) {
      sent.add(Map.entry(call.chat(), Sent.of(call, result)));
    }
    if (!(fault instanceof Fault.CutAfter)) {
      ObjectNode envelope = JSON.createObjectNode().put("ok", true);
      envelope.set("result", result);
      write(exchange, 200, envelope.toString());
    }
  }

  private static void reply(HttpExchange exchange, Refusal refusal) throws IOException {
    if (refusal.parameters.has("retry_after")) {
      exchange.getResponseHeaders().set("Retry-After", refusal.parameters.get("retry_after").asText());
    }
    write(exchange, refusal.code, refusal.envelope().toString());
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    updates.close();
    server.stop(0);
    threads.shutdown();
  }
}
