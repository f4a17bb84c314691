package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rightsize.decision.cost.DevicePrice;
import rightsize.decision.energy.Draw;
import rightsize.decision.market.Accelerator.Purchase;
import rightsize.decision.market.Accelerator.Rent;
import rightsize.decision.memory.Device;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.Where;
import rightsize.decision.profiles.CostProfile;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/** The accelerators a question may use, each with what one costs a month; cheapest first. */
final class Machinery {

  /**
   * @param most how many may be used in all
   * @param price of one
   * @param rating what one draws at its rating
   * @param monthUsd what one costs a month at the least, when it stands idle
   */
  record Stock(Device device, int most, DevicePrice price, Draw rating, double monthUsd) {
    static Stock of(Device device, int most, DevicePrice price) {
      Draw rating = Draw.reading(device);
      double idle = price.standingUsd() + price.powerUsd(rating.idle());
      return new Stock(device, most, price, rating, idle);
    }

    boolean owned() {
      return price.owned();
    }
  }

  /** Machines are not rented by the hundred for the needs asked here. */
  private static final int MOST_RENTED = 64;

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
      boolean powered = device.watts() > 0;
      if (own > 0 && powered) {
        stock.add(Stock.of(device, own, DevicePrice.owned(asked.profile())));
      }
      // An unknown figure is NaN, and no price of nothing is known either.
      if (buys && powered && device.purchaseUsd() > 0) {
        stock.add(bought(device, asked.profile()));
      }
      boolean rents = asked.where() != Where.OWN && asked.where() != Where.HOSTED;
      if (rents && !asked.onPremises() && device.rentUsdHour() > 0) {
        stock.add(rented(device, asked.profile()));
      }
    }
    stock.sort(
        Comparator.comparingDouble(Stock::monthUsd)
            .thenComparing(s -> s.device().accelerator().id())
            .thenComparing(Stock::owned));
    return stock;
  }

  private static Stock bought(Device device, CostProfile profile) {
    String dated = dated(device.accelerator().purchase().map(Purchase::from));
    return Stock.of(device, MOST_RENTED, DevicePrice.bought(device.purchaseUsd(), dated, profile));
  }

  private static Stock rented(Device device, CostProfile profile) {
    String dated = dated(device.accelerator().rent().map(Rent::from));
    return Stock.of(device, MOST_RENTED, DevicePrice.rented(device.rentUsdHour(), dated, profile));
  }

  private static String dated(Fact<PartialDate> from) {
    return from.map(PartialDate::text).orElse("unknown");
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
