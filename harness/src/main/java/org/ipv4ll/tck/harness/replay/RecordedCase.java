package org.ipv4ll.tck.harness.replay;

import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.pcapng.Capture;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;

/** A case as its capture tells it. */
public record RecordedCase(Proceedings proceedings, List<CapturedPacket> packets) {

  public RecordedCase {
    packets = List.copyOf(packets);
  }

  /**
   * Reads a capture.
   *
   * @throws ReplayProblem naming the file if it is damaged, or no capture of this kit
   */
  public static RecordedCase read(Path file) {
    try {
      var capture = PcapngReader.read(file);
      return new RecordedCase(proceedings(file, capture), capture.packets());
    } catch (ReportException e) {
      throw new ReplayProblem(e.getMessage(), e);
    }
  }

  private static Proceedings proceedings(Path file, Capture capture) {
    try {
      return Proceedings.in(capture.comments())
          .orElseThrow(
              () ->
                  new ReplayProblem(
                      "no capture that this version can judge again: it does not say what the"
                          + " tester did"));
    } catch (ReplayProblem e) {
      throw new ReplayProblem(file + ": " + e.getMessage(), e);
    }
  }

  /** What was seen on a link, in the order of the capture. */
  List<CapturedPacket> frames(int link) {
    return packets.stream().filter(packet -> packet.link() == link).toList();
  }
}
