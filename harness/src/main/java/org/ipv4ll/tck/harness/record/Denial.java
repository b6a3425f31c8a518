// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * A candidate that the tester took from the host.
 *
 * @param conflict the frame that denied it
 */
public record Denial(Frame firstProbe, Ipv4Address candidate, Frame conflict) {}
