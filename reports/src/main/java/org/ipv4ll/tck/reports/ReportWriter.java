// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.model.RunResult;

/** One report format. */
public interface ReportWriter {

  /** The word that selects it on the command line. */
  String name();

  /** Whether what it writes leads to the captures and logs of the cases in the same directory. */
  default boolean needsEvidence() {
    return false;
  }

  /** Writes its files into the run directory, which exists. */
  void write(RunResult run, Path directory) throws IOException;
}
