package rightsize.decision.choice;

import rightsize.decision.chance.Normal;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.MachineBill;

/** The smallest budget that covers a bill with probability 0.8. */
final class Affordable {
  private Affordable() {}

  static double from(Bill bill) {
    return switch (bill) {
      case HostedBill hosted -> hosted.usd() * StrictMath.exp(Normal.Z80 * hosted.sdLog());
      case MachineBill machines -> machines.usd();
    };
  }
}
