package rightsize.advisor.profiles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rightsize.rest.database.TeamRows;

/** Every cost profile that a team ever had. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TeamProfiles implements PanacheRepositoryBase<TeamProfile, UUID> {

  private final TeamRows rows;

  TeamProfiles(TeamRows rows) {
    this.rows = rows;
  }

  /** The one in force; empty while the usual one is. */
  Optional<TeamProfile> newest(String team) {
    rows.of(team);
    return find("teamId", Sort.descending("number"), team).page(0, 1).firstResultOptional();
  }

  /** The same, and nobody else gives this team another one before the transaction ends. */
  Optional<TeamProfile> newestToChange(String team) {
    getEntityManager()
        .createNativeQuery(
            "SELECT pg_advisory_xact_lock(hashtextextended('cost_profiles ' || :team, 0))::text")
        .setParameter("team", team)
        .getSingleResult();
    return newest(team);
  }

  /**
   * Newest first.
   *
   * @param before the number of the last one of the page before
   */
  List<TeamProfile> list(String team, Optional<Integer> before, int most) {
    rows.of(team);
    return find(
            "teamId = ?1 and number < ?2",
            Sort.descending("number"),
            team,
            before.orElse(Integer.MAX_VALUE))
        .page(0, most)
        .list();
  }

  /** The ones in force of all teams that have any. */
  @SuppressWarnings("unchecked") // a native query cannot name its type
  List<TeamProfile> newestOfEvery() {
    rows.ofEveryTeam();
    return getEntityManager()
        .createNativeQuery(
            "SELECT DISTINCT ON (team_id) * FROM cost_profiles ORDER BY team_id, number DESC",
            TeamProfile.class)
        .getResultList();
  }
}
