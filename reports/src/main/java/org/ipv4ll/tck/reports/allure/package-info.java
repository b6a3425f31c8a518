// SPDX-License-Identifier: Apache-2.0
/** Results for the Allure report: one class for the run, one for a case. */
@NullMarked
package org.ipv4ll.tck.reports.allure;

import org.jspecify.annotations.NullMarked;
