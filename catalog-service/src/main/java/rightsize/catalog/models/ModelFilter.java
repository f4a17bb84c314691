package rightsize.catalog.models;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The filters of the model list. Where a filter may stand several times, any of its values will do;
 * of modalities, capabilities and languages a model must have all. Bounds are included, but for the
 * days of release. Prices are those of one offer that can be had. What is unknown of a model fits
 * no filter.
 *
 * <p>{@code filter} says in one expression what the others cannot: see {@link ModelFields}.
 */
public class ModelFilter {

  /** The catalogue as it was known on that day; today's without it. */
  @QueryParam("as_of")
  public LocalDate asOf;

  @QueryParam("q")
  public String q;

  /**
   * An expression of the Common Expression Language over the catalogue's fields, at most 2,000
   * characters: {@code open_weights && (total_params_b < 20 || "reasoning" in capabilities)}. What
   * compares something unknown is unknown, whether asked for or against; the model is found only
   * where the whole is true.
   */
  @QueryParam("filter")
  public String filter;

  @QueryParam("developer")
  public List<String> developer;

  @QueryParam("family")
  public List<String> family;

  @QueryParam("size_class")
  public List<String> sizeClass;

  @QueryParam("status")
  public List<String> status;

  @QueryParam("licence")
  public List<String> licence;

  @QueryParam("commercial_use")
  public List<String> commercialUse;

  @QueryParam("provider")
  public List<String> provider;

  @QueryParam("modality")
  public List<String> modality;

  @QueryParam("output_modality")
  public List<String> outputModality;

  @QueryParam("capability")
  public List<String> capability;

  @QueryParam("language")
  public List<String> language;

  @QueryParam("open_weights")
  public Boolean openWeights;

  @QueryParam("min_context")
  public Long minContext;

  @QueryParam("max_context")
  public Long maxContext;

  @QueryParam("min_params_b")
  public BigDecimal minParams;

  @QueryParam("max_params_b")
  public BigDecimal maxParams;

  @QueryParam("min_input_price")
  public BigDecimal minInputPrice;

  @QueryParam("max_input_price")
  public BigDecimal maxInputPrice;

  @QueryParam("min_output_price")
  public BigDecimal minOutputPrice;

  @QueryParam("max_output_price")
  public BigDecimal maxOutputPrice;

  @QueryParam("released_after")
  public LocalDate releasedAfter;

  @QueryParam("released_before")
  public LocalDate releasedBefore;
}
