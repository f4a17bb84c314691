package rightsize.admin.accelerators;

import java.util.List;
import rightsize.admin.words.DatedLine;
import rightsize.admin.words.FactLine;

/** One accelerator with every rent and purchase price it ever had. */
record AcceleratorView(
    String id,
    String name,
    List<FactLine> facts,
    List<DatedLine> rents,
    List<DatedLine> purchases) {}
