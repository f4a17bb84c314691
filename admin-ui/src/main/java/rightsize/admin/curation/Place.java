package rightsize.admin.curation;

/**
 * Where a form stands.
 *
 * @param title its headline
 * @param action where it is sent
 * @param back the page of the entry it is about
 * @param backName what that page shows
 */
public record Place(String title, String action, String back, String backName) {}
