package rightsize.catalog.schedules;

/** What is done with a fetched document. As long as no bean does it, no feed is fetched. */
public interface FeedRun {

  /**
   * Called outside of any transaction, by one replica at a time, for at most the time of a lease
   * ({@link Leases#TIME}); after that, another replica may begin.
   *
   * @param document as it came, unpacked, at most 32 MiB; nothing of it has been looked at
   * @return one sentence for people: what came of it
   * @throws RunRefused when the document cannot be taken; it is fetched again later
   */
  String run(FeedSource feed, byte[] document);
}
