package rightsize.endtoend.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.endtoend.Project;

/**
 * What a page of Markdown claims about the project: links, paths and class names. Paths and classes
 * are recognised by their backticks; {@code Models.find} claims a method, too.
 */
final class Claims {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z][a-z0-9]+[A-Za-z0-9]*)(?:\\.([a-z]\\w*))?(?:\\(.*\\))?");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.@{}-]+)*/?");

  private final Path page;
  private final String text;

  Claims(Path page) {
    this.page = page;
    // commands are tried elsewhere; a block of them is no claim about a place
    this.text = Project.text(page).replaceAll("(?ms)^```.*?^```$", "");
  }

  /** Links that lead to no file of the project. */
  List<String> deadLinks() {
    return found(LINK)
        .map(link -> link.group(1))
        .filter(link -> !link.matches("https?:.*"))
        .filter(link -> !Files.exists(page.resolveSibling(link)))
        .toList();
  }

  /** Paths in backticks whose first folder is one of ours and that are gone. */
  List<String> deadPaths() {
    return code()
        .filter(word -> word.contains("/") && PATH.matcher(word).matches())
        .filter(word -> Files.isDirectory(Project.file(word.split("/")[0])))
        .filter(word -> !Files.exists(Project.file(word)))
        .toList();
  }

  /** Class names in backticks that no source file of ours declares, or not with that method. */
  List<String> deadNames(Set<Path> sources) {
    return code()
        .filter(word -> TYPE.matcher(word).matches())
        .filter(word -> !lives(TYPE.matcher(word), sources))
        .toList();
  }

  private static boolean lives(Matcher word, Set<Path> sources) {
    word.matches();
    var declaring =
        sources.stream()
            .filter(source -> source.getFileName().toString().equals(word.group(1) + ".java"))
            .collect(Collectors.toSet());
    return word.group(2) == null
        ? !declaring.isEmpty()
        : declaring.stream()
            .anyMatch(source -> Project.text(source).contains(" " + word.group(2) + "("));
  }

  private Stream<String> code() {
    return found(CODE).map(code -> code.group(1));
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return pattern.matcher(text).results();
  }
}
