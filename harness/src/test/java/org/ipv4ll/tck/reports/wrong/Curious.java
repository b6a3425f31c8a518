// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.wrong;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A report that reads frames itself. */
record Curious(Ipv4Address address) {}
