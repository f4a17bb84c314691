/** How facts and partial dates look in JSON. */
package rightsize.rest.facts;
