/** The doors for advice: read the market, decide, record where asked to, answer. */
package rightsize.advisor.advices;
