/** The twelve lines: an advice told in sentences, in English and Chinese. */
package rightsize.advisor.lines;
