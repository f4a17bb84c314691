/**
 * What a row may say: its fields, their kinds and limits. One list for each noun serves the import,
 * the doors of curators and the published schema.
 */
package rightsize.catalog.rows;
