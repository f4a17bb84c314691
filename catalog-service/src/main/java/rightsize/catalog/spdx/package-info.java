/**
 * Licences as SPDX writes them (SPDX 3.0, annex "SPDX licence expressions"): read, put into the
 * list's own spelling, and weighed. The list is a file of ours, so nothing here asks a network.
 */
package rightsize.catalog.spdx;
