// SPDX-License-Identifier: Apache-2.0
/** Options and words that several commands share. */
@NullMarked
package org.ipv4ll.tck.harness.cli.option;

import org.jspecify.annotations.NullMarked;
