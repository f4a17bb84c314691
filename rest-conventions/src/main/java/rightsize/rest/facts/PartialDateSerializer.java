package rightsize.rest.facts;

import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import rightsize.facts.PartialDate;

final class PartialDateSerializer extends ToStringSerializer {

  private static final long serialVersionUID = 1L;

  PartialDateSerializer() {
    super(PartialDate.class);
  }
}
