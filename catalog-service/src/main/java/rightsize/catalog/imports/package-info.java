/**
 * Imports: a document is staged, compared by trying it out, looked at, and then applied as one
 * version of the catalogue or not at all; an applied one can be taken back.
 */
package rightsize.catalog.imports;
