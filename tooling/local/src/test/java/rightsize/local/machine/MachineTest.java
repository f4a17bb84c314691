package rightsize.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.local.screen.Trouble;

class MachineTest {

  @Test
  void namesWhoHasTakenAPort() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var me = ProcessHandle.current().pid();
      assertThatThrownBy(
              () -> Machine.thisOne().requireFree(Map.of("the console", taken.getLocalPort())))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + ", needed by the console")
          .hasMessageContaining("process " + me)
          .hasMessageContaining("java");
    }
  }

  @Test
  void findsAnotherProgramsListenerInProc(@TempDir Path proc) throws Exception {
    Files.createDirectories(proc.resolve("net"));
    Files.createDirectories(proc.resolve("4711/fd"));
    Files.createSymbolicLink(proc.resolve("4711/fd/5"), Path.of("socket:[99]"));
    Files.writeString(proc.resolve("4711/cmdline"), "nginx\0-g\0daemon off;\0");
    // 8081 = 0x1F91; state 01 is an open connection on the same port, 0A listens.
    Files.writeString(
        proc.resolve("net/tcp"),
        """
          sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
           0: 0100007F:1F91 0100007F:ABCD 01 00000000:00000000 00:00000000 00000000     0        0 98 1
           1: 00000000:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 99 1
        """);

    assertThat(new Machine(proc).sentence("catalog", 8081))
        .isEqualTo(
            "Port 8081, needed by catalog, is taken by process 4711 (nginx -g daemon off;).");
    assertThat(new Machine(proc).sentence("catalog", 8082)).contains("a program of another user");
  }

  @Test
  void asksForMemory(@TempDir Path proc) throws Exception {
    Files.writeString(
        proc.resolve("meminfo"), "MemTotal: 4096000 kB\nMemAvailable:    512000 kB\n");
    var machine = new Machine(proc);

    assertThatCode(() -> machine.requireMemory(500)).doesNotThrowAnyException();
    assertThatThrownBy(() -> machine.requireMemory(501))
        .hasMessageContaining("Only 500 MiB of memory are free");
  }

  @Test
  void asksForDisk(@TempDir Path folder) {
    assertThatCode(() -> Machine.thisOne().requireDisk(folder, 0)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Machine.thisOne().requireDisk(folder, Long.MAX_VALUE))
        .hasMessageContaining("Make room");
  }
}
