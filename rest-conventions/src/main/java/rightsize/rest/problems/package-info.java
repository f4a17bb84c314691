/**
 * Problems as RFC 9457 has them, with a JSON pointer to the field. Mappers here have priority 500;
 * a module with answers of its own, such as HTML pages, registers mappers below that.
 */
package rightsize.rest.problems;
