// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import com.sun.jna.LastErrorException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.support.SupportException;

/** A pipe with a name in the file system, at which another process waits to be told to go on. */
public final class NamedPipe implements AutoCloseable {

  private static final int EVERYBODY = 0666;

  private final RandomAccessFile pipe;

  private NamedPipe(RandomAccessFile pipe) {
    this.pipe = pipe;
  }

  /** Makes one, which no file of that name may be in the way of. */
  public static NamedPipe at(Path path) {
    try {
      Libc.INSTANCE.mkfifo(path.toString(), EVERYBODY);
      // Open for both, so that neither side waits for the other to open it.
      return new NamedPipe(new RandomAccessFile(path.toFile(), "rw"));
    } catch (LastErrorException | IOException e) {
      throw new SupportException("cannot make the pipe " + path + ": " + e.getMessage(), e);
    }
  }

  /** Whoever reads a line goes on, now or as soon as it comes to read. */
  public void release() {
    try {
      pipe.write('\n');
    } catch (IOException e) {
      throw new SupportException("cannot write to a pipe: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      pipe.close();
    } catch (IOException e) {
      // Nobody waits any more.
      return;
    }
  }
}
