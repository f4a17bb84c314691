/**
 * What the catalogue knows in the shapes that others read: models.dev, LiteLLM. Only what its
 * sources' licences let us pass on.
 */
package rightsize.catalog.exports;
