/**
 * What experience reports add up to: trust, capped influence and the gate below which they do not
 * move advice. Formulas in the Javadoc of each class; the simulation behind the constants showed
 * that naive averages are worse than no feedback once one report in ten is dishonest.
 */
package rightsize.decision.standings;
