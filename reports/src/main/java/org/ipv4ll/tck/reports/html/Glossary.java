// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short words of the requirement table for a reader who meets them first here. */
final class Glossary {

  private static final Map<String, String> LEVELS =
      words(
          "MUST",
          "an RFC 2119 keyword of the text; breaking a MUST or MUST NOT fails",
          "should(lc)",
          "the same word in lower case; breaking it, or a SHOULD, is a warning",
          "def",
          "a sentence that defines the protocol without a keyword; breaking it fails",
          "impl",
          "not a sentence, but an immediate consequence; breaking it fails");

  private static final Map<String, String> ROLES =
      words(
          "claiming-host", "host that claims a link-local address",
          "host", "any IPv4 host",
          "multi-homed-host", "host with several interfaces",
          "router", "node that forwards packets",
          "dns-client", "host that queries a name server",
          "dns-server", "recursive name server",
          "dns-administrator", "person who maintains a zone",
          "dhcp-server", "server that leases addresses",
          "application", "a program that uses addresses",
          "administrator", "person who configures a network",
          "vendor", "manufacturer of a device",
          "test-bed", "the network of the test");

  private Glossary() {}

  static DomContent render() {
    return details(summary("Levels and roles"), list(LEVELS), list(ROLES)).withClass("glossary");
  }

  /** A role in words; where a requirement has several, each of them. */
  static String role(String role) {
    return Stream.of(role.split(", "))
        .map(each -> ROLES.getOrDefault(each, each))
        .collect(Collectors.joining("; "));
  }

  private static DomContent list(Map<String, String> words) {
    return dl(each(words, word -> div(dt(word.getKey()), dd(word.getValue()))));
  }

  private static Map<String, String> words(String... pairs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put(pairs[i], pairs[i + 1]);
    }
    return words;
  }
}
