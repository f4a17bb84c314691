/** The OpenAPI documents of the services, corrected to what really goes over the wire. */
package rightsize.rest.documents;
