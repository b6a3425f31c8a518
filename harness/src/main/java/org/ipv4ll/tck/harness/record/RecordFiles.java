// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.record.StoredRecord.Seen;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;

/** Records beside their captures: what is judged later is what was judged live. */
public final class RecordFiles {

  /** The capture of a case. */
  public static final String CAPTURE = "capture.pcapng";

  /** What is known of the case besides its frames. */
  public static final String RECORD = "record.json";

  private static final JsonMapper JSON = RecordJson.mapper();

  private RecordFiles() {}

  /**
   * Writes what is no frame into the directory of a case.
   *
   * @param run in which it was made
   */
  public static void write(Path directory, CaseRecord record, Circumstances run) {
    var file = directory.resolve(RECORD);
    try {
      TextFile.write(file, StoredRecord.of(record, run).json());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  /**
   * Reads the record of a case.
   *
   * @param capture the file of its frames; {@code record.json} lies beside it
   * @throws RecordProblem naming the file if one is missing, damaged or of another version
   */
  public static RecordedCase read(Path capture) {
    var file = capture.resolveSibling(RECORD);
    if (!Files.isRegularFile(file)) {
      throw new RecordProblem(
          capture
              + ": it cannot be judged again: there is no "
              + RECORD
              + " beside it (older releases made none)");
    }
    var stored = stored(file);
    var packets = packets(capture);
    var frames =
        IntStream.range(0, stored.links().size()).mapToObj(link -> frames(packets, link)).toList();
    try {
      return new RecordedCase(stored.with(frames), stored.run());
    } catch (IndexOutOfBoundsException e) {
      throw new RecordProblem(file + ": it speaks of frames that " + capture + " lacks", e);
    }
  }

  private static List<CapturedPacket> packets(Path capture) {
    try {
      return PcapngReader.read(capture).packets();
    } catch (ReportException e) {
      throw new RecordProblem(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Seen> frames(List<CapturedPacket> packets, int link) {
    return packets.stream()
        .filter(packet -> packet.link() == link)
        .map(packet -> new Seen(packet.at(), packet.fromHost(), packet.bytes()))
        .toList();
  }

  private static StoredRecord stored(Path file) {
    try {
      var version = JSON.readTree(file.toFile()).path("record").asInt(0);
      if (version != StoredRecord.VERSION) {
        throw new RecordProblem(
            "%s: record of version %d, this release reads %d"
                .formatted(file, version, StoredRecord.VERSION));
      }
      return JSON.readValue(file.toFile(), StoredRecord.class);
    } catch (JsonProcessingException e) {
      throw new RecordProblem(file + ": damaged: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new RecordProblem(file + ": cannot be read: " + e, e);
    }
  }
}
