package rightsize.local.database;

/**
 * One service's database and its two roles: {@code owner} runs migrations, {@code app} serves and
 * owns nothing.
 *
 * @param name database name, also the stem of both role names
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

  public ServiceDatabase {
    // The name goes into DDL, where no bind parameter is allowed.
    if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
      throw new IllegalArgumentException("Not a database name: " + name);
    }
  }

  public String owner() {
    return name + "_owner";
  }

  public String app() {
    return name + "_app";
  }
}
