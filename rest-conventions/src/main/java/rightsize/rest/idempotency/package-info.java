/** A write that is repeated with its key is answered again, not done again. */
package rightsize.rest.idempotency;
