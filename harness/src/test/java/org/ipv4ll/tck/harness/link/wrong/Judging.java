// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link.wrong;

import org.ipv4ll.tck.harness.drive.wrong.Careless;

/** A link that knows the bench: a cycle, as the bench knows links. */
public record Judging(Careless context) {}
