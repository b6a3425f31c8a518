// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.jspecify.annotations.Nullable;

/** Frame lists as a run against a daemon gives them. */
public final class SampleFrames {

  private static final String HOST = "02:00:00:00:00:01";
  private static final String TESTER = "02:00:00:00:00:99";

  private final List<FrameRow> frames = new ArrayList<>();

  public SampleFrames host(double seconds, String kind, @Nullable String comment) {
    return add(seconds, "host", kind, HOST, comment);
  }

  public SampleFrames tester(double seconds, String kind) {
    return add(seconds, "tester", kind, TESTER, null);
  }

  private SampleFrames add(
      double seconds, String direction, String kind, String from, @Nullable String comment) {
    String at = "2026-11-24T07:30:%09.6fZ".formatted(seconds % 60);
    String summary = "ARP %s 169.254.7.9 from %s".formatted(kind, from);
    int number = frames.size() + 1;
    frames.add(new FrameRow(number, at, seconds, direction, kind, summary, comment, 42));
    return this;
  }

  public List<FrameRow> list() {
    return List.copyOf(frames);
  }

  /** A claim as it should be. */
  public static SampleFrames claim() {
    return new SampleFrames()
        .host(0.412, "probe", null)
        .host(1.835, "probe", null)
        .host(3.12, "probe", null)
        .host(5.121, "announcement", null)
        .host(7.122, "announcement", null);
  }

  /** An address defended too often: the third defence is the wrong one. */
  public static SampleFrames defence() {
    return claim()
        .tester(9, "request")
        .host(9.0004, "announcement", "defence 1 of 1")
        .tester(13, "request")
        .host(
            13.0006, "announcement", "second defence within 10 s: the address had to be given up");
  }

  /** Many frames, every seventh from the tester. */
  public static List<FrameRow> many(int count) {
    SampleFrames frames = new SampleFrames();
    IntStream.range(0, count)
        .forEach(
            i -> {
              if (i % 7 == 6) {
                frames.tester(i * 0.31, "request");
              } else {
                frames.host(i * 0.31, i % 2 == 0 ? "probe" : "reply", null);
              }
            });
    return frames.list();
  }
}
