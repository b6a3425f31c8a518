// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.wrong;

import org.ipv4ll.tck.engine.fault.wrong.inner.Circle;

/** Needs a package that needs this one. */
public record Circular(Circle circle) {}
