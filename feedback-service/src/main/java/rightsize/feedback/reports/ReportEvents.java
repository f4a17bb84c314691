package rightsize.feedback.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The steps of all reports. */
@ApplicationScoped
public class ReportEvents implements PanacheRepositoryBase<ReportEvent, Long> {

  public List<ReportEvent> of(Report report) {
    return list("reportId = ?1 order by seq", report.id());
  }
}
