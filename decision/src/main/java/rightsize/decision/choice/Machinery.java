package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.memory.Device;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Where;

/** The accelerators a question may use, each with what one costs a month; cheapest first. */
final class Machinery {

  /**
   * @param most how many may be used in all
   * @param monthUsd of one
   * @param boughtUsd the part of it that pays back a purchase
   */
  record Stock(Device device, boolean owned, int most, double monthUsd, double boughtUsd) {}

  /** Machines are not rented by the hundred for the needs asked here. */
  private static final int MOST_RENTED = 64;

  private static final double USUAL_USE = .5;

  private Machinery() {}

  static List<Stock> of(Asked asked, List<Device> devices) {
    Optional<Need.Hardware> hardware = asked.need().hardware();
    List<Need.Owned> named = hardware.map(Need.Hardware::accelerators).orElse(List.of());
    var counts =
        named.stream().collect(Collectors.toMap(Need.Owned::id, Need.Owned::count, Integer::sum));
    boolean buys =
        named.isEmpty()
            && (asked.where() == Where.OWN
                || asked.where() == Where.SELF_HOSTED
                || asked.onPremises());
    List<Stock> stock = new ArrayList<>();
    for (Device device : devices) {
      if (!allowed(device, hardware)) {
        continue;
      }
      int own = counts.getOrDefault(device.accelerator().id(), 0);
      double power = MachineBill.powerUsd(device.watts(), USUAL_USE);
      if (own > 0 && !Double.isNaN(power)) {
        stock.add(new Stock(device, true, own, power, 0));
      }
      if (buys && !Double.isNaN(power) && !Double.isNaN(device.purchaseUsd())) {
        double paid = device.purchaseUsd() / MachineBill.MONTHS_TO_PAY_BACK;
        stock.add(new Stock(device, true, MOST_RENTED, power + paid, paid));
      }
      boolean rents = asked.where() != Where.OWN && asked.where() != Where.HOSTED;
      if (rents && !asked.onPremises() && !Double.isNaN(device.rentUsdHour())) {
        stock.add(
            new Stock(
                device, false, MOST_RENTED, device.rentUsdHour() * MachineBill.HOURS_PER_MONTH, 0));
      }
    }
    stock.sort(
        Comparator.comparingDouble(Stock::monthUsd)
            .thenComparing(s -> s.device().accelerator().id())
            .thenComparing(Stock::owned));
    return stock;
  }

  private static boolean allowed(Device device, Optional<Need.Hardware> hardware) {
    if (device.isCpu() && !hardware.flatMap(Need.Hardware::cpuAllowed).orElse(false)) {
      return false;
    }
    return hardware
        .flatMap(Need.Hardware::maxMemoryGib)
        .map(most -> device.memoryGib() <= most)
        .orElse(true);
  }
}
