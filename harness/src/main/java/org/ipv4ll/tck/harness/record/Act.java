// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Transport;

/**
 * Something that was done, or that came about, and that is no frame. Hosts are counted from 0, the
 * one of the case first; frames are named by their index on the first link of the host.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "act")
public sealed interface Act {

  /** When. */
  Instant at();

  /** How many frames the capture of the first link had then. */
  int mark();

  /** A sentence of the case begins; sentences are counted from 0. */
  record Step(Instant at, int mark, int number) implements Act {}

  /** A host was started. */
  record Started(Instant at, int mark, int host) implements Act {}

  /** A host was started anew; the time is that of its new life. */
  record Restarted(Instant at, int mark, int host, boolean storageKept) implements Act {}

  /** The cable of a host was pulled. */
  record CarrierLost(Instant at, int mark, int host) implements Act {}

  /** The cable of a host was plugged. */
  record CarrierBack(Instant at, int mark, int host) implements Act {}

  /** From here on only what comes counts: the interface became active anew. */
  record Epoch(Instant at, int mark) implements Act {}

  /** From here on the host is watched. */
  record Watched(Instant at, int mark) implements Act {}

  /** A host was made to do something that its target declares. */
  record Used(Instant at, int mark, int host, String ability, Map<String, String> values)
      implements Act {

    public Used {
      values = Map.copyOf(values);
    }
  }

  /** An address was planted in a host as that of an earlier life. */
  record Remembered(Instant at, int mark, int host, Ipv4Address address) implements Act {}

  /** A host was found to hold an address by those who run it, whatever it says on the link. */
  record Held(Instant at, int mark, int host, Ipv4Address address) implements Act {}

  /** Links became one. */
  record Joined(Instant at, int mark) implements Act {}

  /** Links that were one are several again. */
  record Parted(Instant at, int mark) implements Act {}

  /** So many addresses, from the first candidate on, are held by other hosts. */
  record Crowded(Instant at, int mark, int count) implements Act {}

  /** The tester plays a station on the first link from now on; the gateway is one of them. */
  record Played(Instant at, int mark, MacAddress mac, Ipv4Address address) implements Act {}

  /** A DHCP server came up; a real one, or one that the tester plays. */
  record Served(Instant at, int mark, int host, boolean real) implements Act {}

  /** The tester sent a frame that the case is about, or that other sentences refer to. */
  record Sent(Instant at, int mark, int frame, String what) implements Act {}

  /** The tester sent a frame that the case is about on this link, the first one being 0. */
  record SentOn(Instant at, int mark, int link, int frame, String what) implements Act {}

  /** The tester asked for an address by ARP, again and again while it was not answered. */
  record Asked(Instant at, int mark, Ipv4Address address, List<Integer> questions) implements Act {

    public Asked {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A packet was handed to a router.
   *
   * @param token octets by which every copy of it is known, whatever the router has changed
   * @param control whether the router has to forward it
   */
  record Handed(Instant at, int mark, int link, int frame, long token, boolean control)
      implements Act {}

  /**
   * A client that the tester plays begins to ask a name server.
   *
   * @param port of the client, another for each question
   * @param id of the message
   * @param control whether any name server resolves the name
   */
  record Queried(
      Instant at, int mark, Query query, Transport transport, int port, int id, boolean control)
      implements Act {}

  /** A candidate was denied by a frame. */
  record Denied(Instant at, int mark, int firstProbe, Ipv4Address candidate, int conflict)
      implements Act {}

  /** The host was seen to be after this address, or to have got it. */
  record Candidate(Instant at, int mark, Ipv4Address address) implements Act {}

  /** The host was seen to claim an address. */
  record Claimed(Instant at, int mark, Ipv4Address address, List<Integer> probes, int claim)
      implements Act {

    public Claimed {
      probes = List.copyOf(probes);
    }
  }

  /** Something about a frame that a reader wants to know. */
  record Commented(Instant at, int mark, int link, int frame, String text) implements Act {}

  /** Something worth telling. */
  record Noted(Instant at, int mark, String text) implements Act {}

  /** What the next sentence waited for did not come: nothing more was done. */
  record Missed(Instant at, int mark, String what, boolean heldUp) implements Act {}
}
