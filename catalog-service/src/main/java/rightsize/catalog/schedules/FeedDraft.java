package rightsize.catalog.schedules;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import rightsize.rest.texts.Line;

/**
 * The settings of a feed, as an administrator writes them.
 *
 * @param id part of its address; may be left out where the address names it
 * @param source id of the source that its facts quote
 * @param format what is published there: models.dev, litellm, openrouter, ...
 * @param url https, on a host that is fetched from
 * @param everyMinutes a quarter of an hour to thirty days
 * @param autoApply false unless said
 * @param refusedShare 0.05 unless said: past it a curator must look
 * @param vanishedShare 0.2 unless said: past it a curator must look
 * @param priceFactor 5 unless said: past it a curator must look
 * @param enabled false unless said
 */
public record FeedDraft(
    @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?",
            message = "small letters, digits and hyphens are expected, 60 at most")
        String id,
    @NotNull @Line @Size(max = 200) String source,
    @NotNull @Line @Size(max = 60) String format,
    @NotNull @Line @Size(max = 2000) String url,
    @NotNull @Min(15) @Max(43_200) Integer everyMinutes,
    Boolean autoApply,
    @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) BigDecimal refusedShare,
    @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) BigDecimal vanishedShare,
    @DecimalMin(value = "1", inclusive = false)
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 6)
        BigDecimal priceFactor,
    Boolean enabled) {

  public FeedDraft {
    autoApply = autoApply != null && autoApply;
    refusedShare = refusedShare == null ? new BigDecimal("0.05") : refusedShare;
    vanishedShare = vanishedShare == null ? new BigDecimal("0.2") : vanishedShare;
    priceFactor = priceFactor == null ? new BigDecimal("5") : priceFactor;
    enabled = enabled != null && enabled;
  }

  /** The settings as they are, for the audit. */
  static FeedDraft of(ScheduledFeed feed) {
    return new FeedDraft(
        feed.id,
        feed.source,
        feed.format,
        feed.url,
        feed.everyMinutes,
        feed.autoApply,
        feed.refusedShare,
        feed.vanishedShare,
        feed.priceFactor,
        feed.enabled);
  }

  void applyTo(ScheduledFeed feed) {
    feed.source = source;
    feed.format = format;
    feed.url = url;
    feed.everyMinutes = everyMinutes;
    feed.autoApply = autoApply;
    feed.refusedShare = refusedShare;
    feed.vanishedShare = vanishedShare;
    feed.priceFactor = priceFactor;
    feed.enabled = enabled;
  }
}
