package org.tolldesk.store;

import java.util.Random;

/** A process that reloads a store without end, for {@link KilledReloadTest} to kill. */
final class KilledReload {
  private KilledReload() {}

  /**
   * @param args the folder of the store
   */
  public static void main(String[] args) {
    Store store = Stores.open(args[0]);
    Random random = new Random(1);
    while (true) {
      long next = store.current().map(Generation::number).orElse(0L) + 1;
      try (Store.Draft draft = store.begin("a model")) {
        for (int i = 0; i < 40; i++) {
          draft.add(
              Documents.document(
                  next + "-" + i + ".txt", "Toll of generation " + next, "x" + random.nextLong()));
        }
        System.out.println("built " + next);
        System.out.println("published " + draft.publish().number());
      }
    }
  }
}
