/**
 * The ledger: what sources said is only ever added, the values shown are derived from it in the
 * same transaction, and what that changed is written down.
 */
package rightsize.catalog.facts;
