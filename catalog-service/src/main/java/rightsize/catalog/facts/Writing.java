package rightsize.catalog.facts;

import java.sql.Connection;
import java.time.LocalDate;

/**
 * One transaction that takes the catalogue from one version to the next.
 *
 * @param connection inside the transaction
 * @param version the version this transaction makes
 * @param byHand true when a curator writes: such facts outlive every import
 * @param today the day, in UTC, whose prices are in force
 */
public record Writing(Connection connection, long version, boolean byHand, LocalDate today) {}
