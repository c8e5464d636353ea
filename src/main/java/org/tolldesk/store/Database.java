package org.tolldesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;

/**
 * Opens H2 databases, embedded and with nothing of the user's in the address. Threads in here must
 * never be interrupted: H2's file channel would be closed under every other user of it.
 */
final class Database {
  static final String SUFFIX = ".mv.db";
  private static final String SAFE = ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

  private Database() {}

  /**
   * @param stem the file without its suffix
   */
  static Connection create(Path stem) throws SQLException {
    return connect(file(stem) + SAFE);
  }

  static Connection openReadOnly(Path stem) throws SQLException {
    return connect(file(stem) + SAFE + READ_ONLY);
  }

  static Connection inMemory() throws SQLException {
    return connect("jdbc:h2:mem:" + UUID.randomUUID());
  }

  private static String file(Path stem) {
    String path = stem.toAbsolutePath().toString();
    if (path.indexOf(';') >= 0) {
      throw new StoreException(
          "The store's path holds a semicolon: " + path + ": name another folder with --db");
    }
    return "jdbc:h2:file:" + path;
  }

  private static Connection connect(String url) throws SQLException {
    Properties user = new Properties();
    user.setProperty("user", "tolldesk");
    user.setProperty("password", "");
    return new Driver().connect(url, user);
  }

  /** Makes tables; from then on no statement with a literal in it is accepted. */
  static void define(Connection connection, String... tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.execute(table);
      }
      statement.execute("SET ALLOW_LITERALS NONE");
    }
  }

  static void execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      statement.execute();
    }
  }

  static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
