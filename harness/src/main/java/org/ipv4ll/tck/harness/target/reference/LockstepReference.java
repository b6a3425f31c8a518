// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.role.HostFactory;

/**
 * The reference host behind the lockstep protocol, the side of the stack: one process plays as many
 * hosts as it is asked for.
 */
public final class LockstepReference {

  private final HostFactory factory;
  private final PrintWriter out;
  private final Map<String, LockstepHost> hosts = new HashMap<>();

  private LockstepReference(HostFactory factory, PrintWriter out) {
    this.factory = factory;
    this.out = out;
  }

  /** Greets, and answers until there is nothing more to read. */
  public static void serve(HostFactory factory, String version, BufferedReader in, PrintWriter out)
      throws IOException {
    var reference = new LockstepReference(factory, out);
    out.print("lockstep 1 many " + version + "\n");
    out.flush();
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      reference.answer(List.of(line.split(" ")));
      out.flush();
    }
  }

  private void answer(List<String> words) {
    var id = words.get(1);
    switch (words.get(0)) {
      case "new" -> create(words);
      case "end" -> {
        hosts.remove(id);
        out.print("wait never\n");
      }
      default -> hosts.get(id).answer(words, out);
    }
  }

  /** The storage is all that is left of the line. */
  private void create(List<String> words) {
    var storage = words.stream().skip(4).collect(Collectors.joining(" "));
    var seed = Long.parseUnsignedLong(words.get(3));
    var macs = Arrays.asList(words.get(2).split(","));
    hosts.put(words.get(1), new LockstepHost(macs, new AddressFiles(storage), seed, factory));
    out.print("wait never\n");
  }
}
