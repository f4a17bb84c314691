/** Who asks, in which roles and for which team. */
package rightsize.rest.identity;
