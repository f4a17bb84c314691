/**
 * What every JSON door of Rightsize obeys. A convention enters when a second service needs it and
 * imports no domain package.
 *
 * <p>The packages {@code database}, {@code idempotency} and {@code audit} need a data source. A
 * module without one leaves them out:
 *
 * <pre>
 * quarkus.arc.exclude-types=rightsize.rest.database.*,rightsize.rest.idempotency.*,rightsize.rest.audit.*
 * </pre>
 *
 * <p>A service says three things in its {@code application.properties}: {@code rightsize.service}
 * (catalog, advisor, feedback), {@code quarkus.http.port} and {@code quarkus.management.port}. All
 * else has defaults in {@code META-INF/microprofile-config.properties}.
 */
package rightsize.rest;
