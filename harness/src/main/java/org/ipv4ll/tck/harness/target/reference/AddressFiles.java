// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** The storage of a reference host as files: the last address of each interface, from 0. */
final class AddressFiles {

  private final Path directory;

  AddressFiles(String directory) {
    this.directory = Path.of(directory);
  }

  Optional<Ipv4Address> read(int port) {
    try {
      var file = file(port);
      return Files.exists(file)
          ? Optional.of(Ipv4Address.parse(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(int port, Ipv4Address address) {
    try {
      Files.writeString(file(port), address.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(int port) {
    return directory.resolve("address-" + (port + 1));
  }
}
