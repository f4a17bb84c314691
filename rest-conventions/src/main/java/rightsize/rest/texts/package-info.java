/** What a text from people may hold. */
package rightsize.rest.texts;
