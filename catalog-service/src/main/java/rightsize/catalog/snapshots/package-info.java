/** The whole catalogue in one document, for those who decide on it. */
package rightsize.catalog.snapshots;
