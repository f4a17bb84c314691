package rightsize.decision.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rightsize.decision.needs.Need.LanguageShare;

class PresetsTest {

  @ParameterizedTest
  @EnumSource(Task.class)
  void everyTaskHasOneWhoseWeightsAddUpToOne(Task task) {
    Preset preset = Presets.of(task);

    assertThat(preset.categories().values().stream().mapToDouble(w -> w).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(preset.referenceModels()).isNotEmpty();
    assertThat(preset.complexity()).isBetween(1, 5);
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void fillingLeavesNothingThatTheChoiceNeeds(Task task) {
    Need filled = Presets.fill(new NeedDraft(task, new Need.Volume(10, Per.DAY)).build());

    assertThat(filled.complexity()).isPresent();
    assertThat(filled.volume()).isEqualTo(new Need.Volume(10, Per.DAY, Optional.of(3.0)));
    assertThat(filled.tokens()).isPresent();
    assertThat(filled.languages()).containsExactly(new LanguageShare("en", 1));
    assertThat(filled.qualityBar().flatMap(Need.QualityBar::margin)).isPresent();
    assertThat(Presets.fill(filled)).isEqualTo(filled);
  }

  @Test
  void whatIsStatedStays() {
    Need stated =
        new NeedDraft(Task.CODE, new Need.Volume(10, Per.DAY, Optional.of(6.0)))
            .complexity(5)
            .tokens(new Need.Tokens(1, 2))
            .languages(List.of(new LanguageShare("zh", 1)))
            .build();
    Need filled = Presets.fill(stated);

    assertThat(filled.complexity()).contains(5);
    assertThat(filled.volume()).isEqualTo(stated.volume());
    assertThat(filled.tokens()).contains(new Need.Tokens(1, 2, Optional.empty()));
    assertThat(filled.languages()).isEqualTo(stated.languages());
  }

  @Test
  void wordsOfTheWireAreFoundAgain() {
    assertThat(Task.of("customer_service")).contains(Task.CUSTOMER_SERVICE);
    assertThat(Task.of("gardening")).isEmpty();
  }
}
