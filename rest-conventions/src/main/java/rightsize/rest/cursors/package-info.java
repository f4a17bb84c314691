/** Lists in pages: a page continues after the last row seen, never at a counted offset. */
package rightsize.rest.cursors;
