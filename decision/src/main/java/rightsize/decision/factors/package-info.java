/**
 * What every model would score on every test, from the few scores there are: hierarchical Bayesian
 * factors with a correction for kinship (DECISION.md 4.1). Models and tests are indexes here; what
 * they are called is the business of {@code quality}.
 */
@NullMarked
package rightsize.decision.factors;

import org.jspecify.annotations.NullMarked;
