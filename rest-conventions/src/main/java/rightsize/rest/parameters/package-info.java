/** Query parameters are known, stand once and have their type, or the request is refused. */
package rightsize.rest.parameters;
