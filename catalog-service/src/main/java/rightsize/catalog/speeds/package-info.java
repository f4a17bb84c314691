/** Measured speeds: how fast a build answered on an accelerator, as somebody saw it. */
package rightsize.catalog.speeds;
