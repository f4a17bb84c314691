package rightsize.decision.market;

import static rightsize.decision.market.Said.between;
import static rightsize.decision.market.Said.said;

import java.math.BigDecimal;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * A GPU, CPU or Apple chip one can rent or own. Memory in GiB (2^30 B), bandwidth in GB/s (1e9
 * B/s), compute dense (without sparsity), power in watts.
 *
 * @param kind gpu, apple or cpu
 */
public record Accelerator(
    String id,
    String name,
    Fact<String> vendor,
    Fact<String> kind,
    Fact<Double> memoryGib,
    Fact<Double> bandwidthGbS,
    Fact<Double> bf16Tflops,
    Fact<Double> fp8Tflops,
    Fact<Double> int8Tops,
    Fact<Double> fp4Tflops,
    Fact<Double> watts,
    Fact<Double> linkGbS,
    Fact<PartialDate> releasedOn,
    Fact<Rent> rent,
    Fact<Purchase> purchase) {

  public Accelerator {
    vendor = said(vendor);
    kind = said(kind);
    memoryGib = between(.1, 1e5, memoryGib);
    bandwidthGbS = between(.1, 1e6, bandwidthGbS);
    bf16Tflops = between(1e-3, 1e6, bf16Tflops);
    fp8Tflops = between(1e-3, 1e6, fp8Tflops);
    int8Tops = between(1e-3, 1e6, int8Tops);
    fp4Tflops = between(1e-3, 1e6, fp4Tflops);
    watts = between(.1, 1e5, watts);
    linkGbS = between(1e-3, 1e6, linkGbS);
    releasedOn = said(releasedOn);
    rent = said(rent);
    purchase = said(purchase);
  }

  /** USD per hour and device. */
  public record Rent(
      BigDecimal usdHour,
      PartialDate from,
      Fact<String> basis,
      Fact<String> offeredBy,
      Fact<String> tier) {
    public Rent {
      basis = said(basis);
      offeredBy = said(offeredBy);
      tier = said(tier);
    }
  }

  /** USD per device. */
  public record Purchase(BigDecimal usd, PartialDate from, Fact<String> basis) {
    public Purchase {
      basis = said(basis);
    }
  }
}
