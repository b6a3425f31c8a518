// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.ipv4ll.tck.reports.matrix.Column;
import org.ipv4ll.tck.reports.matrix.Matrix;
import org.ipv4ll.tck.reports.matrix.MatrixFiles;
import org.ipv4ll.tck.reports.model.Summary;

/** The last lines of a matrix. */
record MatrixText(Matrix matrix, Path directory) {

  void print(PrintWriter out) {
    out.printf(
        "%n%-24s %7s %6s %6s %6s %6s %6s %6s%n",
        "", "defects", "pass", "warn", "incon.", "fail", "error", "n/a");
    matrix.columns().forEach(column -> print(column, out));
    out.printf(
        Locale.ROOT,
        "%d requirements against %d targets in %.1f s.%n",
        matrix.rows().size(),
        matrix.columns().size(),
        matrix.wallSeconds());
    out.println("Matrix: " + directory.resolve(MatrixFiles.PAGE));
    out.flush();
  }

  private static void print(Column column, PrintWriter out) {
    if (column.broken() != null) {
      out.printf("%-24s not judged: %s%n", column.target(), column.broken());
      return;
    }
    Summary s = column.summary();
    out.printf(
        "%-24s %7d %6d %6d %6d %6d %6d %6d%n",
        column.target(),
        column.defects().size(),
        s.pass(),
        s.warn(),
        s.inconclusive(),
        s.fail(),
        s.error(),
        s.notApplicable());
  }
}
