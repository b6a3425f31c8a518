// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.util.Iterator;
import org.ipv4ll.tck.harness.cli.option.Candidates;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import picocli.CommandLine.ITypeConverter;

/** Which cases are printed as they end. */
enum Show {
  PROBLEMS,
  PASS;

  /** Words of {@code --show}. */
  static final class Words implements ITypeConverter<Show> {
    @Override
    public Show convert(String word) {
      return OptionConverters.constant("word of --show", word, Show.values());
    }
  }

  /** The same for a shell. */
  static final class Completion implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Candidates.words(Show.values());
    }
  }
}
