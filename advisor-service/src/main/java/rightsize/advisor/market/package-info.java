/**
 * Window to the neighbours: one immutable market in memory, kept fresh by ETag and kept on disk.
 */
package rightsize.advisor.market;
