package rightsize.decision.advices;

/** How well the evidence carries a quality estimate; D is too thin to advise on. */
public enum Grade {
  A,
  B,
  C,
  D
}
