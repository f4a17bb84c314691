package rightsize.catalog.imports;

/** Hears how far a long work is, and may end it. */
interface Progress {

  /** For work that somebody waits for at its door. */
  Progress UNSEEN = rows -> {};

  /**
   * @param rows whose outcome is known by now
   * @throws Cancelled when nobody wants the rest
   */
  void reached(int rows);

  /** Somebody has decided against it meanwhile. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
