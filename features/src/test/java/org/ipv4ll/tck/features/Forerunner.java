// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/** One test of forerunners.yaml. */
record Forerunner(
    String suite, String id, String title, String does, String passes, List<String> behaviours) {}
