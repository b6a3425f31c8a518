// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features.wrong;

import io.cucumber.core.gherkin.Feature;
import org.ipv4ll.tck.reports.RunFile;

/** A feature that knows how it is run and reported. */
record Busy(Feature feature, RunFile file) {}
