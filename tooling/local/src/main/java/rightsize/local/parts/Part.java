package rightsize.local.parts;

import java.util.function.Consumer;

/** Something the suite consists of. */
public interface Part {

  /** As shown in front of its line. */
  String name();

  /**
   * Starts it and returns when it is ready to serve.
   *
   * @param progress takes what the line shall say meanwhile
   */
  void start(Consumer<String> progress) throws Exception;

  /** Stops it if it runs; its data stay. */
  void stop() throws Exception;
}
