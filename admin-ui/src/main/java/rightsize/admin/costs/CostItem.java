package rightsize.admin.costs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a cost profile says, in the order in which people read it. */
enum CostItem {
  HOSTED_DISCOUNT(Group.DISCOUNTS, Kind.PERCENT),
  RENT_DISCOUNT(Group.DISCOUNTS, Kind.PERCENT),
  PROVIDER_DISCOUNTS(Group.DISCOUNTS, Kind.DISCOUNTS),
  POWER_USD_KWH(Group.POWER, Kind.NUMBER),
  PUE(Group.POWER, Kind.NUMBER),
  GRID(Group.POWER, Kind.COUNTRY),
  STAFF_USD_YEAR(Group.PEOPLE, Kind.UNSURE_NUMBER),
  STAFF_SHARE(Group.PEOPLE, Kind.PERCENT),
  SERVER_SHARE(Group.PURCHASE, Kind.UNSURE_PERCENT),
  MONTHS_TO_PAY_BACK(Group.PURCHASE, Kind.WHOLE),
  INTEREST_PER_YEAR(Group.PURCHASE, Kind.PERCENT),
  RESALE_SHARE(Group.PURCHASE, Kind.PERCENT),
  LEAST_REPLICAS(Group.RUNNING, Kind.WHOLE),
  RETRY_SHARE(Group.RUNNING, Kind.PERCENT),
  RATES(Group.CURRENCIES, Kind.RATES);

  enum Group {
    DISCOUNTS,
    POWER,
    PEOPLE,
    PURCHASE,
    RUNNING,
    CURRENCIES;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it is typed; what is unsure may be left empty. */
  enum Kind {
    PERCENT,
    UNSURE_PERCENT,
    NUMBER,
    UNSURE_NUMBER,
    WHOLE,
    COUNTRY,
    DISCOUNTS,
    RATES
  }

  private final Group group;
  private final Kind kind;

  CostItem(Group group, Kind kind) {
    this.group = group;
    this.kind = kind;
  }

  /** The member's name on the wire, and the field's in the form. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Kind kind() {
    return kind;
  }

  /** A share on the wire, and hundred times that for people. */
  boolean isShare() {
    return kind == Kind.PERCENT || kind == Kind.UNSURE_PERCENT;
  }

  /** A line for each of several named things. */
  boolean hasNames() {
    return kind == Kind.DISCOUNTS || kind == Kind.RATES;
  }

  /** What may be left empty: one does not have to know it. */
  boolean isOptional() {
    return kind != Kind.PERCENT && kind != Kind.NUMBER && kind != Kind.WHOLE;
  }

  /** The one that a pointer leads into. */
  static Optional<CostItem> at(String pointer) {
    return Arrays.stream(values())
        .filter(item -> (pointer + "/").startsWith("/" + item.code() + "/"))
        .findFirst();
  }

  static List<CostItem> of(Group group) {
    return Arrays.stream(values()).filter(item -> item.group == group).toList();
  }
}
