// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ipv4ll.tck.harness.record.RecordProblem;

/**
 * A capture file: pcap of micro- or nanoseconds, or pcapng, in either byte order, also compressed
 * by gzip. It may be read several times.
 */
public final class CaptureStream {

  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1F8B;

  private final Path file;
  private final Links links = new Links();
  private final BitSet copied = new BitSet();

  public CaptureStream(Path file) {
    this.file = file;
  }

  public Links links() {
    return links;
  }

  /** Numbers of the frames that were there twice when the file was read last. */
  public BitSet copied() {
    return copied;
  }

  /**
   * Reads all of it.
   *
   * @throws RecordProblem naming the file, the place and the mend, if it is no capture or damaged
   */
  public CaptureFacts read(FrameSink sink) {
    var frames = new Frames(links, copied, sink);
    try (var in = open()) {
      read(new Octets(in), frames);
    } catch (IOException e) {
      throw new RecordProblem(file + ": cannot be read: " + e);
    }
    return frames.facts();
  }

  private InputStream open() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RecordProblem(file + ": no such file; name a capture (pcap or pcapng)");
    }
    var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(2);
    boolean zipped = (in.read() << 8 | in.read()) == GZIP;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
  }

  private void read(Octets octets, Frames frames) throws IOException {
    try {
      packets(octets, frames);
    } catch (EOFException e) {
      throw damaged(octets, frames, "it is cut short");
    } catch (ZipException e) {
      throw damaged(octets, frames, "its compression is damaged");
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged(octets, frames, "a block is shorter than its contents");
    } catch (RecordProblem e) {
      throw damaged(octets, frames, String.valueOf(e.getMessage()));
    }
    frames.end();
  }

  private void packets(Octets octets, Frames frames) throws IOException {
    var magic = octets.next(Integer.BYTES);
    int first = magic.hasRemaining() ? magic.getInt() : 0;
    if (first == PcapngPackets.SECTION) {
      PcapngPackets.read(octets, frames);
    } else if (PcapPackets.begins(first)) {
      PcapPackets.read(octets, first, frames);
    } else {
      throw new NoCapture();
    }
  }

  private RecordProblem damaged(Octets octets, Frames frames, String what) {
    int whole = frames.count();
    var mend =
        whole == 0
            ? "take the capture anew"
            : "to judge what is whole, write it anew: editcap -r %s whole.pcapng 1-%d"
                .formatted(file, whole);
    return new RecordProblem(
        "%s: damaged after frame %d, at octet %d: %s; %s"
            .formatted(file, whole, octets.position(), what, mend));
  }

  private final class NoCapture extends IOException {
    private static final long serialVersionUID = 1;

    NoCapture() {
      super("it is neither pcap nor pcapng; save it in one of them");
    }

    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }
}
