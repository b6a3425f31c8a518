// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;

/**
 * One interface of an instance.
 *
 * @param link what it is attached to, as the tester sees it
 * @param mac its hardware address
 */
public record IutInterface(Link link, MacAddress mac) {}
