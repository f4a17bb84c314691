package rightsize.rest.documents;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the scanner cannot know: enums go over the wire in lower case, every refusal is a problem,
 * and a text rule written in Java's regular expressions is no rule for others.
 */
// Last, so that a service's own filter has added its shapes: they are all sorted here.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class WireDocument implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final List<String> EXTENSION_SCHEMAS =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(schema.getEnumeration().stream().map(WireDocument::word).toList());
    }
    if (schema.getPattern() != null && schema.getPattern().startsWith("(?U)")) {
      schema.setPattern(null);
    }
    return schema;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    return "Idempotency-Key".equals(parameter.getName())
        ? parameter.description("1 to 255 printable characters, new for every new request")
        : parameter;
  }

  @Override
  public Operation filterOperation(Operation operation) {
    for (String status : List.of("400", "401", "403")) {
      APIResponse refusal = operation.getResponses().getAPIResponse(status);
      if (refusal != null) {
        refusal.setContent(problem());
      }
    }
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse().description("Refused or failed").content(problem()));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      return;
    }
    EXTENSION_SCHEMAS.forEach(document.getComponents()::removeSchema);
    document.getComponents().addSchema(PROBLEM, problemSchema());
    document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
  }

  private static Object word(Object constant) {
    String text = String.valueOf(constant);
    return text.length() == 1 ? text : text.toLowerCase(Locale.ROOT);
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }

  private static Schema problemSchema() {
    Schema error =
        object(
            Map.of("pointer", text("JSON pointer into the body"), "detail", text("what is wrong")));
    return object(
            Map.of(
                "type", text("names the kind of problem; stable"),
                "title", text("the same for every problem of the type"),
                "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                "detail", text("what happened here"),
                "instance", text("the path asked"),
                "pointer", text("JSON pointer to the first wrong field of the body"),
                "parameter", text("the wrong query parameter or header"),
                "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error)))
        .description("A problem as RFC 9457 has it");
  }

  private static Schema object(Map<String, Schema> members) {
    Schema object = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    members.keySet().stream().sorted().forEach(name -> object.addProperty(name, members.get(name)));
    return object;
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
