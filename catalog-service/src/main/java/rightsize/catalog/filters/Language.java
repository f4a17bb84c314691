package rightsize.catalog.filters;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Common Expression Language (<a href="https://cel.dev">cel.dev</a>) with the fields of one
 * noun as its variables, and with what a database can answer as its functions. Building one takes a
 * while; one serves all requests.
 */
public final class Language {

  /** In characters; below it a stack cannot overflow before the parser counts. */
  static final int LONGEST = 2_000;

  private static final int NESTED = 40;
  private static final int PARTS = 500;

  private final CelCompiler compiler;
  private final Map<String, FilterField> fields = new LinkedHashMap<>();

  public Language(List<FilterField> fields) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardEnvironmentEnabled(false)
            .addFunctionDeclarations(Functions.all())
            .setResultType(SimpleType.BOOL)
            .setOptions(
                CelOptions.current()
                    .maxExpressionCodePointSize(LONGEST)
                    .maxParseRecursionDepth(NESTED)
                    .maxParseExpressionNodeCount(PARTS)
                    .maxParseErrorRecoveryLimit(1)
                    .build());
    for (FilterField field : fields) {
      this.fields.put(field.name(), field);
      builder.addVar(field.name(), field.type());
    }
    compiler = builder.build();
  }

  /**
   * What an expression asks; nothing where there is none.
   *
   * @throws rightsize.rest.problems.Problem 400 with the first fault and where it is
   */
  public Optional<Condition> read(String expression) {
    if (expression == null || expression.isBlank()) {
      return Optional.empty();
    }
    if (expression.length() > LONGEST) {
      throw Complaint.of("at most " + LONGEST + " characters");
    }
    return Optional.of(new Translation(checked(expression), fields).condition());
  }

  private CelAbstractSyntaxTree checked(String expression) {
    CelValidationResult result = compiler.compile(expression);
    if (!result.getErrors().isEmpty()) {
      throw Complaint.of(result.getErrors().getFirst());
    }
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw Complaint.of("it cannot be read");
    }
  }
}
