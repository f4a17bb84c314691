package rightsize.decision.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.choice.Questions.asked;
import static rightsize.decision.choice.Questions.shop;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rightsize.decision.choice.Ruling.Broken;
import rightsize.decision.choice.Ruling.Kept;
import rightsize.decision.choice.Ruling.Unconfirmed;
import rightsize.decision.market.CommercialUse;
import rightsize.decision.market.Model;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.market.Status;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Need.LanguageShare;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Task;
import rightsize.facts.Fact;

class ModelRulesTest {

  @Test
  void retiredModelIsNotAdvised() {
    Model retired = model("a/b").status(Status.RETIRED).drawn();

    assertThat(ModelRules.retiredModelIsNotAdvised(any(), retired)).isInstanceOf(Broken.class);
    assertThat(ModelRules.retiredModelIsNotAdvised(any(), model("a/b").drawn()))
        .isInstanceOf(Kept.class);
  }

  @Test
  void modelTakesWhatTheTaskGives() {
    Asked photos = asked(new NeedDraft(Task.IMAGE_UNDERSTANDING, aThousand()), market().drawn());
    ModelSketch sees = model("a/b").takes(Fact.known(List.of("text", "image")));

    assertThat(ModelRules.modelTakesWhatTheTaskGives(photos, sees.drawn()))
        .isInstanceOf(Kept.class);
    assertThat(ModelRules.modelTakesWhatTheTaskGives(photos, model("a/b").drawn()))
        .isInstanceOf(Broken.class);
    assertThat(
            ModelRules.modelTakesWhatTheTaskGives(
                photos, model("a/b").takes(Fact.unknown()).drawn()))
        .isEqualTo(new Unconfirmed("input_modalities", "a/b"));
  }

  @Test
  void modelGivesWhatTheTaskAsks() {
    Model encoder =
        model("a/encoder").gives(Fact.known(List.of("embedding"))).able("embedding").drawn();
    Asked search = asked(new NeedDraft(Task.SITE_SEARCH, aThousand()), market().drawn());

    assertThat(ModelRules.modelGivesWhatTheTaskAsks(any(), encoder)).isInstanceOf(Broken.class);
    assertThat(ModelRules.modelGivesWhatTheTaskAsks(search, encoder)).isInstanceOf(Kept.class);
    assertThat(ModelRules.modelGivesWhatTheTaskAsks(search, model("a/chat").drawn()))
        .isInstanceOf(Broken.class);
    assertThat(
            ModelRules.modelGivesWhatTheTaskAsks(any(), model("a/b").gives(Fact.unknown()).drawn()))
        .isInstanceOf(Unconfirmed.class);
  }

  @Test
  void weightsAreOpenWhereAsked() {
    Asked openOnly =
        asked(
            shop().licenceRules(new Need.LicenceRules(Optional.of(true), Optional.empty())),
            market().drawn());

    assertThat(ModelRules.weightsAreOpenWhereAsked(openOnly, model("a/b").drawn()))
        .isInstanceOf(Kept.class);
    assertThat(
            ModelRules.weightsAreOpenWhereAsked(
                openOnly, model("a/b").open(Fact.known(false)).drawn()))
        .isInstanceOf(Broken.class);
    assertThat(
            ModelRules.weightsAreOpenWhereAsked(
                openOnly, model("a/b").open(Fact.unknown()).drawn()))
        .isEqualTo(new Unconfirmed("open_weights", "a/b"));
    assertThat(
            ModelRules.weightsAreOpenWhereAsked(any(), model("a/b").open(Fact.unknown()).drawn()))
        .isInstanceOf(Kept.class);
  }

  @Test
  void licenceAllowsCommercialUseWhereAsked() {
    Asked business =
        asked(
            shop().licenceRules(new Need.LicenceRules(Optional.empty(), Optional.of(true))),
            market().drawn());

    assertThat(rulingOn(business, Fact.known(CommercialUse.ALLOWED))).isInstanceOf(Kept.class);
    assertThat(rulingOn(business, Fact.known(CommercialUse.CONDITIONAL))).isInstanceOf(Kept.class);
    assertThat(rulingOn(business, Fact.known(CommercialUse.FORBIDDEN))).isInstanceOf(Broken.class);
    assertThat(rulingOn(business, Fact.unknown()))
        .isEqualTo(new Unconfirmed("commercial_use", "a/b"));
  }

  @Test
  void knownLanguagesHoldTheRequestsLanguages() {
    Asked chinese =
        asked(
            shop().languages(List.of(new LanguageShare("zh", .5), new LanguageShare("en", .5))),
            market().drawn());
    ModelSketch english = model("a/b").speaks(Fact.known(List.of("en")));

    assertThat(ModelRules.knownLanguagesHoldTheRequestsLanguages(chinese, model("a/b").drawn()))
        .isInstanceOf(Kept.class);
    assertThat(ModelRules.knownLanguagesHoldTheRequestsLanguages(chinese, english.drawn()))
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> assertThat(broken.facts()).containsEntry("lacks", List.of("zh")));
  }

  @Test
  void unknownLanguagesExcludeNobody() {
    Asked chinese = asked(shop().languages(List.of(new LanguageShare("zh", 1))), market().drawn());

    assertThat(
            ModelRules.knownLanguagesHoldTheRequestsLanguages(
                chinese, model("a/b").speaks(Fact.unknown()).drawn()))
        .isInstanceOf(Kept.class);
  }

  @Test
  void everyRuleHasItsOwnCodeAndSentence() {
    List<String> codes =
        Stream.concat(
                ModelRules.ALL.stream().map(Rule::code), OptionRules.ALL.stream().map(Rule::code))
            .toList();

    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    assertThat(ModelRules.ALL).allMatch(rule -> rule.sentence().endsWith("."));
    assertThat(OptionRules.ALL).allMatch(rule -> rule.sentence().endsWith("."));
  }

  private static Ruling rulingOn(Asked asked, Fact<CommercialUse> use) {
    return ModelRules.licenceAllowsCommercialUseWhereAsked(
        asked, model("a/b").commercial(use).drawn());
  }

  private static Asked any() {
    return asked(shop(), market().drawn());
  }

  private static Need.Volume aThousand() {
    return new Need.Volume(1000, Per.MONTH);
  }
}
