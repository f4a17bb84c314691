/** What others call our models and providers. */
package rightsize.catalog.names;
