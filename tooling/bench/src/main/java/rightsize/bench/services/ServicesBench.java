package rightsize.bench.services;

import rightsize.local.database.PostgresServer;
import rightsize.local.settings.Folder;
import rightsize.local.settings.Ports;
import rightsize.local.settings.Secrets;
import rightsize.local.settings.Service;
import rightsize.local.settings.ServiceEnvironment;

/**
 * Measures a running suite of its own, which {@code ./rightsize bench} starts, and prints a line
 * for each figure: ratio and goal.
 */
public final class ServicesBench {

  private ServicesBench() {}

  public static void main(String[] arguments) throws Exception {
    Folder folder = Folder.ofThisTree();
    Persons persons = new Persons(folder);
    persons.makeProgramCurator();
    Pages pages = new Pages(persons);
    pages.models();
    pages.html();
    new Imports(persons, bare(folder)).run();
  }

  private static CopyAndMerge bare(Folder folder) {
    var database =
        new ServiceEnvironment(folder, new Secrets(folder.secrets())).database(Service.CATALOG);
    return new CopyAndMerge(
        new PostgresServer(Ports.POSTGRES, "").jdbcUrl(database.name()),
        database.owner(),
        database.ownerPassword());
  }
}
