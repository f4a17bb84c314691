package rightsize.local.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server on this machine that we may administer, whoever started it. */
public record PostgresServer(int port, String superuserPassword) {

  public static final String SUPERUSER = "postgres";

  /** Environment variables by which {@code ./rightsize test} names the server of the build. */
  public static final String TEST_PORT = "RIGHTSIZE_TEST_POSTGRES_PORT";

  public static final String TEST_PASSWORD = "RIGHTSIZE_TEST_POSTGRES_PASSWORD";

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** A connection as superuser. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword);
  }

  /**
   * Creates the database and both roles where they are missing and sets the passwords. Extensions
   * stay with the migrations: pg_trgm and unaccent are trusted, so the owner may create them here
   * and on any other server alike.
   */
  public void prepare(ServiceDatabase database) throws SQLException {
    try (var connection = connect(SUPERUSER)) {
      role(connection, database.owner(), database.ownerPassword());
      role(connection, database.app(), database.appPassword());
      if (!exists(connection, "pg_database WHERE datname", database.name())) {
        run(connection, "CREATE DATABASE " + database.name() + " OWNER " + database.owner());
      }
      run(connection, "REVOKE ALL ON DATABASE " + database.name() + " FROM PUBLIC");
      run(connection, "GRANT CONNECT ON DATABASE " + database.name() + " TO " + database.app());
    }
  }

  /** Removes the database and both roles, cutting off whoever is still connected. */
  public void drop(ServiceDatabase database) throws SQLException {
    try (var connection = connect(SUPERUSER)) {
      run(connection, "DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
      run(connection, "DROP ROLE IF EXISTS " + database.app());
      run(connection, "DROP ROLE IF EXISTS " + database.owner());
    }
  }

  private static void role(Connection connection, String role, String password)
      throws SQLException {
    var verb = exists(connection, "pg_roles WHERE rolname", role) ? "ALTER" : "CREATE";
    run(connection, verb + " ROLE " + role + " LOGIN PASSWORD " + quoted(connection, password));
  }

  /** DDL takes no parameters, so the server itself quotes the text. */
  static String quoted(Connection connection, String text) throws SQLException {
    try (var quote = connection.prepareStatement("SELECT quote_literal(?)")) {
      quote.setString(1, text);
      try (ResultSet row = quote.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static boolean exists(Connection connection, String where, String name)
      throws SQLException {
    try (var query = connection.prepareStatement("SELECT 1 FROM " + where + " = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
