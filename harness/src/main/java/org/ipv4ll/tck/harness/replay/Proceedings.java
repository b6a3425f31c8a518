package org.ipv4ll.tck.harness.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case needs besides its frames to be judged again. It travels in the comments of the
 * capture. Times are nanoseconds since the case began.
 *
 * @param proceedings version of this form
 * @param tool version of the kit that ran the case
 * @param startLatency declared by the target
 * @param routable addresses that the target declares as its own
 * @param opened when the case began, ISO 8601
 * @param ended how long it took
 * @param own how many links the host of the case has
 * @param links those of the host of the case, then one of each further host in the order of making
 * @param deeds what the tester had done to the hosts, in order
 * @param absences when the tester was late
 * @param stalls what was asked about the machine, and what the answers were
 * @param lives what was asked about the implementation being alive, and what the answers were
 * @param late frames that the case saw later than their timestamps tell
 */
public record Proceedings(
    int proceedings,
    String tool,
    String caseId,
    String target,
    String profile,
    String slack,
    long seed,
    long startLatency,
    List<String> routable,
    String opened,
    long ended,
    int own,
    List<LinkFacts> links,
    List<Deed> deeds,
    List<Absence> absences,
    List<Stall> stalls,
    List<Life> lives,
    List<LateFrame> late) {

  /** The version that this release writes and reads. */
  public static final int FORMAT = 1;

  private static final String BEGINNING = "{\"proceedings\":";
  private static final int PIECE = 40_000;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** A link as far as its frames do not tell. */
  public record LinkFacts(String mac, long uncertainty, long dropped, @Nullable String doubt) {}

  /**
   * The tester had something done to an instance, from one moment to another; what is done by a new
   * start counts from the beginning of the new life.
   */
  public record Deed(int instance, String what, long from, long until) {}

  /**
   * The tester was due at one moment and there at another.
   *
   * @param looks how often it had looked at the clock before, at the moment when it was due
   */
  public record Absence(long from, long until, int looks) {}

  /** A frame, by its place on a link, that the case could not see before this moment. */
  public record LateFrame(int link, int index, long from) {}

  /** The machine kept others waiting for this long between two moments. */
  public record Stall(long from, long until, long longest) {}

  /** {@code running}, {@code ended} or {@code killed}, and how. */
  public record Life(String state, String how) {}

  public Proceedings {
    routable = orNone(routable);
    links = List.copyOf(links);
    deeds = List.copyOf(deeds);
    absences = List.copyOf(absences);
    stalls = List.copyOf(stalls);
    lives = List.copyOf(lives);
    late = orNone(late);
  }

  /** Recordings of earlier releases lack some. */
  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  Instant start() {
    return Instant.parse(opened);
  }

  Instant at(long nanos) {
    return start().plusNanos(nanos);
  }

  /** When late frames of a link could be seen, by their index. */
  Map<Integer, Instant> late(int link) {
    return late.stream()
        .filter(frame -> frame.link() == link)
        .collect(Collectors.toMap(LateFrame::index, frame -> at(frame.from())));
  }

  Duration latency() {
    return Duration.ofNanos(startLatency);
  }

  /** As comments of a capture, none of them too long for one. */
  public List<String> comments() {
    try {
      var text = JSON.writeValueAsString(this);
      var pieces = new ArrayList<String>();
      for (int i = 0; i < text.length(); i += PIECE) {
        pieces.add(text.substring(i, Math.min(text.length(), i + PIECE)));
      }
      return pieces;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // records of texts and numbers are always JSON
    }
  }

  /**
   * Finds the proceedings among the comments of a capture.
   *
   * @throws ReplayProblem if they are damaged or of another version
   */
  static Optional<Proceedings> in(List<String> comments) {
    var text =
        String.join(
            "", comments.stream().dropWhile(comment -> !comment.startsWith(BEGINNING)).toList());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      int format = JSON.readTree(text).path("proceedings").asInt();
      if (format != FORMAT) {
        throw new ReplayProblem("proceedings of version " + format + ", not " + FORMAT);
      }
      return Optional.of(JSON.readValue(text, Proceedings.class));
    } catch (JsonProcessingException e) {
      throw new ReplayProblem("damaged proceedings: " + e.getOriginalMessage(), e);
    }
  }
}
