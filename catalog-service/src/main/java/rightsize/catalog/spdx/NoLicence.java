package rightsize.catalog.spdx;

/** A text is no licence expression; the message says why in one sentence. */
final class NoLicence extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoLicence(String why) {
    super(why);
  }
}
