package rightsize.bench.services;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Requests side by side, a few seconds at a time. What is compared takes turns, so that a noisy
 * machine is noisy for all of it; of the rounds the middle one counts.
 */
final class Load {

  private static final int AT_A_TIME = 8;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final HttpClient client;
  private final Map<String, Asked> asked = new LinkedHashMap<>();

  Load(HttpClient client) {
    this.client = client;
  }

  /** What is asked, made anew for each number, and the status that is expected. */
  private record Asked(LongFunction<HttpRequest> request, int status, List<Double> rates) {}

  Load of(String name, int status, LongFunction<HttpRequest> request) {
    asked.put(name, new Asked(request, status, new ArrayList<>()));
    return this;
  }

  Load of(String name, int status, HttpRequest request) {
    return of(name, status, any -> request);
  }

  /**
   * Requests per second, by name.
   *
   * @throws IOException when an answer is not the expected one
   */
  Map<String, Double> run() throws Exception {
    for (Asked each : asked.values()) {
      round(each);
    }
    for (int i = 0; i < ROUNDS; i++) {
      for (Asked each : asked.values()) {
        each.rates.add(round(each));
      }
    }
    Map<String, Double> middle = new LinkedHashMap<>();
    asked.forEach(
        (name, each) -> {
          Collections.sort(each.rates);
          middle.put(name, each.rates.get(ROUNDS / 2));
        });
    return middle;
  }

  private double round(Asked what) throws Exception {
    AtomicLong number = new AtomicLong();
    long begin = System.nanoTime();
    long end = begin + ROUND.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> done = new ArrayList<>();
      for (int i = 0; i < AT_A_TIME; i++) {
        done.add(threads.submit(askUntil(end, what, number)));
      }
      long answers = 0;
      for (Future<Long> each : done) {
        answers += each.get();
      }
      return answers / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private Callable<Long> askUntil(long end, Asked what, AtomicLong number) {
    return () -> {
      long answers = 0;
      while (System.nanoTime() < end) {
        HttpRequest request = what.request.apply(number.incrementAndGet());
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != what.status) {
          throw new IOException(request.uri() + " answered " + status);
        }
        answers++;
      }
      return answers;
    };
  }
}
