package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Telegram Bot API server on loopback that behaves like the real one where it matters, with a control side:
 * what people do goes in by {@link Person}, what the bot did is waited for, faults are scripted per method.
 */
final class BotApiDouble implements AutoCloseable {
  static final String TOKEN = "4242424242:AAH-double_double_double_double_doub";
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)(?:/test)?/([A-Za-z]+)");
  private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)(?:/test)?/(.+)");
  private static final int MAX_REQUEST = 50 * 1024 * 1024;

  final Chats chats = new Chats();
  final UpdateQueue updates = new UpdateQueue();
  final FileShelf files = new FileShelf();
  final Drafts drafts = new Drafts(chats);
  final Queries queries = new Queries();
  final Statuses membership = new Statuses(chats, updates);
  final Deliveries deliveries = new Deliveries(chats, updates, membership);
  final Profile profile = new Profile(chats, deliveries);
  final Log<Call> calls = new Log<>();
  final Log<Refused> refusals = new Log<>();
  private final Limits limits = new Limits();
  private final SentLog log = new SentLog();
  private final FaultScript faults = new FaultScript();
  private final BotMethods methods = new BotMethods(this);
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

  /** Telegram's limits, which are off at first, and how the bot kept to them. */
  Limits limits() {
    return limits;
  }

  /** The next calls of this method go wrong like this, one after the other. */
  void fail(String method, Fault... script) {
    faults.add(method, script);
  }

  /** Waits until the bot has sent so many messages, pictures and files to this chat; returns all of them. */
  List<Sent> awaitSent(long chat, int count) throws InterruptedException {
    return log.awaitSent(chat, count);
  }

  List<Sent> sent(long chat) {
    return log.sent(chat);
  }

  /** Waits until the bot has changed this message so often, and returns what it was each time. */
  List<Sent> awaitEdit(long chat, int message, int count) throws InterruptedException {
    return log.awaitEdit(chat, message, count);
  }

  QueryAnswer awaitCallbackAnswer(String id) throws InterruptedException {
    return queries.answers.await(1, each -> each.id().equals(id)).get(0);
  }

  QueryAnswer awaitInlineAnswer(String id) throws InterruptedException {
    return queries.answers.await(1, each -> each.id().equals(id)).get(0);
  }

  /** The buttons that stand under a message now; none also where there is no such message. */
  Keyboard keyboard(long chat, int message) {
    synchronized (chats) {
      ObjectNode found = chats.find(chat, message);
      return new Keyboard(found == null ? List.of() : Keyboard.of(found.path("reply_markup")).rows());
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try {
      String path = exchange.getRequestURI().getPath();
      Matcher method = PATH.matcher(path);
      Matcher file = FILE.matcher(path);
      if (file.matches()) {
        checkToken(file.group(1));
        Replies.file(exchange, files.download(file.group(2)));
      } else if (method.matches()) {
        Call call = CallReader.read(method.group(2), exchange);
        checkToken(method.group(1));
        calls.add(call);
        run(exchange, call, faults.next(call));
      } else {
        throw new Refusal(404, "Not Found");
      }
    } catch (Refusal refusal) {
      Replies.refusal(exchange, refusal);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static void checkToken(String token) {
    if (!token.equals(TOKEN)) {
      throw new Refusal(401, "Unauthorized");
    }
  }

  private void run(HttpExchange exchange, Call call, @Nullable Fault fault)
      throws IOException, InterruptedException {
    if (fault instanceof Fault.Refuse refuse) {
      throw refuse.refusal();
    }
    if (fault instanceof Fault.BadGateway) {
      Replies.page(exchange, 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    } else if (fault instanceof Fault.Page page) {
      Replies.page(exchange, page.status(), page.body());
    } else if (!(fault instanceof Fault.CutBefore)) {
      reply(exchange, fault, result(call));
    }
  }

  private JsonNode result(Call call) throws InterruptedException {
    try {
      if (call.uploads().values().stream().anyMatch(each -> each.bytes().length > MAX_REQUEST)) {
        throw new Refusal(413, "Request Entity Too Large");
      }
      limits.check(call);
      return call.is("getUpdates") ? methods.run(call) : logged(call);
    } catch (Refusal refusal) {
      refusals.add(new Refused(call, refusal));
      throw refusal;
    }
  }

  /** Done and logged in one, so that the log has the order of the messages' numbers. */
  private JsonNode logged(Call call) throws InterruptedException {
    synchronized (chats) {
      JsonNode result = methods.run(call);
      if (result.has("message_id")) {
        drafts.end(call.chat());
      }
      log.add(call, result);
      return result;
    }
  }

  private static void reply(HttpExchange exchange, @Nullable Fault fault, JsonNode result)
      throws IOException, InterruptedException {
    if (fault instanceof Fault.Hang hang) {
      hang.released().await();
    }
    if (fault instanceof Fault.Drip drip) {
      Replies.drip(exchange, result, drip.gap());
    } else if (!(fault instanceof Fault.CutAfter)) {
      Replies.result(exchange, result);
    }
  }

  @Override
  public void close() {
    updates.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
