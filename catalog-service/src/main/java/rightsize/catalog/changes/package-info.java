/** Versions of the catalogue and what changed in them. */
package rightsize.catalog.changes;
