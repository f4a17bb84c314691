/**
 * A filter in words of the Common Expression Language, read and checked against a noun's fields, as
 * SQL. Nothing of it is evaluated here.
 */
package rightsize.catalog.filters;
