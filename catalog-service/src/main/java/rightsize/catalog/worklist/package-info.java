/** What curators should look at, and how they say that something is still true. */
package rightsize.catalog.worklist;
