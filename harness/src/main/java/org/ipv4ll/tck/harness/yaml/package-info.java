// SPDX-License-Identifier: Apache-2.0
/** YAML files of the user, read so that every complaint names the line. */
@NullMarked
package org.ipv4ll.tck.harness.yaml;

import org.jspecify.annotations.NullMarked;
