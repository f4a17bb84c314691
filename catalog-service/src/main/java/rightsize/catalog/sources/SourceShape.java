package rightsize.catalog.sources;

import static rightsize.catalog.rows.Field.day;
import static rightsize.catalog.rows.Field.slug;
import static rightsize.catalog.rows.Field.text;
import static rightsize.catalog.rows.Field.web;
import static rightsize.catalog.spdx.Written.licence;

import java.util.List;
import rightsize.catalog.rows.Shape;

/** What the catalogue knows of those it quotes. */
public final class SourceShape {

  public static final Shape SHAPE =
      new Shape(
          "sources",
          List.of(
              slug("id").must(),
              text("name", 200).must(),
              web("url"),
              licence("licence"),
              text("holder", 500),
              day("retrieved_on"),
              text("note", 2000)),
          List.of(),
          List.of(),
          // a file may repeat on every row who compiled it; a source needs none to be quoted
          List.of(slug("source"), day("on")));

  private SourceShape() {}
}
