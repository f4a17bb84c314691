package rightsize.advisor.advices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rightsize.advisor.market.MarketNow;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Option;
import rightsize.decision.needs.Need;
import rightsize.rest.database.TeamRows;

/** The advices that teams keep, and the markets these rest on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Advices implements PanacheRepositoryBase<SavedAdvice, UUID> {

  private final TeamRows rows;
  private final AdviceJson json;

  Advices(TeamRows rows, AdviceJson json) {
    this.rows = rows;
    this.json = json;
  }

  /**
   * @param need as it was asked, before any preset filled it
   */
  SavedAdvice save(Need need, Advice advice, MarketNow market, String team, String author) {
    rows.of(team);
    keep(market);
    SavedAdvice saved = new SavedAdvice();
    saved.id = newId();
    saved.teamId = team;
    saved.author = author;
    saved.title = need.title().orElse(null);
    saved.task = need.task().toString();
    saved.verdict = advice.verdict().kind().toString();
    saved.advised = advice.advised().map(Option::model).orElse(null);
    saved.need = json.write(need);
    saved.answer = json.write(advice.saved(saved.id.toString()));
    saved.marketHash = market.hash();
    saved.engineVersion = advice.engineVersion();
    saved.createdAt = advice.createdAt();
    persistAndFlush(saved);
    return saved;
  }

  Optional<SavedAdvice> find(UUID id, Set<String> teams) {
    rows.of(teams);
    return find("id = ?1 and teamId in ?2", id, teams).firstResultOptional();
  }

  /** Newest first: ids are in the order of their making. */
  List<SavedAdvice> list(Set<String> teams, Optional<UUID> after, int most) {
    rows.of(teams);
    Sort newestFirst = Sort.descending("id");
    return after
        .map(id -> find("teamId in ?1 and id < ?2", newestFirst, teams, id))
        .orElseGet(() -> find("teamId in ?1", newestFirst, teams))
        .page(0, most)
        .list();
  }

  private UUID newId() {
    return (UUID)
        getEntityManager().createNativeQuery("SELECT uuidv7()", UUID.class).getSingleResult();
  }

  /** Locked when it is there, so that nobody forgets it before the advice rests on it. */
  private void keep(MarketNow market) {
    boolean kept =
        !getEntityManager()
            .createNativeQuery("SELECT 1 FROM markets WHERE hash = ?1 FOR KEY SHARE")
            .setParameter(1, market.hash())
            .getResultList()
            .isEmpty();
    if (!kept) {
      getEntityManager()
          .createNativeQuery(
              "INSERT INTO markets (hash, catalogue_version, bytes, kept_at)"
                  + " VALUES (?1, ?2, ?3, now()) ON CONFLICT DO NOTHING")
          .setParameter(1, market.hash())
          .setParameter(2, market.market().version())
          .setParameter(3, market.kept().get())
          .executeUpdate();
    }
  }
}
