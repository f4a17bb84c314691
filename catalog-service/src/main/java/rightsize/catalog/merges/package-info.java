/** Two entries for one model become one, and two again where that was a mistake. */
package rightsize.catalog.merges;
