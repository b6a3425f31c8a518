// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.reports.model.CaseResult;

/** Hears of cases as they come and go, from many threads. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  default void started(Case testCase) {}

  default void finished(CaseResult result) {}

  /** So many of the finished cases are tried again, because the machine held them up. */
  default void again(int cases) {}
}
