/** Fetching documents from addresses that somebody gave us, without being led astray. */
package rightsize.catalog.fetching;
