package rightsize.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Checks that a rule has something to be about. */
final class Canaries {
  private Canaries() {}

  static Consumer<JavaClasses> packageIsInhabited(String name) {
    return classes ->
        require(
            classes.stream().anyMatch(type -> isIn(type, name)),
            "The package " + name + " is gone or empty: rename it in the architecture test, too.");
  }

  static Consumer<JavaClasses> roomsAreExactly(String root, List<String> rooms) {
    return classes -> {
      var found =
          classes.stream()
              .map(JavaClass::getPackageName)
              .filter(name -> name.startsWith(root + "."))
              .map(name -> name.substring(root.length() + 1).split("\\.")[0])
              .collect(Collectors.toCollection(TreeSet::new));
      require(
          found.equals(new TreeSet<>(rooms)),
          "The rooms of " + root + " are " + found + ", the architecture test names " + rooms);
    };
  }

  static Consumer<JavaClasses> hasEntities() {
    return classes -> require(any(classes, Rules.ENTITY::test), "No entity was found.");
  }

  static Consumer<JavaClasses> hasDoors() {
    return classes -> require(any(classes, Rules.DOOR::test), "No resource or page was found.");
  }

  private static boolean any(JavaClasses classes, Predicate<JavaClass> predicate) {
    return StreamSupport.stream(classes.spliterator(), false).anyMatch(predicate);
  }

  private static boolean isIn(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
