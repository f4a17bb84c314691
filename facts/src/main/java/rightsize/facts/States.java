package rightsize.facts;

/** The two states without a value need one instance each. */
final class States {
  static final Fact<Object> NOT_APPLICABLE = new Fact.NotApplicable<>();
  static final Fact<Object> UNKNOWN = new Fact.Unknown<>();

  private States() {}
}
