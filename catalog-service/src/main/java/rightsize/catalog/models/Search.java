package rightsize.catalog.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rightsize.catalog.names.Spelling;

/**
 * What somebody types to find a model, as SQL over {@code models m}: every word must be there, in a
 * name of the model, of its developer, or in one that curators have resolved to it, however it is
 * dressed. Typing mistakes are forgiven only where nothing is spelt as it was asked.
 *
 * @param condition with named parameters, never with values in it
 * @param values what they stand for
 * @param rank a numeric, higher is better
 * @param rankValues what its parameters stand for
 */
record Search(
    String condition, Map<String, Object> values, String rank, Map<String, Object> rankValues) {

  /** A misspelt word still finds its model when it is this like a word of it. */
  private static final String LIKENESS = "0.5";

  /** Shorter words are sizes and versions: 8b is no mistake for 9b. */
  private static final int MISTAKABLE = 4;

  private static final String WORD =
      """
      (m.folded LIKE %1$s
        OR m.developer IN (SELECT d.id FROM developers d WHERE folded(d.name) LIKE %1$s)
        OR m.id IN (SELECT a.entry FROM aliases a
                     WHERE a.kind = 'models' AND folded(a.name) LIKE %1$s))
      """;
  private static final String LIKE_WORD =
      """
      (word_similarity(%1$s, m.folded) >= %2$s
        OR m.folded LIKE ANY (string_to_array(%3$s, ' '))
        OR m.developer IN (SELECT d.id FROM developers d
                            WHERE word_similarity(%1$s, folded(d.name)) >= %2$s))
      """;

  /** The whole name before one that holds it; then the weight of the words; then the likeness. */
  private static final String RANK =
      """
      round(((m.squeezed LIKE :rank_name)::int * 2
        + ts_rank(m.words, to_tsquery('simple', :rank_words))
        + similarity(:rank_text, folded(coalesce(m.name, m.id))))::numeric, 6)
      """;

  static Search of(String q) {
    List<String> words = Spelling.words(q);
    if (words.isEmpty()) {
      return new Search("false", Map.of(), "0", Map.of());
    }
    Map<String, Object> values = new LinkedHashMap<>();
    String spelt = spelt(q, words, values);
    String mistaken =
        "NOT EXISTS (SELECT FROM models m WHERE " + spelt + ") AND " + mistaken(words, values);
    return new Search(
        spelt + " OR " + mistaken,
        values,
        RANK,
        Map.of(
            "rank_name", "%\"" + String.join("", words) + "\"%",
            "rank_words", words.stream().map(w -> w + ":*").collect(Collectors.joining(" | ")),
            "rank_text", String.join(" ", words)));
  }

  /** As asked, without its gaps, or without what a cloud puts around a name. */
  private static String spelt(String q, List<String> words, Map<String, Object> values) {
    List<String> ways = new ArrayList<>();
    ways.add(allOf(words, "q", values));
    if (words.size() > 1 || q.strip().length() >= MISTAKABLE) {
      values.put("q_squeezed", "%" + String.join("", words) + "%");
      ways.add("m.squeezed LIKE :q_squeezed");
    }
    List<String> bare = Spelling.words(Spelling.bare(q));
    if (!q.strip().contains(" ")
        && !bare.isEmpty()
        && !Set.copyOf(bare).equals(Set.copyOf(words))) {
      ways.add(allOf(bare, "q_bare", values));
    }
    return "(" + String.join(" OR ", ways) + ")";
  }

  private static String allOf(List<String> words, String name, Map<String, Object> values) {
    List<String> each = new ArrayList<>();
    for (String word : words) {
      String parameter = name + "_" + each.size();
      values.put(parameter, "%" + word + "%");
      each.add(WORD.formatted(":" + parameter));
    }
    return "(" + String.join(" AND ", each) + ")";
  }

  private static String mistaken(List<String> words, Map<String, Object> values) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() < MISTAKABLE) {
        each.add(WORD.formatted(":q_" + i));
      } else {
        values.put("q_like_" + i, words.get(i));
        values.put("q_swap_" + i, swapped(words.get(i)));
        each.add(LIKE_WORD.formatted(":q_like_" + i, LIKENESS, ":q_swap_" + i));
      }
    }
    return "(" + String.join(" AND ", each) + ")";
  }

  /** Patterns of a word with two neighbours changed about, of which trigrams see little. */
  private static String swapped(String word) {
    StringBuilder patterns = new StringBuilder();
    for (int i = 1; i < word.length(); i++) {
      if (Character.isSurrogate(word.charAt(i)) || Character.isSurrogate(word.charAt(i - 1))) {
        continue; // half a character is no text
      }
      patterns
          .append(patterns.isEmpty() ? "%" : " %")
          .append(word, 0, i - 1)
          .append(word.charAt(i))
          .append(word.charAt(i - 1))
          .append(word, i + 1, word.length())
          .append('%');
    }
    return patterns.toString();
  }
}
