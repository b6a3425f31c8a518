package org.ipv4ll.tck.harness.bench;

import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * The name server that the tester plays, and what was asked there: read from the capture, so that
 * the evidence is what the verdict was made of.
 */
public final class TesterServer {

  private final Bench bench;

  public TesterServer(Bench bench) {
    this.bench = bench;
  }

  /**
   * Plays it from now on.
   *
   * @param data the address that it has for every name
   */
  public void play(Ipv4Address data) {
    bench.play(NameServerPeer.positive(bench.cast().rogue(), data));
  }

  /** Whether somebody has asked it for this name; letter case does not matter. */
  public boolean wasAskedFor(String name) {
    return DnsTraffic.toServers(bench.trace(), 0).stream()
        .anyMatch(sent -> sent.question().name().equalsIgnoreCase(name));
  }

  /** What it was asked about names within {@code 254.169.in-addr.arpa.} from this place on. */
  public List<DnsTraffic.Sent> linkLocalQueries(int from) {
    return DnsTraffic.toServers(bench.trace(), from).stream()
        .filter(sent -> sent.question().isWithinLinkLocalDomain())
        .toList();
  }
}
