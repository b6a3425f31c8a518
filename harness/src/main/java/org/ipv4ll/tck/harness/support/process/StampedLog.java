// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

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

  /** A line that came at this time, on whatever clock; for files that are written at once. */
  public static String line(Instant at, String text) {
    return STAMP.format(at) + " " + text.replaceAll("\\R", " ");
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

  /** A line and when it came. */
  public record Line(Instant at, String text) {}

  /** All lines that have a stamp; none where the file cannot be read. */
  public static List<Line> lines(Path log) {
    try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines.flatMap(StampedLog::line).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static Stream<Line> line(String text) {
    int space = text.indexOf(' ');
    try {
      return Stream.of(
          new Line(Instant.parse(text.substring(0, space)), text.substring(space + 1)));
    } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
      return Stream.empty();
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
