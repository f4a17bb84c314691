package rightsize.catalog.schedules;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Takes whatever comes, and remembers it. */
@Alternative
@Singleton
public class TakenDocuments implements FeedRun {

  final List<String> taken = new CopyOnWriteArrayList<>();
  volatile Supplier<String> answer = () -> "taken";

  @Override
  public String run(FeedSource feed, byte[] document) {
    taken.add(feed.id() + " " + feed.format() + " " + new String(document));
    return answer.get();
  }
}
