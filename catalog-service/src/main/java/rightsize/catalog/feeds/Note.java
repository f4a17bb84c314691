package rightsize.catalog.feeds;

import java.util.Locale;

/**
 * Why something a feed states was left out or altered on purpose; the entry is taken without it.
 */
public enum Note {
  /**
   * Input and output are zero: a free tier, a subscription or nobody knowing. No price is taken.
   */
  PRICE_ZERO,
  /** One amount is zero beside a real price, as output is of embedding models: left unknown. */
  AMOUNT_ZERO,
  /** An amount is -1, the word of some feeds for "it varies": left unknown. */
  PRICE_SENTINEL,
  /** Only amounts that are billed beside others, such as cache reads: no price is taken. */
  PRICE_INCOMPLETE,
  /** A price of long requests of a kind or without a bound that could be kept: left out. */
  PRICE_TIERS,
  /** The price depends on the hour: the dearest is taken. */
  PRICE_BY_HOUR,
  /** More than ten significant digits or twelve decimals, as binary fractions leave: rounded. */
  PRICE_ROUNDED,
  /** A price for something the catalogue keeps no price of, or under an unknown key: left out. */
  PRICE_KEY_UNKNOWN,
  /** A context of zero tokens: left unknown. */
  CONTEXT_ZERO,
  /** An output limit of zero tokens: left unknown. */
  OUTPUT_ZERO;

  /** The word for it in staged rows and on pages: price_zero. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
