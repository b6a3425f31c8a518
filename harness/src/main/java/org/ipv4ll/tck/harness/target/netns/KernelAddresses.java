// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.testbed.Namespace;

/** The addresses that a kernel shows on an interface. */
final class KernelAddresses {

  private static final Pattern ADDRESS = Pattern.compile("\\binet (\\d+\\.\\d+\\.\\d+\\.\\d+)");

  private KernelAddresses() {}

  static Set<Ipv4Address> linkLocal(Namespace namespace, String device) {
    var shown =
        Command.of("ip", "-netns", namespace.name(), "-4", "-o", "addr", "show", "dev", device)
            .succeed();
    return ADDRESS
        .matcher(shown)
        .results()
        .map(found -> Ipv4Address.parse(found.group(1)))
        .filter(Ipv4Address::isLinkLocal)
        .collect(Collectors.toSet());
  }
}
