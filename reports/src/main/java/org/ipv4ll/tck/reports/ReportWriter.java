package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.model.RunResult;

/** One report format. */
public interface ReportWriter {

  /** The word that selects it on the command line. */
  String name();

  /** Writes its files into the run directory, which exists. */
  void write(RunResult run, Path directory) throws IOException;
}
