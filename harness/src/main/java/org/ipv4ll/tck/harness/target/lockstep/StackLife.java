// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.harness.link.Attachment;
import org.ipv4ll.tck.harness.link.Station;
import org.ipv4ll.tck.harness.link.VirtualLink;

/** One life of an instance, from power on to power off, on virtual links. */
final class StackLife {

  /** A stack that wants to be woken so often without time passing never lets it pass. */
  private static final int STUCK = 1000;

  private final Conversation talk;
  private final String id;
  private final BiConsumer<Instant, String> log;
  private final List<Socket> sockets = new ArrayList<>();
  private Optional<Instant> wake = Optional.empty();
  private Instant lastWake = Instant.MIN;
  private int wakes;
  private boolean running = true;

  /**
   * Makes an instance; it is not started.
   *
   * @param identity what it is made from: hardware addresses, seed, storage
   * @param log gets what it logs, with the time
   */
  StackLife(
      Conversation talk,
      List<VirtualLink> links,
      String identity,
      BiConsumer<Instant, String> log) {
    this.talk = talk;
    this.id = talk.newId();
    this.log = log;
    links.forEach(link -> sockets.add(new Socket(sockets.size(), link)));
    var now = links.get(0).now();
    perform(talk.ask("new " + id + " " + identity, now, 0), now);
  }

  /** Tells it something that needs a time, and does what it wants done. */
  Answer tell(String word, Instant now, String rest) {
    var line = word + " " + id + " " + VirtualTime.nanos(now) + rest;
    var answer = talk.ask(line, now, sockets.size());
    perform(answer, now);
    return answer;
  }

  private void perform(Answer answer, Instant now) {
    answer.logged().forEach(text -> log.accept(now, text));
    answer.refused().ifPresent(why -> log.accept(now, "refused: " + why));
    answer.sent().forEach(frame -> sockets.get(frame.port()).plug.transmit(frame.octets()));
    wake = answer.wake();
  }

  /** Power on: every interface becomes active. */
  void linksUp(Instant now) {
    for (int port = 0; port < sockets.size(); port++) {
      carrier(port, true, now);
    }
  }

  /** Plugs or unplugs a cable. */
  void carrier(int port, boolean up, Instant now) {
    sockets.get(port).plug.carrier(up);
    tell("link", now, " " + (port + 1) + (up ? " up" : " down"));
  }

  /** Power off: nothing is said any more. */
  void stop(Instant now) {
    running = false;
    wake = Optional.empty();
    sockets.forEach(socket -> socket.plug.carrier(false));
    if (talk.breach().isEmpty()) {
      talk.ask("end " + id, now, 0).logged().forEach(text -> log.accept(now, text));
    }
  }

  private void woken(Instant now) {
    wakes = now.equals(lastWake) ? wakes + 1 : 0;
    lastWake = now;
    if (wakes > STUCK) {
      throw talk.broken(
          new LockstepBreach(
              "the stack wants to be woken at %d again and again, and no time passes"
                  .formatted(VirtualTime.nanos(now))));
    }
    tell("time", now, "");
  }

  /** One interface; the first hears of the time for all of them. */
  private final class Socket implements Station {

    private final int port;
    private final Attachment plug;

    Socket(int port, VirtualLink link) {
      this.port = port;
      this.plug = link.attach(this);
    }

    @Override
    public void received(byte[] frame, Instant now) {
      if (running) {
        tell("frame", now, " " + (port + 1) + " " + HexFormat.of().formatHex(frame));
      }
    }

    @Override
    public Optional<Instant> deadline() {
      return port == 0 ? wake : Optional.empty();
    }

    @Override
    public void expired(Instant now) {
      woken(now);
    }
  }
}
