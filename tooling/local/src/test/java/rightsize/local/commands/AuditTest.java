package rightsize.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import rightsize.local.client.Neighbour;

class AuditTest {
  private static final String DOOR = "/api/v1/audit/verification";

  private final StringWriter said = new StringWriter();

  @Test
  void saysIntactAndWhatToWriteDown() throws Exception {
    assertThat(verify(200, "{\"intact\": true, \"entries\": 3, \"seq\": 3, \"hash\": \"ab\"}"))
        .isEqualTo(Audit.INTACT);
    assertThat(said.toString())
        .startsWith("intact")
        .contains("3 entries; the last one is --seq 3 --hash ab");
  }

  @Test
  void saysWhereItBreaks() throws Exception {
    assertThat(
            verify(
                200,
                "{\"intact\": false, \"faults\": [{\"detail\": \"entry 2 does not follow\"}]}"))
        .isEqualTo(Audit.TOUCHED);
    assertThat(said.toString()).contains("NOT intact", "entry 2 does not follow");
  }

  @Test
  void aRefusalIsNoVerdict() throws Exception {
    assertThat(verify(403, "{\"detail\": \"it needs a role\"}")).isEqualTo(Audit.NO_ANSWER);
    assertThat(said.toString()).contains("it needs a role").doesNotContain("intact");
  }

  private int verify(int status, String body) throws Exception {
    try (var catalogue =
        new Neighbour().with(DOOR, exchange -> Neighbour.answer(exchange, status, body))) {
      var audit = new Audit();
      var command = new CommandLine(audit);
      command.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
      command.parseArgs();
      return audit.verify(catalogue.url(), catalogue.client());
    }
  }
}
