/**
 * What others publish, read into rows of our schema: one class for each format. Nothing here asks
 * the database or the network; what cannot be taken comes out with its reason.
 */
package rightsize.catalog.feeds;
