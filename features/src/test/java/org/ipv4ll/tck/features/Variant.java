// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/** One conformant behaviour of variants.yaml. */
record Variant(String id, String behaviour, String why, List<String> allowedBy) {}
