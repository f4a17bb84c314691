package rightsize.catalog;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Tests that change the catalogue get a database of their own. */
public final class CuratorsAtWork implements QuarkusTestProfile {}
