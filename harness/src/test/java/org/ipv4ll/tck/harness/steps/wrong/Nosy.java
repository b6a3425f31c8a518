// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.wrong;

import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.harness.target.Iut;

/** A step that asks the host itself. */
public record Nosy(Host host, Iut iut) {}
