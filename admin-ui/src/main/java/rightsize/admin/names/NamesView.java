package rightsize.admin.names;

import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * The queue of names.
 *
 * @param kind models or providers
 * @param q part of a name that is looked for, or empty
 * @param imports those whose rows wait for names and can be compared again
 * @param done what was decided just now
 * @param added id of the provider that was taken in just now, or empty
 * @param form a decision that was not taken, under {@code decision} why
 */
record NamesView(
    String kind,
    String q,
    List<Tab> tabs,
    List<Waiting> imports,
    List<Row> rows,
    String next,
    List<Decided> decided,
    Optional<Decided> done,
    String added,
    Form form,
    Optional<String> silent) {

  public boolean providers() {
    return kind.equals("providers");
  }

  record Tab(String text, String address, boolean current) {}

  /** An import with rows whose names nobody knows. */
  record Waiting(String id, String source, String day, String rows) {}

  /**
   * One name.
   *
   * @param provider where a model is called so, or empty
   * @param rows how many wait for it, in words
   * @param from the names of the sources that call it so
   * @param source id of the source that is quoted when it is taken in
   * @param quoted the name of that source
   * @param on as of which that source says so
   * @param page the address where everything can be said about it
   * @param newId the id it would have as a provider, or empty when none can be made of it
   */
  record Row(
      String kind,
      String provider,
      String name,
      String rows,
      String from,
      String source,
      String quoted,
      String on,
      String at,
      String importId,
      String page,
      String newId,
      List<Suggestion> suggestions) {

    /** What a ticked box sends; neither id nor date holds the mark between them. */
    public String pick() {
      return source + "|" + on + "|" + name;
    }

    public boolean canBeNew() {
      return kind.equals("providers") && !newId.isEmpty();
    }
  }

  /**
   * @param likeness percent
   */
  record Suggestion(String id, String name, String likeness) {}

  /**
   * What a name means.
   *
   * @param entry id of what is meant, or empty when it is of no interest
   * @param link the page of that entry, or empty
   */
  record Decided(
      String id,
      String kind,
      String provider,
      String name,
      String entry,
      String link,
      String by,
      String at) {}
}
