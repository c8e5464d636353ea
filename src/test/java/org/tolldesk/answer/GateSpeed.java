package org.tolldesk.answer;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.claim.Claim;
import org.tolldesk.question.*;
public class GateSpeed {
  public static void main(String[] a) {
    Asked asked = AskedCases.february(Language.ENGLISH);
    for (int r = 0; r < 8; r++) {
      long t = System.nanoTime();
      for (int i = 0; i < 100; i++) { asked.dossier(); }
      long t1 = System.nanoTime();
      Dossier d = asked.dossier();
      for (int i = 0; i < 100; i++) { new EmbeddedWriter(d).write(); }
      long t2 = System.nanoTime();
      String text = new EmbeddedWriter(d).write();
      GateReader g = null;
      for (int i = 0; i < 100; i++) { g = new GateReader(d, V, new Names(n -> java.util.List.of())); }
      long t3 = System.nanoTime();
      for (int i = 0; i < 100; i++) { g.faults(text); }
      long t4 = System.nanoTime();
      System.out.printf("dossier %d us, write %d us, gate made %d us, gate %d us%n", (t1-t)/100000, (t2-t1)/100000, (t3-t2)/100000, (t4-t3)/100000);
    }
  }
  static final Vocabulary V = new Vocabulary();
}
