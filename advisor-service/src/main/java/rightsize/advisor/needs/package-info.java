/** What askers state, checked, and the presets they are offered. */
package rightsize.advisor.needs;
