// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.ResourceRecord;

/** What a host with the name {@code host} answers to questions of discovery protocols. */
public final class DiscoveryAnswers {

  public static final int NETBIOS = 137;
  public static final int SSDP = 1900;
  public static final int WS_DISCOVERY = 3702;
  static final int MULTICAST_DNS = 5353;
  static final int LLMNR = 5355;

  /** The name as NetBIOS writes it: HOST, blanks and a zero (RFC 1001 section 14.1). */
  private static final String NETBIOS_NAME = " EIEPFDFE" + "CA".repeat(11) + "AA\0";

  private static final List<String> LOCAL_NAME = List.of("host", "local");
  private static final List<String> LLMNR_NAME = List.of("host");
  private static final int NETBIOS_HEADER = 12;
  private static final int NETBIOS_POSITIVE = 0x8500;
  private static final int NETBIOS_RELEASE = 0x3010;
  private static final int ADDRESS = 1;
  private static final int ANY = 255;

  private DiscoveryAnswers() {}

  /** The answer that tells this address; empty where it is no answer to the question. */
  static Optional<byte[]> to(int port, byte[] question, Ipv4Address told) {
    return switch (port) {
      case MULTICAST_DNS -> dns(question, LOCAL_NAME, told);
      case LLMNR -> dns(question, LLMNR_NAME, told);
      case NETBIOS -> netbios(question, told);
      case SSDP -> Optional.of(found(told)).filter(yes -> text(question).startsWith("M-SEARCH"));
      case WS_DISCOVERY ->
          Optional.of(web("ProbeMatches", told)).filter(yes -> text(question).contains("/Probe<"));
      default -> Optional.empty();
    };
  }

  private static String text(byte[] message) {
    return new String(message, US_ASCII);
  }

  private static Optional<byte[]> dns(byte[] question, List<String> name, Ipv4Address told) {
    return DnsQuestion.decode(question)
        .filter(asked -> !asked.isResponse())
        .flatMap(asked -> record(asked, name, told).map(record -> answer(asked, record)));
  }

  private static byte[] answer(DnsQuestion asked, ResourceRecord record) {
    return asked.answer(DnsQuestion.NO_ERROR, true, List.of(record), List.of());
  }

  private static Optional<ResourceRecord> record(
      DnsQuestion asked, List<String> name, Ipv4Address told) {
    if (asked.name().equals(reverse(told)) && asked.type() == DnsQuestion.PTR) {
      return Optional.of(ResourceRecord.pointing(asked.name(), DnsQuestion.PTR, LOCAL_NAME));
    }
    boolean wanted = asked.type() == ADDRESS || asked.type() == ANY;
    return Optional.of(new ResourceRecord(name, ADDRESS, octets(told)))
        .filter(record -> wanted && asked.name().equals(name));
  }

  private static byte[] octets(Ipv4Address address) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array();
  }

  private static List<String> reverse(Ipv4Address address) {
    var labels = new ArrayList<>(List.of(address.toString().split("\\.")));
    Collections.reverse(labels);
    labels.addAll(List.of("in-addr", "arpa"));
    return labels;
  }

  private static Optional<byte[]> netbios(byte[] question, Ipv4Address told) {
    boolean asked = text(question).startsWith(NETBIOS_NAME, NETBIOS_HEADER);
    return Optional.of(question)
        .filter(message -> asked)
        .map(message -> netbios(ByteBuffer.wrap(message).getShort(), NETBIOS_POSITIVE, told));
  }

  /** A message with one record that has the name and the address. */
  private static byte[] netbios(int id, int flags, Ipv4Address address) {
    var to = ByteBuffer.allocate(62).putShort((short) id).putShort((short) flags);
    to.putShort((short) 0).putShort((short) 1).putInt(0).put(NETBIOS_NAME.getBytes(US_ASCII));
    to.putShort((short) 0x20).putShort((short) 1).putInt(0).putShort((short) 6);
    return to.putShort((short) 0).putInt(address.bits()).array();
  }

  public static byte[] netbiosRelease(Ipv4Address address) {
    return netbios(1, NETBIOS_RELEASE, address);
  }

  private static byte[] found(Ipv4Address told) {
    return ("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nLOCATION: http://"
            + told
            + ":80/d.xml\r\n\r\n")
        .getBytes(US_ASCII);
  }

  public static byte[] serviceGone(Ipv4Address address) {
    return ("NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nNTS: ssdp:byebye\r\nLOCATION: http://"
            + address
            + ":80/d.xml\r\n\r\n")
        .getBytes(US_ASCII);
  }

  /** A message of WS-Discovery about a service at this address. */
  public static byte[] web(String action, Ipv4Address address) {
    return ("<s:Envelope><s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/"
            + action
            + "</a:Action></s:Header><s:Body><d:XAddrs>http://"
            + address
            + ":80/</d:XAddrs></s:Body></s:Envelope>")
        .getBytes(US_ASCII);
  }
}
