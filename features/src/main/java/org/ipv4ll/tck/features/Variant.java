// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/**
 * One row of variants.yaml: an unusual behaviour that conforms.
 *
 * @param why what permits it
 * @param allowedBy ids of the requirements concerned
 */
public record Variant(String id, String behaviour, String why, List<String> allowedBy) {}
