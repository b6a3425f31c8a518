// SPDX-License-Identifier: Apache-2.0
/** The features as Cucumber reads them, and the checks that their sentences name. */
@NullMarked
package org.ipv4ll.tck.harness.runner.gherkin;

import org.jspecify.annotations.NullMarked;
