/** How rows come in by the file: read, checked, and written in one transaction or not at all. */
package rightsize.catalog.imports;
