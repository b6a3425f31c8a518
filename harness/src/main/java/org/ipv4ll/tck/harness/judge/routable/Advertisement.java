// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.dns.NameRecord;
import org.ipv4ll.tck.harness.record.Discovery;
import org.ipv4ll.tck.harness.record.NetbiosMessage;

/** Whether a host tells others of an address; what says good-bye, or asks, does not. */
final class Advertisement {

  /** Goes out in SSDP when a service ends, and in WS-Discovery. */
  private static final Pattern GOOD_BYE =
      Pattern.compile(
          "^NTS:\\s*ssdp:byebye|/Bye\\s*<", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final String SEARCH = "M-SEARCH";

  private final Ipv4Address address;
  private final Pattern words;

  Advertisement(Ipv4Address address) {
    this.address = address;
    this.words = Pattern.compile("(?<![\\d.])" + Pattern.quote(address.toString()) + "(?!\\d)");
  }

  boolean isIn(Discovery.Heard heard) {
    var data = heard.datagram().data();
    return switch (heard.protocol()) {
      case MULTICAST_DNS ->
          NameRecord.told(data).stream().anyMatch(told -> told.lifetime() > 0 && names(told));
      case LLMNR -> NameRecord.told(data).stream().anyMatch(told -> told.response() && names(told));
      case NETBIOS -> new NetbiosMessage(data).tells(address);
      case SSDP, WS_DISCOVERY -> stands(new String(data, StandardCharsets.ISO_8859_1));
    };
  }

  private boolean names(NameRecord told) {
    return told.isReverseOf(address.toString()) || words.matcher(told.data()).find();
  }

  private boolean stands(String text) {
    return words.matcher(text).find() && !text.startsWith(SEARCH) && !GOOD_BYE.matcher(text).find();
  }
}
