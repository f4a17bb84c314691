/** What the doors of all nouns of the catalogue have in common. */
package rightsize.catalog.rest;
