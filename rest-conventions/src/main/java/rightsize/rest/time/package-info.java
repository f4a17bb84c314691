/** The clock, injected so that tests can hold it. */
package rightsize.rest.time;
