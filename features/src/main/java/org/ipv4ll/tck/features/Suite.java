// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A list of case ids on file; a new case is scored only once a suite lists it. */
public record Suite(String name, List<String> ids) {

  /** The suites, the shortest first. */
  static final List<String> NAMES = List.of("smoke", "quick", "standard", "full", "bct", "tc8");

  /** Tells two states of a suite apart: SHA-256 over its ids, shortened. */
  public String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var hash = sha.digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
