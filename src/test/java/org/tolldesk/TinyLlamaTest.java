package org.tolldesk;
public class TinyLlamaTest {
  public static void main(String[] a) throws Exception {
    TinyLlama m = new TinyLlama(java.nio.file.Path.of(a[0]), 1);
    try (ChatServer s = new ChatServer((ms, most) -> { long t=System.nanoTime(); var r=m.reply(ms, most); System.err.printf("%s prompt %d reply %d in %.1f s%n", java.time.LocalTime.now(), r.promptTokens(), r.completionTokens(), (System.nanoTime()-t)/1e9); return r; })) {
      new TinyLlamaRun(s, java.nio.file.Path.of(a[2]), java.time.Duration.ofMinutes(20)).run(java.nio.file.Path.of(a[1]), java.time.Duration.ofMinutes(Long.parseLong(a[3])));
    }
    m.close();
  }
}
