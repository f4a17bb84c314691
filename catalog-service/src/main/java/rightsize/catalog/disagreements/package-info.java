/**
 * Facts on which sources differ: the values side by side, and the rule that picked the one shown.
 */
package rightsize.catalog.disagreements;
