package rightsize.local.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rightsize.local.client.Client;
import rightsize.local.settings.Ports;

/** Has a running suite verify its audit. */
@Command(
    name = "audit",
    description = "Verify who changed what in the running suite's catalogue.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:intact", "1:no answer", "5:somebody touched it"},
    footer = {
      "",
      "To ask a suite elsewhere set RIGHTSIZE_CATALOG_URL, RIGHTSIZE_ISSUER and",
      "RIGHTSIZE_CLI_CLIENT_SECRET."
    })
public final class Audit implements Callable<Integer> {

  static final int INTACT = 0;
  static final int NO_ANSWER = 1;
  static final int TOUCHED = 5;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(names = "--seq", description = "Number of an entry written down earlier.")
  private Long seq;

  @Option(names = "--hash", description = "Hash of that entry.")
  private String hash;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    return verify(Elsewhere.url("RIGHTSIZE_CATALOG_URL", Ports.CATALOG), Elsewhere.client());
  }

  int verify(String catalogue, Client client) throws IOException, InterruptedException {
    var kept = seq == null ? "" : "?seq=" + seq + "&hash=" + hash;
    var response =
        client.send(
            client
                .request()
                .uri(URI.create(catalogue + "/api/v1/audit/verification" + kept))
                .GET()
                .build());
    return tell(response.statusCode(), JSON.readTree(response.body()));
  }

  private int tell(int status, JsonNode found) {
    var out = command.commandLine().getOut();
    if (status != 200) {
      command.commandLine().getErr().println(found.path("detail").asText("no answer: " + status));
      return NO_ANSWER;
    }
    var intact = found.path("intact").asBoolean();
    out.println(intact ? "intact" : "NOT intact");
    found.path("faults").forEach(fault -> out.println("  " + fault.path("detail").asText()));
    out.printf(
        "%d entries; the last one is --seq %d --hash %s%n",
        found.path("entries").asLong(), found.path("seq").asLong(), found.path("hash").asText());
    out.flush();
    return intact ? INTACT : TOUCHED;
  }
}
