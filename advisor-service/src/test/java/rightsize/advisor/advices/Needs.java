package rightsize.advisor.advices;

/** Needs as askers send them. */
final class Needs {

  /** The sample need (a) without its languages: the contract's catalogue speaks English only. */
  static String customerService() {
    return """
        {"title":"Customer service","task":"customer_service",
        "volume":{"requests":300000,"per":"month"},"tokens":{"input":600,"output":200},
        "budget":{"amount":1500,"currency":"USD"},"latency":{"ttft_ms":2000}}""";
  }

  /** With one more member, or another value for one. */
  static String with(String member, String json) {
    return "{\"task\":\"customer_service\",\"volume\":{\"requests\":300000,\"per\":\"month\"},\""
        + member
        + "\":"
        + json
        + "}";
  }

  private Needs() {}
}
