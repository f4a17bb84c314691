package rightsize.catalog.models;

import jakarta.ws.rs.QueryParam;
import rightsize.rest.parameters.KeptQuery;
import rightsize.rest.problems.Problem;

/** What the model list is asked for, whichever page of it: filters and order. */
public class ModelListQuery extends ModelFilter {

  @QueryParam("orderBy")
  public ModelOrder orderBy;

  @QueryParam("sortOrder")
  public ModelOrder.Direction sortOrder;

  /**
   * A query string of the list in the one form of all that ask the same.
   *
   * @throws Problem 400 for what the list would refuse
   */
  public static String normal(String text) {
    KeptQuery query = KeptQuery.of(text);
    ModelListQuery asked = query.into(new ModelListQuery());
    asked.sorting(Conditions.of(asked));
    return query.text();
  }

  Models.Sorting sorting(Conditions conditions) {
    return conditions.sorting(orderBy, sortOrder);
  }
}
