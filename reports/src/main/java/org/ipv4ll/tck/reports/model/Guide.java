// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * What the registry says of a requirement to whoever has broken it.
 *
 * @param lines of the plain text of RFC 3927, such as {@code 759-761}
 * @param judged the rule of the verdict
 * @param remedies what mends it where no code is to be changed
 */
public record Guide(
    String lines, String judged, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> remedies) {

  /** Of a requirement of which nothing more is known. */
  public static final Guide NONE = new Guide("", "", List.of());

  public Guide {
    remedies = List.copyOf(remedies);
  }
}
