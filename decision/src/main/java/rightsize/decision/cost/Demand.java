package rightsize.decision.cost;

/**
 * Replicas' worth of work: so much for each request a month, so much whatever the requests.
 *
 * @param perRequest replicas per request a month
 * @param always replicas, such as for reading a whole corpus
 */
public record Demand(double perRequest, double always) {

  double at(double requests) {
    return requests * perRequest + always;
  }

  /** The same work where everything takes so many times as long. */
  Demand times(double longer) {
    return new Demand(perRequest * longer, always * longer);
  }
}
