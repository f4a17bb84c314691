package rightsize.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightsizeTest {

  @Test
  void helpIsNoFailure() {
    assertThat(Rightsize.run("--help")).isZero();
    assertThat(Rightsize.run()).isZero();
  }

  @Test
  void aMissingNeedIsBadInput() {
    assertThat(Rightsize.run("advise", "no-such-file.json")).isEqualTo(2);
    assertThat(Rightsize.run("advise")).isEqualTo(2);
  }

  @Test
  void anUnknownCommandIsBadInput() {
    assertThat(Rightsize.run("fly")).isEqualTo(2);
  }
}
