package rightsize.admin.models;

import java.util.List;

/**
 * A question to the list of models that somebody keeps.
 *
 * @param words what it asks, filter by filter and then its order, in the reader's language
 * @param address of the list that answers it
 */
public record Question(List<String> words, String address) {}
