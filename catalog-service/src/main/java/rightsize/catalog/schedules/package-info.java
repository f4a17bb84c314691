/** Feeds by the clock: what is fetched, how often, by which replica, and how it went. */
package rightsize.catalog.schedules;
