package rightsize.catalog.filters;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be asked of fields, under the names the language has for it; nothing else of its
 * standard library is declared, so that the checker refuses it. A whole number and one with
 * decimals go together everywhere.
 */
final class Functions {

  /** Comparisons, and their signs in SQL. */
  static final Map<String, String> COMPARISONS =
      Map.of("_==_", "=", "_!=_", "<>", "_<_", "<", "_<=_", "<=", "_>_", ">", "_>=_", ">=");

  static final Map<String, String> ARITHMETIC = Map.of("_+_", "+", "_-_", "-", "_*_", "*");

  private static final CelType TEXT = SimpleType.STRING;
  private static final CelType BOOL = SimpleType.BOOL;
  private static final CelType LIST = ListType.create(TEXT);
  private static final CelType ANY = TypeParamType.create("A");
  private static final List<CelType> NUMBERS = List.of(SimpleType.DOUBLE, SimpleType.INT);

  private final List<CelFunctionDecl> declared = new ArrayList<>();

  private Functions() {}

  static List<CelFunctionDecl> all() {
    Functions functions = new Functions();
    COMPARISONS.keySet().forEach(functions::comparison);
    ARITHMETIC.keySet().forEach(name -> functions.declare(name, SimpleType.DOUBLE, numbers()));
    functions.declare("_&&_", BOOL, Stream.of(List.of(BOOL, BOOL)));
    functions.declare("_||_", BOOL, Stream.of(List.of(BOOL, BOOL)));
    functions.declare("!_", BOOL, Stream.of(List.of(BOOL)));
    functions.declare("_?_:_", ANY, Stream.of(List.of(BOOL, ANY, ANY)));
    functions.declare(
        "@in",
        BOOL,
        Stream.concat(
            Stream.of(List.of(TEXT, LIST)),
            numbers().map(pair -> List.of(pair.get(0), ListType.create(pair.get(1))))));
    functions.declare("known", BOOL, Stream.of(List.of(ANY)));
    functions.declared.add(
        CelFunctionDecl.newFunctionDeclaration(
            "size",
            CelOverloadDecl.newGlobalOverload("size_of", SimpleType.INT, LIST),
            CelOverloadDecl.newMemberOverload("size_in", SimpleType.INT, LIST)));
    for (String name : List.of("startsWith", "endsWith", "contains")) {
      functions.declared.add(
          CelFunctionDecl.newFunctionDeclaration(
              name, CelOverloadDecl.newMemberOverload(name, BOOL, TEXT, TEXT)));
    }
    return List.copyOf(functions.declared);
  }

  private void comparison(String name) {
    List<CelType> day = List.of(FilterField.DAY, FilterField.DAY);
    Stream<List<CelType>> others =
        Stream.of(
            List.of(TEXT, TEXT),
            day,
            List.of(FilterField.DAY, TEXT),
            List.of(TEXT, FilterField.DAY));
    Stream<List<CelType>> flags =
        name.equals("_==_") || name.equals("_!=_")
            ? Stream.of(List.of(BOOL, BOOL))
            : Stream.empty();
    declare(name, BOOL, Stream.of(numbers(), others, flags).flatMap(each -> each));
  }

  private static Stream<List<CelType>> numbers() {
    return NUMBERS.stream().flatMap(a -> NUMBERS.stream().map(b -> List.of(a, b)));
  }

  private void declare(String name, CelType result, Stream<List<CelType>> parameters) {
    List<CelOverloadDecl> overloads = new ArrayList<>();
    parameters.forEach(
        each ->
            overloads.add(
                CelOverloadDecl.newGlobalOverload(name + overloads.size(), result, each)));
    declared.add(CelFunctionDecl.newFunctionDeclaration(name, overloads));
  }
}
