package rightsize.admin.offers;

import java.util.List;
import java.util.Optional;
import rightsize.admin.words.DatedLine;
import rightsize.admin.words.FactLine;

/** One offer with its facts, its provider's rules on data, and every price it ever had. */
record OfferView(
    String id,
    String title,
    String model,
    String providerId,
    String providerName,
    List<FactLine> facts,
    List<FactLine> provider,
    List<DatedLine> prices,
    Optional<PriceChart> chart) {}
