package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A shape that others read. */
interface Mould {

  /** The word for it in the address and at the imports' door. */
  String format();

  /** Whether an offer can be said in it at all. */
  boolean takes(Entry entry);

  /**
   * @param entries in the order of provider and name there
   */
  ObjectNode of(List<Entry> entries);
}
