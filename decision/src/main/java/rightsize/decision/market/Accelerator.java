package rightsize.decision.market;

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
    memoryGib = said(memoryGib);
    bandwidthGbS = said(bandwidthGbS);
    bf16Tflops = said(bf16Tflops);
    fp8Tflops = said(fp8Tflops);
    int8Tops = said(int8Tops);
    fp4Tflops = said(fp4Tflops);
    watts = said(watts);
    linkGbS = said(linkGbS);
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
