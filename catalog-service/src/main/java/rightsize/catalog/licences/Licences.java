package rightsize.catalog.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import rightsize.catalog.facts.NamedEntries;

/** Licences that SPDX does not list. Their ids differ by more than case. */
@ApplicationScoped
public class Licences implements NamedEntries<Licence> {

  List<Licence> named(Collection<String> ids) {
    return list("lower(id) in ?1", ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList());
  }
}
