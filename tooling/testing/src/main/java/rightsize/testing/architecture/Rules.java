package rightsize.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of the house, each as one rule. */
final class Rules {
  private static final String ENTITY_ANNOTATION = "jakarta.persistence.Entity";
  private static final List<String> SAYING_NOTHING =
      List.of(
          "Impl",
          "Manager",
          "Helper",
          "Helpers",
          "Util",
          "Utils",
          "Processor",
          "Handler",
          "Dto",
          "DTO",
          "Common",
          "Base");
  private static final Set<String> NOT_NOUNS_OF_OURS =
      Set.of("util", "utils", "common", "dto", "mapper", "service", "impl", "helper");
  private static final Set<String> GUARDS =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated",
          "io.quarkus.security.PermissionsAllowed");

  static final DescribedPredicate<JavaClass> ENTITY =
      describe("entities", type -> type.isAnnotatedWith(ENTITY_ANNOTATION));

  static final DescribedPredicate<JavaClass> DOOR =
      describe(
          "doors",
          type ->
              type.isAnnotatedWith("jakarta.ws.rs.Path")
                  && !type.isMetaAnnotatedWith(
                      "org.eclipse.microprofile.rest.client.inject.RegisterRestClient"));

  /** What a record of the API is called: shown, taken in, or asked. */
  private static final DescribedPredicate<JavaClass> VIEW =
      describe(
          "views", type -> outermost(type).getSimpleName().matches(".+(View|Draft|Request|Page)"));

  private static final DescribedPredicate<JavaClass> MAY_SPEAK_HTTP =
      describe("doors, clients, filters and the rest rooms", Rules::maySpeakHttp);

  private Rules() {}

  static ArchRule telling(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(haveATellingName())
        .because("a name that fits every class says nothing about this one");
  }

  static ArchRule nounPackages(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(liveInANounPackage(root))
        .because("a feature has one plural noun, and that names its package");
  }

  static ArchRule onlyDoorsSpeakHttp(String root) {
    return noClasses()
        .that(resideInAPackage(root + "..").and(not(MAY_SPEAK_HTTP)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .because("HTTP comes in at the door, values go down, a value comes back")
        .allowEmptyShould(true);
  }

  static ArchRule noRawMarkup(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.quarkus.qute.RawString")
        .because("what people wrote is always escaped");
  }

  static ArchRule noCycles(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("arrows between rooms point one way");
  }

  static ArchRule entitiesIgnoreViews(String root) {
    return noClasses()
        .that(resideInAPackage(root + "..").and(ENTITY))
        .should()
        .dependOnClassesThat(VIEW)
        .because("API types are records that know the entity, never the other way round");
  }

  static ArchRule doorsAreGuarded() {
    return methods()
        .that()
        .areDeclaredInClassesThat(DOOR)
        .and(describe("answer HTTP", Rules::answersHttp))
        .should(beGuarded())
        .because("doors are closed by default and path policies can be walked around");
  }

  private static boolean maySpeakHttp(JavaClass type) {
    JavaClass house = outermost(type);
    return house.getSimpleName().matches(".*(Resource|Page|Client|Filter|Query|Mapper|Headers)")
        || Stream.of(house.getPackageName().split("\\.")).anyMatch("rest"::equals)
        || house.isAssignableTo("jakarta.ws.rs.container.ContainerRequestFilter")
        || house.isAssignableTo("jakarta.ws.rs.container.ContainerResponseFilter")
        || house.isAssignableTo("jakarta.ws.rs.client.ClientRequestFilter")
        || house.isAssignableTo("jakarta.ws.rs.ext.ExceptionMapper")
        || house.isAssignableTo("jakarta.ws.rs.ext.ParamConverterProvider");
  }

  private static boolean answersHttp(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(each -> each.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Rules::outermost).orElse(type);
  }

  private static ArchCondition<JavaClass> haveATellingName() {
    return new ArchCondition<>("have a telling name") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String name = type.getSimpleName();
        boolean hollow =
            name.startsWith("Abstract")
                || SAYING_NOTHING.stream().anyMatch(suffix -> name.endsWith(suffix));
        events.add(new SimpleConditionEvent(type, !hollow, type.getName()));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInANounPackage(String root) {
    return new ArchCondition<>("live in a package named after a noun") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean hollow =
            Stream.of(type.getPackageName().substring(root.length()).split("\\."))
                .anyMatch(NOT_NOUNS_OF_OURS::contains);
        events.add(new SimpleConditionEvent(type, !hollow, type.getName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> beGuarded() {
    return new ArchCondition<>("carry a security annotation of their own or of their class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean guarded =
            GUARDS.stream()
                .anyMatch(
                    guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
        events.add(
            new SimpleConditionEvent(
                method, guarded, method.getFullName() + " does not say who may enter"));
      }
    };
  }
}
