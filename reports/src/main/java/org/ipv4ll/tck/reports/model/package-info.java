// SPDX-License-Identifier: Apache-2.0
/** The result of a run as records; their components are the properties of run.json. */
@NullMarked
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.NullMarked;
