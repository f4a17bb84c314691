/** Entity tags: nobody overwrites what they have not read, and nothing is sent twice. */
package rightsize.rest.preconditions;
