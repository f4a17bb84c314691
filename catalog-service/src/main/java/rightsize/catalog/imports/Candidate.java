package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A row that an import would like to be taken.
 *
 * @param place in the import, from 0
 * @param row of the schema, with source and date
 * @param names what the feed calls the model of an offer
 * @param gone whether its source lists it no more
 */
record Candidate(int place, String kind, ObjectNode row, List<String> names, boolean gone) {}
