package rightsize.catalog.imports;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rightsize.catalog.feeds.Feed;

/** The formats of feeds that can be read. */
@Singleton
class Formats {

  private final List<Feed> feeds;

  Formats(@All List<Feed> feeds) {
    this.feeds = feeds;
  }

  Optional<Feed> of(String word) {
    return feeds.stream().filter(one -> one.format().equals(word)).findFirst();
  }

  List<String> words() {
    return feeds.stream().map(Feed::format).sorted().toList();
  }
}
