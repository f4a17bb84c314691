package rightsize.decision.market;

import static rightsize.decision.market.Said.between;
import static rightsize.decision.market.Said.said;

import java.util.List;
import java.util.Optional;
import rightsize.facts.Fact;
import rightsize.facts.PartialDate;

/**
 * One released model. Parameters are in billions (1e9), limits in tokens of its own tokenizer.
 *
 * @param id developer/name, lower case
 * @param licence an SPDX id, a LicenseRef or {@code proprietary}
 * @param inputModalities text, image, audio, video
 * @param outputModalities text, embedding, score, image, audio
 * @param capabilities tool_call, reasoning, structured_output, reranking, embedding
 * @param languages ISO 639-1 codes
 * @param sizeClass stated only where the parameters are undisclosed; see {@link #sizeClassOrStated}
 */
public record Model(
    String id,
    String name,
    String developer,
    Fact<String> family,
    Fact<PartialDate> releasedOn,
    Fact<Double> totalParamsB,
    Fact<Double> activeParamsB,
    Fact<Boolean> openWeights,
    Fact<String> licence,
    Fact<CommercialUse> commercialUse,
    Fact<Long> contextTokens,
    Fact<Long> outputTokens,
    Fact<List<String>> inputModalities,
    Fact<List<String>> outputModalities,
    Fact<List<String>> capabilities,
    Fact<List<String>> languages,
    Fact<Architecture> architecture,
    Fact<SizeClass> sizeClass,
    Fact<Boolean> sizeClassInferred,
    Fact<String> sizeClassBasis,
    Fact<Status> status,
    Fact<PartialDate> retiresOn,
    Fact<String> successor,
    Fact<PartialDate> knowledgeCutoff) {

  public Model {
    family = said(family);
    releasedOn = said(releasedOn);
    totalParamsB = between(1e-9, 1e5, totalParamsB);
    activeParamsB = between(1e-9, 1e5, activeParamsB);
    openWeights = said(openWeights);
    licence = said(licence);
    commercialUse = said(commercialUse);
    contextTokens = between(0, 1e12, contextTokens);
    outputTokens = between(0, 1e12, outputTokens);
    inputModalities = said(inputModalities);
    outputModalities = said(outputModalities);
    capabilities = said(capabilities);
    languages = said(languages);
    architecture = said(architecture);
    sizeClass = said(sizeClass);
    sizeClassInferred = said(sizeClassInferred);
    sizeClassBasis = said(sizeClassBasis);
    status = said(status);
    retiresOn = said(retiresOn);
    successor = said(successor);
    knowledgeCutoff = said(knowledgeCutoff);
  }

  /** The size class from the parameters, or the stated one where they are undisclosed. */
  public Optional<SizeClass> sizeClassOrStated() {
    return totalParamsB.asOptional().map(SizeClass::of).or(sizeClass::asOptional);
  }
}
