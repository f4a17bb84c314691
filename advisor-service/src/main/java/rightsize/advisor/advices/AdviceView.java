package rightsize.advisor.advices;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rightsize.advisor.lines.Line;
import rightsize.decision.advices.Advice;

/**
 * How the OpenAPI document describes what these doors answer: an advice of the core and its lines.
 * The answer itself is spliced from bytes in {@link AdviceJson}.
 *
 * @param lines the twelve sentences in the language of Accept-Language; number 0 is the step before
 *     any model; a line whose numbers are missing is left out
 */
@Schema(name = "AdviceView", allOf = Advice.class)
record AdviceView(List<Line> lines) {}
