package rightsize.local.parts;

/** Somebody stops the suite while a part is still starting. */
final class StoppingException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
