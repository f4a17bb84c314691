/** Licences that SPDX does not list, and what a model's licence permits. */
package rightsize.catalog.licences;
