/** Who changed what, to be read and to be verified. */
package rightsize.catalog.audit;
