package rightsize.catalog.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import rightsize.catalog.feeds.Shapes;
import rightsize.catalog.models.Retirement;
import rightsize.catalog.rows.Shape;

/** Says in the OpenAPI document what the shapes say: one list of fields, also for the reader. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CatalogueDocument implements OASFilter {

  private static final String ROOT = "/api/v1/";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (Shape shape : Shapes.ALL) {
      String path = ROOT + shape.kind();
      component(document, shape.kind() + "-row", RowSchemas.ofRow(shape));
      component(document, shape.kind() + "-entry", RowSchemas.ofEntry(shape));
      document
          .getPaths()
          .getPathItems()
          .forEach(
              (each, item) -> {
                if (each.equals(path) || isEntry(each, path)) {
                  takes(item, shape.kind() + "-row");
                  shows(item, shape.kind(), each.equals(path));
                }
              });
      for (Shape.Part part : shape.parts()) {
        component(document, part.name() + "-row", RowSchemas.ofPart(part));
        takes(document.getPaths().getPathItem(path + "/{id}/" + part.name()), part.name() + "-row");
      }
    }
    component(document, "retirement", RowSchemas.ofRow(Retirement.SHAPE));
    takes(document.getPaths().getPathItem(ROOT + "models/{developer}/{name}/retire"), "retirement");
  }

  private static boolean isEntry(String each, String path) {
    return each.equals(path + "/{id}") || each.equals(path + "/{developer}/{name}");
  }

  private static void component(OpenAPI document, String name, Schema schema) {
    document.getComponents().addSchema(name, schema);
  }

  private static void takes(PathItem item, String component) {
    for (Operation operation : item.getOperations().values()) {
      if (operation.getRequestBody() != null) {
        operation.getRequestBody().content(content(ref(component))).required(true);
      }
    }
  }

  private static void shows(PathItem item, String kind, boolean list) {
    Operation get = item.getGET();
    Schema entry = ref(kind + "-entry");
    if (get != null) {
      Schema page =
          typed(Schema.SchemaType.OBJECT)
              .addProperty("items", typed(Schema.SchemaType.ARRAY).items(entry))
              .addProperty("nextPageToken", typed(Schema.SchemaType.STRING))
              .addProperty("size", typed(Schema.SchemaType.INTEGER));
      get.getResponses().getAPIResponse("200").content(content(list ? page : entry));
    }
  }

  private static Schema typed(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static Schema ref(String component) {
    return OASFactory.createSchema().ref("#/components/schemas/" + component);
  }

  private static Content content(Schema schema) {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
  }
}
