// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Whoever sends from a hardware address.
 *
 * @param link of the capture, see {@link org.ipv4ll.tck.harness.capture.file.Links}
 */
public record Station(MacAddress mac, int link) {}
