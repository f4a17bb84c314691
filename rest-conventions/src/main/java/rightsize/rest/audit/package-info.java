/** Who changed what, in a chain of hashes that shows every later touch. */
package rightsize.rest.audit;
