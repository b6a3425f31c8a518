// SPDX-License-Identifier: Apache-2.0
/**
 * What other programs may call: {@link org.ipv4ll.tck.harness.api.Ipv4llTck} is the command line
 * without the end of the process, {@link org.ipv4ll.tck.harness.api.ConformanceTests} are the cases
 * as tests of JUnit. With {@code engine.host.Host}, {@code Input}, {@code Output} and {@code
 * engine.role.HostFactory}, which a stack in the same process implements, this is the public API;
 * it keeps the promises of docs/upgrading.md, and no other class does.
 */
@NullMarked
package org.ipv4ll.tck.harness.api;

import org.jspecify.annotations.NullMarked;
