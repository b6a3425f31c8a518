// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * An interface of a machine at boot.
 *
 * @param remembered the address of an earlier life, if there is storage
 */
public record Interface(MacAddress mac, Optional<Ipv4Address> remembered) {}
