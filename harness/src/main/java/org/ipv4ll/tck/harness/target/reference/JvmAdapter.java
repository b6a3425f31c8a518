// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.Set;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.yaml.Fields;

/** Hosts of a class on the class path, on virtual links: somebody's stack in the same process. */
public record JvmAdapter() implements Adapter {

  private static final String HOSTS = "hosts";

  private record Hosts(HostFactory factory) implements Settings {}

  @Override
  public String name() {
    return "jvm";
  }

  /** Every host is told of its link, and made anew for a restart. */
  @Override
  public Set<String> builtin() {
    return Set.of("carrier", "restart", "many", "mac", Iut.VIRTUAL_TIME);
  }

  @Override
  public Set<String> declarable() {
    return Orders.ABILITIES;
  }

  @Override
  public Set<String> keys() {
    return Set.of(HOSTS);
  }

  @Override
  public boolean startsCommand() {
    return false;
  }

  @Override
  public Settings settings(Fields fields) {
    return fields.demand(
        HOSTS,
        "com.example.MyHosts",
        node -> {
          var name = fields.text(node);
          try {
            return new Hosts(factory(name));
          } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw fields.error(
                node,
                name
                    + " is no HostFactory on the class path with a public constructor without"
                    + " parameters");
          }
        });
  }

  private static HostFactory factory(String name) throws ReflectiveOperationException {
    var loader = Thread.currentThread().getContextClassLoader();
    var type = Class.forName(name, true, loader).asSubclass(HostFactory.class);
    return type.getConstructor().newInstance();
  }

  @Override
  public Target open(TargetFile file) {
    var factory = file.settings(Hosts.class).factory;
    return new VirtualReference(file, version(factory.getClass()), factory);
  }

  private static String version(Class<?> type) {
    var version = type.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
