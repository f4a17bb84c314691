package rightsize.decision.market;

import java.util.List;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * A model as a test needs it: a current, open, English text model, changed where the test cares.
 */
public final class ModelSketch {
  final String id;
  String family;
  PartialDate releasedOn = PartialDate.of("2026-01-15");
  Fact<Double> params = Fact.known(8.0);
  Fact<Double> active = Fact.unknown();
  Fact<Boolean> open = Fact.known(true);
  Fact<CommercialUse> commercial = Fact.known(CommercialUse.ALLOWED);
  Fact<Long> context = Fact.known(131_072L);
  Fact<List<String>> takes = Fact.known(List.of("text"));
  Fact<List<String>> gives = Fact.known(List.of("text"));
  Fact<List<String>> capabilities = Fact.known(List.of());
  Fact<List<String>> languages = Fact.known(List.of("en", "zh"));
  Fact<Architecture> architecture = Fact.known(Shapes.llama8b());
  Fact<Status> status = Fact.known(Status.CURRENT);
  Fact<PartialDate> retiresOn = Fact.unknown();
  Fact<PartialDate> cutoff = Fact.unknown();

  private ModelSketch(String id) {
    this.id = id;
    this.family = id;
  }

  public static ModelSketch model(String id) {
    return new ModelSketch(id);
  }

  public ModelSketch params(double billions) {
    params = Fact.known(billions);
    return this;
  }

  public ModelSketch undisclosed() {
    params = Fact.unknown();
    architecture = Fact.unknown();
    open = Fact.known(false);
    return this;
  }

  public ModelSketch active(double billions) {
    active = Fact.known(billions);
    return this;
  }

  public ModelSketch family(String name) {
    family = name;
    return this;
  }

  public ModelSketch released(String date) {
    releasedOn = PartialDate.of(date);
    return this;
  }

  public ModelSketch open(Fact<Boolean> fact) {
    open = fact;
    return this;
  }

  public ModelSketch commercial(Fact<CommercialUse> fact) {
    commercial = fact;
    return this;
  }

  public ModelSketch context(Fact<Long> tokens) {
    context = tokens;
    return this;
  }

  public ModelSketch takes(Fact<List<String>> modalities) {
    takes = modalities;
    return this;
  }

  public ModelSketch gives(Fact<List<String>> modalities) {
    gives = modalities;
    return this;
  }

  public ModelSketch able(String... what) {
    capabilities = Fact.known(List.of(what));
    return this;
  }

  public ModelSketch speaks(Fact<List<String>> codes) {
    languages = codes;
    return this;
  }

  public ModelSketch shaped(Fact<Architecture> shape) {
    architecture = shape;
    return this;
  }

  public ModelSketch status(Status value) {
    status = Fact.known(value);
    return this;
  }

  public ModelSketch retires(String date) {
    retiresOn = Fact.known(PartialDate.of(date));
    return this;
  }

  public ModelSketch knows(String until) {
    cutoff = Fact.known(PartialDate.of(until));
    return this;
  }

  public Model drawn() {
    return new Model(
        id,
        id.substring(id.indexOf('/') + 1),
        id.substring(0, id.indexOf('/')),
        Fact.known(family),
        Fact.known(releasedOn),
        params,
        active,
        open,
        Fact.known("Apache-2.0"),
        commercial,
        context,
        Fact.unknown(),
        takes,
        gives,
        capabilities,
        languages,
        architecture,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        status,
        retiresOn,
        Fact.unknown(),
        cutoff);
  }
}
