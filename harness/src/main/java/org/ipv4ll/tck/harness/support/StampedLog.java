package org.ipv4ll.tck.harness.support;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;

/** The output of a program, each line with the time at which it came. */
public final class StampedLog {

  /** A program that prints without end must not fill the disk. */
  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

  private static final DateTimeFormatter STAMP =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private StampedLog() {}

  /** Adds some lines. */
  public static void add(Path log, String text) {
    copy(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), log);
  }

  static void copy(InputStream from, Path log) {
    try (var reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        var writer =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long room = MOST_CHARACTERS;
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        room -= line.length();
        if (room > 0) {
          writer.write(STAMP.format(Instant.now()) + " " + line + "\n");
          writer.flush();
        }
      }
    } catch (IOException e) {
      // The process is gone, or the disk is full: what there is stays as it is.
      return;
    }
  }

  /** The last lines, without their stamps, for a message. */
  public static List<String> tail(Path log, int count) {
    try {
      var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
      return lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
