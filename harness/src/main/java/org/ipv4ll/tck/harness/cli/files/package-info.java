// SPDX-License-Identifier: Apache-2.0
/** The directory of a run and the files in it, as commands find, read and write them. */
@NullMarked
package org.ipv4ll.tck.harness.cli.files;

import org.jspecify.annotations.NullMarked;
