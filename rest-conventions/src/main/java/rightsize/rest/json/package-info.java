/** One way to read and write JSON: snake_case out, strict in. */
package rightsize.rest.json;
