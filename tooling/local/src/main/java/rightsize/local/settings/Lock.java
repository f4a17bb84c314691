package rightsize.local.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import rightsize.local.screen.Trouble;

/** Held by whoever runs the suite of this source tree. */
public final class Lock implements AutoCloseable {

  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws Trouble when another launcher holds it
   */
  public static Lock take(Folder folder) throws IOException {
    var channel = open(folder);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new Trouble(
          "This suite is running already.",
          "See ./rightsize status; Ctrl-C where it was started stops it.");
    }
    return new Lock(channel);
  }

  private static FileChannel open(Folder folder) throws IOException {
    return FileChannel.open(
        folder.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
