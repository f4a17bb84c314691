package rightsize.decision.speed;

import static rightsize.decision.market.ModelSketch.model;

import java.util.Optional;
import rightsize.decision.market.Accelerator;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.Model;
import rightsize.decision.market.Shapes;
import rightsize.decision.memory.Device;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.KvCache;
import rightsize.decision.memory.WeightParts;
import rightsize.decision.memory.Weights;
import rightsize.facts.Fact;

/** Copies of well-known models on a card of 1,000 GB/s, 165 TFLOPS and a link of 64 GB/s. */
final class Copies {
  private Copies() {}

  static Model llama() {
    return model("meta/llama-3.1-8b").params(8.03).shaped(Fact.known(Shapes.llama8b())).drawn();
  }

  static Model qwen235b() {
    return model("qwen/qwen3-235b")
        .params(235)
        .active(22)
        .shaped(Fact.known(Shapes.qwen235b()))
        .drawn();
  }

  static Device card() {
    return Device.of(MarketSketch.card("card", 24, 1000, null, null)).orElseThrow();
  }

  static Copy llama8b(Device device, int devices, Engine engine) {
    return new Copy(
        Shape.of(llama()).orElseThrow(),
        new Weights(16.06e9, 0, true),
        KvCache.of(Shapes.llama8b()).orElseThrow(),
        new Group(device, devices, engine, "BF16"));
  }

  static Copy qwen(int devices) {
    return new Copy(
        Shape.of(qwen235b()).orElseThrow(),
        new Weights(470e9, 0, true),
        KvCache.of(Shapes.qwen235b()).orElseThrow(),
        new Group(card(), devices, Engine.VLLM, "BF16"));
  }

  /** The same copy whose weights have these parts. */
  static Copy kept(Copy copy, WeightParts parts) {
    Weights all = copy.weights();
    return new Copy(
        copy.shape(),
        new Weights(all.bytes(), all.sdBytes(), all.published(), Optional.of(parts)),
        copy.cache(),
        copy.group());
  }

  /** The same card, of which these figures are stated. */
  static Accelerator card(
      Fact<String> kind, Fact<Double> bf16, Fact<Double> fp8, Fact<Double> fp4, Fact<Double> link) {
    Accelerator like = card().accelerator();
    return new Accelerator(
        like.id(),
        like.name(),
        like.vendor(),
        kind,
        like.memoryGib(),
        like.bandwidthGbS(),
        bf16,
        fp8,
        Fact.unknown(),
        fp4,
        like.watts(),
        link,
        like.releasedOn(),
        like.rent(),
        like.purchase());
  }
}
