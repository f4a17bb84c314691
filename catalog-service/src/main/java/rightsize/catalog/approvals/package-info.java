/** Which models the organisation lets be used, for what, and who decided so. */
package rightsize.catalog.approvals;
