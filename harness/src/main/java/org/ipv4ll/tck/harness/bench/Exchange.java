package org.ipv4ll.tck.harness.bench;

import java.util.Optional;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Response;

/**
 * A question to the name server under test and what came of it.
 *
 * @param response empty where none came in time
 * @param last the last frame that the server had sent by then
 */
public record Exchange(
    Query query, DnsClient.Transport transport, Optional<Response> response, Sighting last) {

  /** The question in words, and how it was asked. */
  public String question() {
    return query + " over " + transport;
  }

  /** The answer in words. */
  public String answer() {
    return response.map(Response::toString).orElse("no answer");
  }

  public boolean isDenied() {
    return response.filter(Response::isNameError).isPresent();
  }
}
