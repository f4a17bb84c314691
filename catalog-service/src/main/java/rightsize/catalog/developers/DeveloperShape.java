package rightsize.catalog.developers;

import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;

import java.util.List;
import rightsize.catalog.rows.Shape;

/** What the catalogue may know of those who make models. */
public final class DeveloperShape {

  public static final Shape SHAPE =
      new Shape(
          "developers",
          List.of(slug("id").must()),
          List.of(text("name", 200).must(), text("country", 2, "[A-Z]{2}")),
          List.of());

  private DeveloperShape() {}
}
