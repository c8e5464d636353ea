package org.tolldesk.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import org.tolldesk.claim.Claim;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claims} lists the claims of the corpus. */
@Command(
    name = "claims",
    header = "Lists the claims in the corpus, all or those that the filters let through.")
final class Claims implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @ArgGroup private final Form form = new Form();

  @Mixin private final ClaimFilter filter = new ClaimFilter();

  /** How to print them; a table where nothing is said. */
  static final class Form {
    @Option(names = "--json", description = "Print one claim object a line.")
    private boolean json;

    @Option(names = "--csv", description = "Print comma-separated values with a line of names.")
    private boolean csv;
  }

  Claims(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    return session.withFresh(global.options(), this::print);
  }

  private int print(Desk desk) {
    List<Claim> claims = desk.generation().claims().stream().filter(filter).toList();
    Streams streams = session.streams();
    if (form.json) {
      claims.forEach(claim -> streams.out().println(Json.line(claim)));
    } else if (form.csv) {
      streams.out().print(ClaimList.csv(claims));
    } else {
      streams.out().print(ClaimList.table(claims));
      session.notice(claims.size() + (claims.size() == 1 ? " claim" : " claims"));
    }
    return Session.DONE;
  }
}
